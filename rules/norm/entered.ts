import { refuse } from '../../base/refusal.ts'
import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import { look } from '../../law/dated.ts'
import { findEntered, rowOf, type Entered } from '../../law/entered.ts'
import { riksnormTable } from '../../law/riksnorm/amounts.ts'
import type { NormSchema2027 } from '../../law/riksnorm/schema2027.ts'
import type { CalculationInput } from '../calculation/input.ts'
import type { Line } from '../line.ts'
import type { NormTables } from './choices.ts'
import type { NormContext } from './days.ts'

/** The table of the month, for a household. */
export const normContext = (input: CalculationInput): NormContext => ({
  ...normOf(input.month, input.knownOn, input.parameters),
  input,
})

/** The table of a month. After the tables we have: the regulation as entered here, or a refusal that says what is waited for. */
export function normOf(month: Month, knownOn: Day, { enteredNorms }: NormTables): Omit<NormContext, 'input'> {
  const entered = findEntered(enteredNorms, month, knownOn)
  if (!entered) return { row: look(riksnormTable, month, knownOn) }
  const { value } = entered
  checkEntered(entered)
  const row = { ...rowOf(entered, riksnormTable), value: value.amounts }
  if (value.schema === '2026') return { row }
  checkPercentages(value)
  return { row: { ...row, source: 'Prop. 2025/26:201' }, schema: value }
}

/** Two persons stand for a table that is entered by hand, and it says where it comes from. */
function checkEntered({ regulation, enteredBy, confirmedBy }: Entered<unknown>): void {
  const field = 'parameters.enteredNorms'
  if (regulation.trim() === '') refuse('calculation.norm_entry_without_source', { field: `${field}.regulation` })
  if (enteredBy.trim() === '' || confirmedBy.trim() === '' || enteredBy === confirmedBy) {
    refuse('calculation.norm_entry_unconfirmed', { field: `${field}.confirmedBy` })
  }
}

function checkPercentages({ childPercent: { single, couple }, phaseIn }: NormSchema2027): void {
  const percentages = [...single, ...couple, ...phaseIn.map((one) => one.percent)]
  if (!percentages.every((one) => Number.isSafeInteger(one) && one >= 0 && one <= 100)) {
    refuse('calculation.percent_out_of_range', { field: 'parameters.enteredNorms.value', from: 0, to: 100 })
  }
}

/** Each line that stands on the table also cites the regulation it was entered from. */
export function citing(line: Line, { row }: Pick<NormContext, 'row'>): Line {
  const { regulation } = row
  if (regulation === undefined) return line
  const ours = line.source === row.source || line.source === 'SoF 12:3'
  return { ...line, ...(ours ? { regulation } : {}), of: line.of.map((part) => citing(part, { row })) }
}
