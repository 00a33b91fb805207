import { useEffect, useRef } from 'react'
import type { z } from 'zod'
import type { myMessages } from '../../../../api/messages.ts'
import { useAct, useRefresh } from '../../../ui/query.ts'
import { ask } from '../../endpoints.ts'

export type Message = z.output<typeof myMessages.reply>['messages'][number]

const isNew = ({ from, readAt }: Message): boolean => from === 'us' && readAt === null
export const countNew = (messages: readonly Message[]): number => messages.filter(isNew).length

/** What is in sight is read, and who wrote it is told so, once. */
export function useSeen(messages: readonly Message[]): void {
  const refresh = useRefresh()
  const told = useRef(new Set<string>())
  const act = useAct(ask.readMessages, () => refresh(ask.messages))
  useEffect(() => {
    const messageIds = messages
      .filter((one) => isNew(one) && !told.current.has(one.messageId))
      .map((one) => one.messageId)
    if (messageIds.length === 0) return
    for (const id of messageIds) told.current.add(id)
    act.mutate({ body: { messageIds } })
  }, [messages, act])
}
