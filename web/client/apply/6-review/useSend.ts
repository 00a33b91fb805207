import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { call, newKey } from '../../../ui/call.ts'
import { isProblem, isRetryable, type Problem } from '../../../ui/problem.ts'
import { useRefresh } from '../../../ui/query.ts'
import { ask } from '../../endpoints.ts'
import { paths } from '../../paths.ts'
import { useDraft } from '../draft/draft.ts'

const keyName = (draftId: string) => `tillit.unsaved.send.${draftId}`

/** One key for one sending, also over a reload: however often it is pressed, one application arrives. */
function keyOf(draftId: string): string {
  const kept = sessionStorage.getItem(keyName(draftId))
  const key = kept ?? newKey()
  sessionStorage.setItem(keyName(draftId), key)
  return key
}

/** Already there counts as sent: an earlier answer was lost on its way. */
const isThere = (thrown: unknown): boolean =>
  isProblem(thrown, 'draft.sent') || isProblem(thrown, 'application.exists_for_month')

const tryAgainMs = 5_000

/** Saves what is left, sends, and goes to the receipt. Without a connection it waits, and is sent when there is one. */
export function useSend() {
  const { month, draftId, place, flush, get, version } = useDraft()
  const { history } = useRouter()
  const refresh = useRefresh()
  const busy = useRef(false)
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [waits, setWaits] = useState(false)

  async function arrive(): Promise<void> {
    sessionStorage.removeItem(keyName(draftId))
    await refresh(ask.overview, ask.month)
    history.replace(paths.receipt(month))
  }

  async function attempt(attested: boolean): Promise<void> {
    await flush()
    const { state, problem: unsaved } = get()
    if (state === 'offline') return setWaits(true)
    if (state !== 'saved') return setProblem(unsaved)
    const body = { version: version(), attested }
    try {
      await place.makeSure()
      await call(ask.send, { params: { month }, body, idempotencyKey: keyOf(draftId) })
      await arrive()
    } catch (thrown) {
      if (isThere(thrown)) return arrive()
      if (!isProblem(thrown)) throw thrown
      if (thrown.status === 0) return setWaits(true)
      // A no was not an arrival: what is sent next is another sending.
      if (!isRetryable(thrown)) sessionStorage.removeItem(keyName(draftId))
      setProblem(thrown)
    }
  }

  const send = async (attested: boolean): Promise<void> => {
    if (busy.current) return
    busy.current = true
    setSending(true)
    setProblem(null)
    setWaits(false)
    await attempt(attested).finally(() => {
      busy.current = false
      setSending(false)
    })
  }
  useRetry(waits, send)
  return { send, isSending, problem, waits, stop: () => setWaits(false) }
}

/** Tries again by itself, after a while and when the connection is back. */
function useRetry(waits: boolean, send: (attested: boolean) => Promise<void>): void {
  const again = useRef(send)
  useEffect(() => {
    again.current = send
  })
  useEffect(() => {
    if (!waits) return
    const retry = () => void again.current(true)
    const timer = setTimeout(retry, tryAgainMs)
    window.addEventListener('online', retry)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', retry)
    }
  }, [waits])
}
