import { refuse } from '../../base/refusal.ts'
import { toDay } from '../../base/day.ts'
import { look } from '../../law/dated.ts'
import { riksnormTable } from '../../law/riksnorm/amounts.ts'
import type { EnteredNorm } from '../../law/riksnorm/schema2027.ts'
import type { CalculationInput } from '../calculation/input.ts'
import type { NormContext } from './days.ts'

/** The table of the month. After the tables we have: the regulation as entered here, or a refusal that says what is waited for. */
export function normContext(input: CalculationInput): NormContext {
  const { month, knownOn, parameters } = input
  const entered = parameters.enteredNorm
  if (!entered || month <= riksnormTable.until || month < entered.from) {
    return { row: look(riksnormTable, month, knownOn), input }
  }
  checkEntered(entered)
  const row = {
    from: entered.from,
    to: null,
    published: toDay(`${entered.from}-01`),
    publishedAssumed: true,
    source: 'Prop. 2025/26:201' as const,
    standing: 'municipal' as const,
    value: entered.schema.amounts,
  }
  return { row, input, schema: entered.schema }
}

/** Two persons stand for a table that is entered by hand, and it says where it comes from. */
function checkEntered({ regulation, enteredBy, confirmedBy, schema }: EnteredNorm): void {
  const field = 'parameters.enteredNorm'
  if (regulation.trim() === '') refuse('calculation.norm_entry_without_source', { field: `${field}.regulation` })
  if (enteredBy.trim() === '' || confirmedBy.trim() === '' || enteredBy === confirmedBy) {
    refuse('calculation.norm_entry_unconfirmed', { field: `${field}.confirmedBy` })
  }
  const { single, couple } = schema.childPercent
  const percentages = [...single, ...couple, ...schema.phaseIn.map((one) => one.percent)]
  if (!percentages.every((one) => Number.isSafeInteger(one) && one >= 0 && one <= 100)) {
    refuse('calculation.percent_out_of_range', { field: `${field}.schema`, from: 0, to: 100 })
  }
}
