import type { Workload } from './endpoints.ts'

/** Points of each keeper in the units, on an average, in whole points. */
export const averageOf = (keepers: Workload['keepers']): number =>
  keepers.length === 0 ? 0 : Math.round(keepers.reduce((sum, { points }) => sum + points, 0) / keepers.length)
