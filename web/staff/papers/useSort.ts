import { useState } from 'react'
import { useAct, useRefresh } from '../../ui/query.ts'
import { endpoints } from '../endpoints.ts'
import type { PaperPlace } from './places.ts'

/** What was done last, and how it is undone. Null as `before`: a tick, which stays. */
export interface Sorted {
  attachmentId: string
  label: string
  before: string | null
}

/** Sorting the papers of a month; the move made last can be taken back. */
export function useSort(caseId: string) {
  const [last, setLast] = useState<Sorted | null>(null)
  const refresh = useRefresh()
  const changed = () => refresh(endpoints.month, endpoints.completions, endpoints.inbox)
  const move = useAct(endpoints.movePaper, changed)
  const answer = useAct(endpoints.answerWithPaper, changed)
  const put = async (attachmentId: string, { shows, itemId, label }: PaperPlace): Promise<void> => {
    const params = { caseId, attachmentId }
    if (itemId === null) {
      const { before } = await move.mutateAsync({ params, body: { shows } })
      setLast({ attachmentId, label, before })
    } else {
      await answer.mutateAsync({ params, body: { completionItemId: itemId } })
      setLast({ attachmentId, label, before: null })
    }
  }
  const undo = async (): Promise<void> => {
    if (last === null || last.before === null) return
    await move.mutateAsync({ params: { caseId, attachmentId: last.attachmentId }, body: { shows: last.before } })
    setLast(null)
  }
  return { last, put, undo, act: move.isError ? move : answer, isPending: move.isPending || answer.isPending }
}
export type Sorting = ReturnType<typeof useSort>
