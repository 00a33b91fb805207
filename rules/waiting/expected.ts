import { plusDays, type Day } from '../../base/day.ts'

/** Fewer than this say more of those few than of how long we take: then nothing is told. House. */
export const leastDecided = 20
/** How far back what was decided is counted, so that the figure is of how it is now. House. */
export const daysCounted = 183

/** How many that were decided had waited so many days. */
export interface Waited {
  days: number
  count: number
}

export interface Expected {
  decided: number
  /** So many days half of them had waited at most, and nine of ten. */
  halfWithin: number
  mostWithin: number
  /** The same as days for who came in then. */
  halfBy: Day
  mostBy: Day
}

/** When a decision is to be expected, from how long those decided before had waited; null: they are too few. */
export function expected(waited: readonly Waited[], arrivedOn: Day): Expected | null {
  const decided = waited.reduce((sum, { count }) => sum + count, 0)
  if (decided < leastDecided) return null
  const [halfWithin, mostWithin] = [within(waited, decided * 0.5), within(waited, decided * 0.9)]
  return {
    decided,
    halfWithin,
    mostWithin,
    halfBy: plusDays(arrivedOn, halfWithin),
    mostBy: plusDays(arrivedOn, mostWithin),
  }
}

/** The fewest days within which at least so many were decided. */
function within(waited: readonly Waited[], least: number): number {
  let reached = 0
  for (const { days, count } of waited.toSorted((a, b) => a.days - b.days)) {
    reached += count
    if (reached >= least) return days
  }
  return 0
}
