import { useTranslation } from 'react-i18next'
import type { Simulation } from '../endpoints.ts'

export type SimulationReport = NonNullable<Simulation['report']>

export interface Group {
  id: string
  name: string
  /** A kind of household is a part; the others are sums of several. */
  isSum: boolean
  of: SimulationReport['all']
}

/** The groups in the order they are shown: all, with and without children, then kind by kind. */
export function useGroups(report: SimulationReport): Group[] {
  const { t } = useTranslation('staff')
  const sums = (['all', 'withChildren', 'withoutChildren'] as const).flatMap((id) => {
    const of = report[id]
    return of === null ? [] : [{ id, name: t(`simulations.kinds.${id}`), isSum: true, of }]
  })
  const kinds = report.kinds.map((of) => ({
    id: of.kind,
    name: t(`simulations.kinds.${of.kind}`),
    isSum: false,
    of,
  }))
  return [...sums, ...kinds]
}
