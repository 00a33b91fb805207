import { useRead } from '../../../ui/query.ts'
import { ask } from '../../endpoints.ts'
import type { Draft } from '../draft/draft.ts'
import type { Last } from './SamePage.tsx'

/** The newest application before this month; null: this is the first, or the household is another now. Undefined: not known yet. */
export function useLast({ month, content }: Draft): Last | null | undefined {
  const overview = useRead(ask.overview, {})
  if (overview.isError) return null
  if (!overview.data) return undefined
  const { months, closed } = overview.data
  const last = months.find((one) => one.month < month && one.arrivedOn !== null && one.status !== 'withdrawn')
  if (!last || last.arrivedOn === null || closed !== null || content.home === null) return null
  return { month: last.month, arrivedOn: last.arrivedOn }
}
