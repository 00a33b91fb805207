import { useEffect } from 'react'
import { useAutosave } from '../../ui/saving/autosave.ts'
import { call } from '../../ui/call.ts'
import { isRecord } from '../../ui/problem.ts'
import { useRefresh } from '../../ui/query.ts'
import { endpoints, type AssessmentContent, type MonthData } from '../endpoints.ts'

export type SavedAssessment = NonNullable<MonthData['assessment']>

const isContent = (found: unknown): found is AssessmentContent =>
  isRecord(found) &&
  [found['members'], found['costs'], found['incomes']].every(Array.isArray) &&
  isRecord(found['facts'])

const asDate = (instant: string | null): Date | null => (instant === null ? null : new Date(instant))

/** The working copy of a month: saved as one types; what depends on it is read again after each save. */
export function useAssessment(caseId: string, month: string, saved: SavedAssessment) {
  const refresh = useRefresh()
  const autosave = useAutosave<AssessmentContent>({
    name: `assessment.${caseId}.${month}`,
    version: saved.version,
    savedAt: asDate(saved.savedAt),
    content: saved.content,
    isContent,
    save: ({ version, content }, idempotencyKey) =>
      call(endpoints.saveAssessment, { params: { caseId, month }, body: { version, content }, idempotencyKey }),
    onSaved: () => void refresh(endpoints.month, endpoints.redecisions),
    onConflict: () => void refresh(endpoints.month),
  })
  const { shown, takeTheirs, version } = autosave
  useEffect(() => {
    const newer = saved.version > version() && shown.state === 'saved'
    if (newer) takeTheirs({ version: saved.version, content: saved.content, savedAt: asDate(saved.savedAt) })
  })
  const { content } = shown
  return {
    ...autosave,
    content,
    edit: (change: Partial<AssessmentContent>) => autosave.change({ ...content, ...change }),
  }
}
export type Assessment = ReturnType<typeof useAssessment>
export type Edit = Assessment['edit']
