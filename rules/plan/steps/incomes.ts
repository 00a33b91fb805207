import type { Block } from '../batch/layout.ts'
import type { ByMonth } from '../month/income.ts'
import type { MonthRules } from '../month/rules.ts'
import { refusalNumber } from '../month/refused.ts'
import { shareOf } from '../month/rounding.ts'
import { ground, type Columns } from './columns.ts'
import { note } from './norm.ts'

/** What custom or guideline leaves out of each income, by its kind. What the law leaves out goes before and is written over it. */
export function exemptByKind({ income }: Block, { exempt, ground: grounds }: Columns, { kinds }: MonthRules): void {
  const { count, kind, amount } = income
  const { exempt: limits } = kinds
  for (let row = 0; row < count; row++) {
    const limit = limits[kind[row] ?? 0] ?? 0
    const received = amount[row] ?? 0
    exempt[row] = limit < received ? limit : received
    if (limit > 0) grounds[row] = ground.kind
  }
}

/** SoL 12:8: wages inside the two years that are recorded. */
export function recordedYears(block: Block, columns: Columns, rules: MonthRules): void {
  const { count, income, from, to } = block.window
  const { inWindow } = columns
  for (let row = 0; row < count; row++) {
    const is = (from[row] ?? 0) <= rules.month && rules.month <= (to[row] ?? 0)
    inWindow[row] = is ? 1 : 0
    if (is) leaveOutPart(block, columns, rules, income[row] ?? 0)
  }
}

const hundred = 100

/** SoL 12:8: the part of a wage inside the two years that is not counted. */
export function leaveOutPart({ income }: Block, columns: Columns, { stimulus }: MonthRules, at: number): void {
  const { exempt, ground: grounds, refused } = columns
  if (stimulus.percent < 0) return note(refused, income.household[at] ?? 0, -stimulus.percent)
  exempt[at] = shareOf(income.amount[at] ?? 0, stimulus.percent, hundred, stimulus.rounder)
  grounds[at] = ground.stimulus
}

const unknownMonth = -refusalNumber('law.month_unknown')

/** A figure of a month; outside what is known: minus the number of the refusal. */
export const figureOf = ({ from, values }: ByMonth, month: number): number => values[month - from] ?? unknownMonth

/** SoL 12:9: a child's wages up to the year's limit, several sharing what is left of it in the year they came. */
export function youthWages(block: Block, columns: Columns, { youth: { yearly }, incomeMonth }: MonthRules): void {
  const { youth, income } = block
  const { youthLeft, exempt, ground: grounds, refused } = columns
  let first = 0
  for (let row = 0; row < youth.count; row++) {
    if (youth.begins[row] === 1) first = row
    const at = youth.income[row] ?? 0
    const limit = figureOf(yearly, cameIn(youth, row, incomeMonth))
    if (limit < 0) note(refused, income.household[at] ?? 0, -limit)
    const left = Math.max(0, limit - usedBefore(block, row, first, incomeMonth))
    youthLeft[row] = left
    exempt[at] = Math.min(left, income.amount[at] ?? 0)
    grounds[at] = ground.youth
  }
}

export const cameIn = ({ month }: Block['youth'], row: number, counted: number): number => month[row] || counted

/** Earned earlier in the year, as told with any wage of it, and the wages of the year before this one. */
function usedBefore({ youth, income }: Block, row: number, first: number, counted: number): number {
  const year = yearOf(cameIn(youth, row, counted))
  let [earlier, before] = [0, 0]
  for (let other = first; other < youth.count && (other === first || youth.begins[other] === 0); other++) {
    if (yearOf(cameIn(youth, other, counted)) !== year) continue
    earlier = Math.max(earlier, youth.earlier[other] ?? 0)
    if (other < row) before += income.amount[youth.income[other] ?? 0] ?? 0
  }
  return earlier + before
}

const yearOf = (month: number): number => Math.floor(month / 12)

/** By guideline: a child's other incomes than wages count up to the child's own norm, several sharing it. */
export function childIncomes({ childIncome, income }: Block, columns: Columns, { kinds }: MonthRules): void {
  const { childLeft, personNorm, exempt, ground: grounds } = columns
  let used = 0
  for (let row = 0; row < childIncome.count; row++) {
    if (childIncome.begins[row] === 1) used = 0
    const at = childIncome.income[row] ?? 0
    const left = Math.max(0, (personNorm[childIncome.person[row] ?? 0] ?? 0) - used)
    childLeft[row] = left
    if (kinds.byCustom[income.kind[at] ?? 0] === 1) continue
    const amount = income.amount[at] ?? 0
    used += amount
    if (amount <= left) continue
    exempt[at] = amount - left
    grounds[at] = ground.ownNorm
  }
}

/** What counts of each income, added to the household. */
export function countedIncomes({ income }: Block, { exempt, incomeCounted, incomes }: Columns): void {
  const { count, household, amount } = income
  for (let row = 0; row < count; row++) {
    const counted = ((amount[row] ?? 0) - (exempt[row] ?? 0)) | 0
    incomeCounted[row] = counted
    const at = household[row] ?? 0
    incomes[at] = ((incomes[at] ?? 0) + counted) | 0
  }
}
