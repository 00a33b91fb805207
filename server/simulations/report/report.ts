import type { householdKinds } from '../../../api/simulations.ts'
import { toOre, zero, type Ore } from '../../../base/money.ts'
import { kindsTold, leftOutReasons, type LeftOutReason } from './stretch.ts'
import type { CountedHousehold, MonthSum, Tally } from './tally.ts'

/** Who gains by the draft, who loses and by how much. Amounts are öre over all months of the run, losses as positive amounts. */
export interface GroupResult {
  households: number
  children: number
  gain: number
  lose: number
  same: number
  /** Children in households that gain, and in those that lose. */
  childrenGain: number
  childrenLose: number
  before: Ore
  after: Ore
  /** What all who gain gain together, and what all who lose lose. */
  gained: Ore
  lost: Ore
  /** For the household in the middle of those who gain (the lower of two); null: nobody does. */
  medianGain: Ore | null
  largestGain: Ore | null
  medianLoss: Ore | null
  largestLoss: Ore | null
}

export interface KindResult extends GroupResult {
  kind: (typeof householdKinds)[number]
}

export interface Report {
  months: readonly MonthSum[]
  all: GroupResult
  withChildren: GroupResult
  withoutChildren: GroupResult
  /** Those that have households, in the order of `householdKinds`. */
  kinds: readonly KindResult[]
  /** Households that could not be there in some of the months, with how many months together. */
  leftOut: readonly { reason: LeftOutReason; households: number; months: number }[]
}

/** `smallest`: kinds with fewer households are put together as `others`, which has at least as many when there are; left out: each is told. */
export function reportOf({ months, households, leftOut }: Tally, smallest = 1): Report {
  const kinds = kindsTold.map((kind, at) => ({ kind, of: households.filter((one) => one.kind === at) }))
  const few = fewOf(kinds, smallest)
  const told = kinds.filter((one) => !few.has(one))
  const others = [...few].flatMap(({ of }) => of)
  return {
    months,
    all: groupOf(households),
    withChildren: groupOf(households.filter((one) => one.children > 0)),
    withoutChildren: groupOf(households.filter((one) => one.children === 0)),
    kinds: [
      ...told.filter(({ of }) => of.length > 0).map(({ kind, of }) => ({ kind, ...groupOf(of) })),
      ...(others.length > 0 ? [{ kind: 'others' as const, ...groupOf(others) }] : []),
    ],
    leftOut: leftOutReasons.flatMap((reason, at) => {
      const sum = leftOut[at]
      return sum && sum.households > 0 ? [{ reason, ...sum }] : []
    }),
  }
}

interface OfKind {
  kind: (typeof kindsTold)[number]
  of: readonly CountedHousehold[]
}
const hasNoChildren = ({ kind }: OfKind): boolean => kind === 'single' || kind === 'couple'

/**
 * The kinds that are told as one. Of those without children, and of those with, none or at least `smallest` are among them: a sum that is told
 * less the kinds that are told must not tell of a few.
 */
function fewOf(kinds: readonly OfKind[], smallest: number): ReadonlySet<OfKind> {
  const without = leastOf(kinds.filter(hasNoChildren), smallest)
  const withSome = leastOf(
    kinds.filter((one) => !hasNoChildren(one)),
    smallest,
  )
  const few = [...without, ...withSome]
  // One of the two sums is of a few itself, and is not told: then the smallest of all go along.
  return new Set([...few, ...leastOf(kinds, smallest, few)])
}

/** The smallest kinds, so many that none is left with few and together they are not few. */
function leastOf(kinds: readonly OfKind[], smallest: number, begun: readonly OfKind[] = []): readonly OfKind[] {
  const few = [...begun]
  let together = begun.reduce((sum, one) => sum + one.of.length, 0)
  for (const one of kinds.toSorted((a, b) => a.of.length - b.of.length)) {
    if (one.of.length === 0 || few.includes(one)) continue
    if (one.of.length >= smallest && (few.length === 0 || together >= smallest)) break
    few.push(one)
    together += one.of.length
  }
  return few
}

const change = ({ before, after }: CountedHousehold): number => after - before

function groupOf(all: readonly CountedHousehold[]): GroupResult {
  const [gaining, losing] = [all.filter((one) => change(one) > 0), all.filter((one) => change(one) < 0)]
  const [gains, losses] = [sorted(gaining.map(change)), sorted(losing.map((one) => -change(one)))]
  return {
    households: all.length,
    children: sumOf(all, (one) => one.children),
    gain: gaining.length,
    lose: losing.length,
    same: all.length - gaining.length - losing.length,
    childrenGain: sumOf(gaining, (one) => one.children),
    childrenLose: sumOf(losing, (one) => one.children),
    before: toOre(sumOf(all, (one) => one.before)),
    after: toOre(sumOf(all, (one) => one.after)),
    gained: gains.reduce((sum, one) => toOre(sum + one), zero),
    lost: losses.reduce((sum, one) => toOre(sum + one), zero),
    medianGain: middle(gains),
    largestGain: gains.at(-1) ?? null,
    medianLoss: middle(losses),
    largestLoss: losses.at(-1) ?? null,
  }
}

const sumOf = (all: readonly CountedHousehold[], of: (one: CountedHousehold) => number): number =>
  all.reduce((sum, one) => sum + of(one), 0)
const sorted = (amounts: readonly number[]): Ore[] => amounts.toSorted((a, b) => a - b).map(toOre)
/** An amount some household has: nothing is halved. */
const middle = (amounts: readonly Ore[]): Ore | null => amounts[Math.ceil(amounts.length / 2) - 1] ?? null
