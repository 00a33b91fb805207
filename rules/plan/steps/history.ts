import type { Block } from '../batch/layout.ts'
import type { MonthRules } from '../month/rules.ts'
import { ground, type Columns } from './columns.ts'
import { figureOf } from './incomes.ts'
import { note } from './norm.ts'

/** Where a person stands, month by month (`standingAfter`): in numbers, since it is asked for every wage of every household. */
interface Standing {
  /** The last month of the latest two years; 0: none yet. */
  until: number
  inRow: number
  /** The month before. */
  last: number
  refused: number
}

/** SoL 12:8: wages inside two years that the history gives, this month's own wage among what begins them. */
export function yearsByHistory({ history, income }: Block, columns: Columns, rules: MonthRules): void {
  const { inHistory, ground: grounds, refused } = columns
  let row = 0
  while (row < history.count) {
    const at = history.income[row] ?? 0
    const end = endOf(history, row)
    const standing = standingAfter(history, row, end, rules)
    if (standing.refused > 0) note(refused, income.household[at] ?? 0, standing.refused)
    if (rules.month <= standing.until) {
      inHistory[at] = 1
      grounds[at] = ground.stimulus
    }
    row = end
  }
}

function endOf({ count, begins }: Block['history'], from: number): number {
  let end = from + 1
  while (end < count && begins[end] === 0) end++
  return end
}

/** The months told that lie before this one, then this one, with its wage. */
function standingAfter(history: Block['history'], from: number, to: number, rules: MonthRules): Standing {
  let standing: Standing = { until: 0, inRow: 0, last: 0, refused: 0 }
  for (let row = from; row < to; row++) {
    const month = history.month[row] ?? 0
    if (month >= rules.month) break
    standing = next(standing, { month, isGranted: history.granted[row] === 1, hasWage: history.wage[row] === 1 }, rules)
  }
  return next(standing, { month: rules.month, isGranted: true, hasWage: true }, rules)
}

interface Told {
  month: number
  isGranted: boolean
  hasWage: boolean
}

function next({ until, inRow, last, refused }: Standing, told: Told, { history, stimulus }: MonthRules): Standing {
  const { month, isGranted, hasWage } = told
  const here = { until, last: month, refused }
  if (month <= until) return { ...here, inRow: 0 }
  const unbroken = last + 1 === month ? inRow : 0
  const after = { ...here, inRow: isGranted ? unbroken + 1 : 0 }
  if (month < history.qualifying.from) return after
  const qualifying = figureOf(history.qualifying, month)
  if (qualifying < 0) return { ...after, refused: -qualifying }
  if (unbroken < qualifying || !(stimulus.startsAfterQualifying || hasWage)) return after
  return { ...here, until: month + figureOf(history.lasting, month) - 1, inRow: 0 }
}
