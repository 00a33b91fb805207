import { toOre } from '../../../base/money.ts'
import { plusMonth, type Month } from '../../../base/month.ts'
import { assert } from '../../../base/refusal.ts'
import { priceBaseAmount, stimulusMonths } from '../../../law/amounts.ts'
import type { SourceKey } from '../../../law/sources.ts'
import { incomeKinds, type CalculationInput, type Income } from '../../calculation/input.ts'
import { usuallyExempt } from '../../income/custom.ts'
import { incomeMonth } from '../../income/month.ts'
import { surplusLines } from '../../income/surplus.ts'
import { monthsOf } from '../../stimulus/standing.ts'
import { negative, type Line } from '../../line.ts'
import { monthNumber } from '../batch/incomeRows.ts'
import { mostOre } from '../batch/layout.ts'
import { applicant, askIncomes, childAged, example, type Asked } from './ask.ts'
import { orRefused } from './refused.ts'

/** What of each kind does not count, by custom or guideline. */
export interface KindTable {
  /** Largest amount that is left out; 0: all counts. */
  exempt: Int32Array
  /** 1: by custom, which goes before a child's own norm. */
  byCustom: Int32Array
  sources: readonly (SourceKey | null)[]
}

const most = toOre(mostOre)
const all = (asked: Asked, more: Partial<CalculationInput> = {}, only: Partial<Income> = {}): readonly Line[] =>
  askIncomes(
    example(asked, [applicant(asked), childAged(1, asked)], {
      incomes: incomeKinds.map((kind) => ({ key: kind, member: 'applicant', kind, amount: most, ...only })),
      ...more,
    }),
  )
const leftOut = (line: Line): Line | undefined => line.of.find((part) => part.term === 'not_counted')

export function kindTable(asked: Asked): KindTable {
  const lines = all(asked).map(leftOut)
  const input = example(asked, [applicant(asked)])
  const isByCustom = (kind: Income['kind']) =>
    usuallyExempt({ key: kind, member: 'applicant', kind, amount: most }, input) !== null
  return {
    exempt: Int32Array.from(lines, (line) => (line === undefined ? 0 : negative(line.amount))),
    byCustom: Int32Array.from(incomeKinds, (kind) => (isByCustom(kind) ? 1 : 0)),
    sources: lines.map((line) => line?.source ?? null),
  }
}

const wage = (member: string, more: Partial<Income> = {}): Income => ({
  key: 'wage',
  member,
  kind: 'wage',
  amount: most,
  ...more,
})

/** A figure that the reason of a line names. */
function factOf(line: Line | undefined, name: string): number {
  const fact = line?.because?.facts[name]
  assert(typeof fact === 'number', 'the reason of a line names its figures')
  return fact
}

/** The special rule for work income: its percentage and source. Negative: the number of a refusal. */
export function stimulusTable(asked: Asked): { percent: number; source: SourceKey | null } {
  let source: SourceKey | null = null
  const percent = orRefused(() => {
    const jobStimulus = [{ member: 'applicant', from: asked.month, to: asked.month }]
    const [line] = askIncomes(example(asked, [applicant(asked)], { incomes: [wage('applicant')], jobStimulus }))
    const out = line && leftOut(line)
    source = out?.source ?? null
    return factOf(out, 'percent')
  })
  return { percent, source }
}

/** Figures by month, from the month numbered `from`. Negative: the number of a refusal. */
export interface ByMonth {
  from: number
  values: Int32Array
}

function byMonth(first: Month, last: Month, ask: (month: Month) => number): ByMonth {
  const from = monthNumber(first)
  const length = Math.max(0, monthNumber(last) - from + 1)
  return { from, values: Int32Array.from({ length }, (_, at) => orRefused(() => ask(plusMonth(first, at)))) }
}

const firstOf = (table: { rows: readonly { from: Month }[] }, or: Month): Month => table.rows[0]?.from ?? or

/** Months in a row before the rule, and months it lasts, for every month up to this one. */
export function historyTables({
  month,
  knownOn,
  parameters,
}: Asked): Readonly<Record<'qualifying' | 'lasting', ByMonth>> {
  const rule = (one: Month) => monthsOf(one, parameters.enteredWorkIncomeRules, knownOn).value
  const first = firstOf(stimulusMonths, month)
  return {
    qualifying: byMonth(first, month, (one) => rule(one).qualifying),
    lasting: byMonth(first, month, (one) => rule(one).lasting),
  }
}

const monthsAfter = 12

/** What a child or school youth may earn in the year of each month, and by which provision. */
export function youthTable(asked: Asked): { yearly: ByMonth; sources: readonly (SourceKey | null)[] } {
  const first = firstOf(priceBaseAmount, asked.month)
  const sources: (SourceKey | null)[] = []
  const members = [applicant(asked), childAged(1, asked)]
  const yearly = byMonth(first, plusMonth(asked.month, monthsAfter), (month) => {
    const [line] = askIncomes(example(asked, members, { incomes: [wage('child', { month })] }))
    const out = line && leftOut(line)
    sources[monthNumber(month) - monthNumber(first)] = out?.source ?? null
    return factOf(out, 'yearlyOre')
  })
  return { yearly, sources }
}

/** Months back a surplus may be weighed in: as many as the rules take. */
export function surplusMonths(asked: Asked): number {
  let back = 0
  const isTaken = () =>
    orRefused(() => {
      const month = plusMonth(asked.month, -(back + 1))
      surplusLines(
        example(asked, [], { weighedSurplus: [{ key: 'surplus', month, amount: toOre(0), reasons: 'fråga' }] }),
      )
      return 0
    }) === 0
  while (isTaken()) back += 1
  return back
}

export const countedMonth = (asked: Asked): number => monthNumber(incomeMonth(example(asked, [])))
