import { useRead } from '../../../ui/query.ts'
import { ask } from '../../endpoints.ts'
import type { MonthStatus } from '../../overview/ToDo.tsx'
import type { Draft } from '../draft/draft.ts'
import type { Last } from './SamePage.tsx'

const isSent = (one: MonthStatus): one is MonthStatus & Last => one.arrivedOn !== null && one.status !== 'withdrawn'

/** The newest application before this month; null: this is the first, or the household is another now. Undefined: not known yet. */
export function useLast({ month, content }: Draft): Last | null | undefined {
  const overview = useRead(ask.overview, {})
  if (overview.isError) return null
  if (!overview.data) return undefined
  const { months, closed } = overview.data
  if (closed !== null || content.home === null) return null
  return months.filter(isSent).find((one) => one.month < month) ?? null
}
