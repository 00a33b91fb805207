import type { Block } from '../batch/layout.ts'
import type { MonthRules } from '../month/rules.ts'
import type { Columns } from './columns.ts'
import { figureOf, leaveOutPart } from './incomes.ts'
import { note } from './norm.ts'

/** SoL 12:8: wages inside two years that the history gives, this month's own wage among what begins them. */
export function yearsByHistory(block: Block, columns: Columns, rules: MonthRules): void {
  const { count, income } = block.history
  for (let row = 0; row < count;) {
    const at = income[row] ?? 0
    const end = endOf(block.history, row)
    const until = yearsUntil(block.history, row, end, rules)
    if (until < 0) note(columns.refused, block.income.household[at] ?? 0, -until)
    columns.inHistory[at] = rules.month <= until ? 1 : 0
    if (rules.month <= until) leaveOutPart(block, columns, rules, at)
    row = end
  }
}

function endOf({ count, begins }: Block['history'], from: number): number {
  let end = from + 1
  while (end < count && begins[end] === 0) end++
  return end
}

/**
 * Month by month as `standingAfter`, in numbers, since it is asked for every such wage: those told before this month, then this one with its
 * wage. The last month of the latest two years (0: none), or minus the number of a refusal.
 */
function yearsUntil(
  told: Block['history'],
  from: number,
  to: number,
  { month: now, history, stimulus }: MonthRules,
): number {
  const { month: months, granted, wage } = told
  let [until, inRow, last] = [0, 0, 0]
  for (let row = from; last !== now; row++) {
    const month = row < to ? Math.min(now, months[row] ?? now) : now
    const isNow = month === now
    const unbroken = last + 1 === month ? inRow : 0
    last = month
    inRow = 0
    if (month <= until) continue
    const qualifying = month < history.qualifying.from ? Infinity : figureOf(history.qualifying, month)
    if (qualifying < 0) return qualifying
    const begins = stimulus.startsAfterQualifying || isNow || wage[row] === 1
    if (unbroken >= qualifying && begins) until = month + figureOf(history.lasting, month) - 1
    else if (isNow || granted[row] === 1) inRow = unbroken + 1
  }
  return until
}
