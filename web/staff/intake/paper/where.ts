import { createContext, useContext } from 'react'
import type { PaperFormDraft } from '../../papers/endpoints.ts'

/** Of the form that is filled in: whose case it is, and how the wish it began with came. */
type Where = Pick<PaperFormDraft, 'channel' | 'arrivedOn'> & { caseId: string }

export const WhereContext = createContext<Where | null>(null)

export function useWhere(): Where {
  const where = useContext(WhereContext)
  if (!where) throw new Error('a step stands outside the form')
  return where
}
