import { smallestGroup, type SimulationReport } from '../../../api/simulations.ts'
import { reportOf, type GroupResult } from '../report/report.ts'
import type { Tally } from '../report/tally.ts'
import { monthOf } from './rules.ts'

type Group = SimulationReport['all']

export interface Counted {
  tally: Tally
  /** Year * 12 + month - 1. */
  months: { first: number; last: number }
  leftOut: number
}

/** The report as the page tells it: kinds with few households put together, and of no single household anything. */
export function toldReport({ tally, months, leftOut }: Counted): SimulationReport {
  const { all, withChildren, withoutChildren, kinds } = reportOf(tally, smallestGroup)
  return {
    months: { from: monthOf(months.first), to: monthOf(months.last) },
    all: told(all),
    ...apart(told(withChildren), told(withoutChildren)),
    kinds: kinds.map((one) => ({ kind: one.kind, ...told(one) })),
    leftOut,
  }
}

/** Either is what is left when the other is taken away: both are many, or neither is told. */
function apart(
  withChildren: Group,
  withoutChildren: Group,
): Pick<SimulationReport, 'withChildren' | 'withoutChildren'> {
  const isMany = [withChildren, withoutChildren].every(
    ({ households }) => households === 0 || households >= smallestGroup,
  )
  return isMany ? { withChildren, withoutChildren } : { withChildren: null, withoutChildren: null }
}

function told(result: GroupResult): Group {
  const { largestGain: _gain, largestLoss: _loss, ...group } = result
  return {
    ...group,
    medianGain: group.gain < smallestGroup ? null : group.medianGain,
    medianLoss: group.lose < smallestGroup ? null : group.medianLoss,
  }
}
