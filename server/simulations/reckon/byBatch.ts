import { plusMonth } from '../../../base/month.ts'
import { Refusal } from '../../../base/refusal.ts'
import type { CalculationInput } from '../../../rules/calculation/input.ts'
import { finish, newBatch, unpackInto } from '../../../rules/plan/batch/batch.ts'
import { packHousehold } from '../../../rules/plan/batch/bytes.ts'
import type { Batch } from '../../../rules/plan/batch/layout.ts'
import { monthRules, type MonthRules } from '../../../rules/plan/month/rules.ts'
import { runBatch } from '../../../rules/plan/run.ts'
import { newStretch, setWho, type MonthColumns, type Stretch } from '../report/stretch.ts'
import { assessedBy } from './assessed.ts'
import { guidelineNames, reckonOne, type Guidelines } from './byTree.ts'
import { inMonth, type RunMonth } from './inMonth.ts'
import { isSteady } from './steady.ts'

/** What each household gets in each month by both guidelines. Refuses as `reckonByTree` does. */
export type Reckoner = (inputs: readonly CalculationInput[]) => Stretch

/** The same öre as `reckonByTree`, in columns; what columns cannot hold, and what is refused, is asked of the tree. */
export function makeReckoner(months: readonly RunMonth[], guidelines: Guidelines): Reckoner {
  const rules = months.map((month) => ({
    before: rulesOf(month, guidelines.before),
    after: rulesOf(month, guidelines.after),
  }))
  const [last] = months.slice(-1)
  if (!last) throw new Error('a run has months')
  const after = { ...last, month: plusMonth(last.month, 1) }
  return (inputs) => {
    const stretch = newStretch(inputs.length, months.length)
    for (const [household, input] of inputs.entries()) setWho(stretch, household, input.household.members)
    const sorted = sort(inputs, after)
    const left = stretch.months.map((columns, at) => {
      const [month, by] = [months[at], rules[at]]
      return month && by ? reckonMonth(columns, sorted, { month, guidelines, rules: by }) : new Set<number>()
    })
    // Household by household, so that the first fault that is told is the first of the file.
    for (const [household, input] of inputs.entries()) {
      for (const [at, columns] of stretch.months.entries()) {
        const month = months[at]
        if (month && left[at]?.has(household)) reckonOne(columns, household, input, { month, guidelines })
      }
    }
    return stretch
  }
}

const rulesOf = ({ month, knownOn }: RunMonth, parameters: Guidelines['before']): MonthRules =>
  monthRules({ month, knownOn, parameters, unassessed: 'guideline' })

/** Some households in columns, with their places among all. */
interface Part {
  batch: Batch
  households: readonly number[]
}

interface Sorted {
  inputs: readonly CalculationInput[]
  /** The same in every month but their own: written in columns once. */
  steady: Part
  isSteady: readonly boolean[]
}

function sort(inputs: readonly CalculationInput[], after: RunMonth): Sorted {
  const steady = inputs.map(isSteady)
  return { inputs, isSteady: steady, steady: partOf(inputs, (input, at) => (steady[at] ? moved(input, after) : null)) }
}

/** As in any month but its own, with a history that goes on past the run: what is not yet come is not read. */
function moved(input: CalculationInput, after: RunMonth): CalculationInput {
  const { month, knownOn } = input
  const away = month < after.month ? after : { month: plusMonth(month, 1), knownOn }
  return { ...inMonth(input, away), month, knownOn }
}

/** What is left out, and what columns cannot hold, has no place in the part. */
function partOf(
  inputs: readonly CalculationInput[],
  written: (input: CalculationInput, at: number) => CalculationInput | null,
): Part {
  const writer = newBatch()
  const households: number[] = []
  for (const [at, input] of inputs.entries()) {
    const bytes = packed(written(input, at))
    if (bytes === null) continue
    unpackInto(writer, bytes)
    households.push(at)
  }
  return { batch: finish(writer), households }
}

function packed(input: CalculationInput | null): Uint8Array | null {
  try {
    return input && packHousehold(input)
  } catch (thrown) {
    if (thrown instanceof Refusal) return null
    throw thrown
  }
}

interface MonthPlan {
  month: RunMonth
  guidelines: Guidelines
  rules: Readonly<Record<keyof Guidelines, MonthRules>>
}

/** Gives those that are left: each is asked of the tree. */
function reckonMonth(
  columns: MonthColumns,
  { inputs, steady, isSteady: are }: Sorted,
  { month, guidelines, rules }: MonthPlan,
): Set<number> {
  const isOwn = (at: number) => inputs[at]?.month === month.month
  const own = partOf(inputs, (input, at) => (are[at] && isOwn(at) ? input : null))
  const reckoned = new Uint8Array(inputs.length)
  for (const by of guidelineNames) {
    const varying = partOf(inputs, (input, at) =>
      are[at] ? null : assessedBy(inMonth({ ...input, parameters: guidelines[by] }, month)),
    )
    for (const part of [steady, own, varying]) {
      const { support, needs, refused } = runBatch(part.batch, rules[by])
      for (const [row, at] of part.households.entries()) {
        if (refused[row] !== 0 || (part === steady && isOwn(at))) continue
        columns[by][at] = (support[row] ?? 0) + (needs[row] ?? 0)
        reckoned[at] = (reckoned[at] ?? 0) + 1
      }
    }
  }
  return new Set([...inputs.keys()].filter((at) => reckoned[at] !== guidelineNames.length))
}
