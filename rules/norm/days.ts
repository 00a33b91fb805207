import { share, type Ore } from '../../base/money.ts'
import type { Row } from '../../law/dated.ts'
import type { NormSchema2027 } from '../../law/riksnorm/schema2027.ts'
import type { Riksnorm } from '../../law/riksnorm/table.ts'
import type { CalculationInput, LocalParameters } from '../calculation/input.ts'

/** What each step of the norm is read from. */
export interface NormContext {
  row: Row<Riksnorm>
  input: CalculationInput
  /** From 2027. */
  schema?: NormSchema2027
}

/** Days of the month are counted in months of 30 (SOSFS 2013:1 says by days; the 30 is custom). */
export const monthDays = 30

/** An amount for some days of the month; never more than the whole. */
export function daysOf(whole: Ore, days: number, parameters: LocalParameters): Ore {
  if (days >= parameters.dayDivisor) return whole
  return share(whole, days, parameters.dayDivisor, parameters.dayRounding)
}
