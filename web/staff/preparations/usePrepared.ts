import { useRead } from '../../ui/query.ts'
import { endpoints, type MonthData } from '../endpoints.ts'
import type { PreparedOfMonth } from './endpoints.ts'

/** The latest that was handed over, while it waits or has come back; null: there is none to act on. */
export function usePrepared({ caseId, month, decisions }: MonthData): PreparedOfMonth | null {
  const { data } = useRead(endpoints.preparedDecisions, { params: { caseId, month } })
  const [latest] = data?.prepared ?? []
  if (!latest) return null
  const { answer, preparedAt } = latest
  const isDecidedSince = decisions.some(({ decidedAt }) => decidedAt > (answer?.at ?? preparedAt))
  return !isDecidedSince && (answer === null || answer.answer === 'returned') ? latest : null
}
