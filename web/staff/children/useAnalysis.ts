import { useEffect } from 'react'
import { call } from '../../ui/call.ts'
import { useRefresh } from '../../ui/query.ts'
import { useAutosave } from '../../ui/saving/autosave.ts'
import type { ChildAnalysis, ChildOfMonth } from './endpoints.ts'
import { endpoints } from '../endpoints.ts'
import { isAnalysis } from './texts.ts'

const asDate = (instant: string | null): Date | null => (instant === null ? null : new Date(instant))

/** What is written of one child: saved as one types; what the law still asks is read again after each save. */
export function useAnalysis({ personId, analysis }: ChildOfMonth, at: { caseId: string; month: string }) {
  const refresh = useRefresh()
  const autosave = useAutosave<ChildAnalysis>({
    name: `child.${at.caseId}.${at.month}.${personId}`,
    version: analysis.version,
    savedAt: asDate(analysis.savedAt),
    content: analysis.content,
    isContent: isAnalysis,
    save: ({ version, content }, idempotencyKey) =>
      call(endpoints.saveChildAnalysis, { params: { ...at, personId }, body: { version, content }, idempotencyKey }),
    onSaved: () => void refresh(endpoints.childrenOfMonth, endpoints.month),
    onConflict: () => void refresh(endpoints.childrenOfMonth),
  })
  const { shown, takeTheirs, version } = autosave
  useEffect(() => {
    const newer = analysis.version > version() && shown.state === 'saved'
    if (newer) takeTheirs({ ...analysis, savedAt: asDate(analysis.savedAt) })
  })
  return autosave
}
export type Analysis = ReturnType<typeof useAnalysis>
