import { useEffect, useRef } from 'react'
import { useAct, useRefresh } from '../../ui/query.ts'
import { endpoints } from '../endpoints.ts'
import type { Message } from './endpoints.ts'

/** What is in sight of the person's messages is read, and they are told so, once. */
export function useSeen(caseId: string, messages: readonly Message[]): void {
  const refresh = useRefresh()
  const told = useRef(new Set<string>())
  const act = useAct(endpoints.readMessages, () => refresh(endpoints.caseMessages))
  useEffect(() => {
    const messageIds = messages
      .filter(({ from, readAt, messageId }) => from === 'person' && readAt === null && !told.current.has(messageId))
      .map(({ messageId }) => messageId)
    if (messageIds.length === 0) return
    for (const id of messageIds) told.current.add(id)
    act.mutate({ params: { caseId }, body: { messageIds } })
  }, [caseId, messages, act])
}
