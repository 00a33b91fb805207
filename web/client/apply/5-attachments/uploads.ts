import { useRef, useState } from 'react'
import { call, newKey } from '../../../ui/call.ts'
import { isProblem, type Problem } from '../../../ui/problem.ts'
import { ask } from '../../endpoints.ts'
import { useDraft } from '../draft/draft.ts'
import { shrink } from './shrink.ts'

export const mostBytes = 10 * 1024 * 1024
export const accepted = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png'
const types = new Set(['application/pdf', 'image/jpeg', 'image/png'])

/** A file on its way up. */
export interface Sending {
  id: string
  file: File
  /** Null: going up now. A word: never sent, and why. */
  failed: Problem | 'tooLarge' | 'wrongType' | null
}

function faultOf(file: File): Sending['failed'] {
  if (!types.has(file.type)) return 'wrongType'
  // A photo may still become small enough on its way.
  return file.size > mostBytes && file.type === 'application/pdf' ? 'tooLarge' : null
}

/** Sends files one by one; each keeps its key, so that a file sent again after a lost answer is there once. */
export function useUploads(shows: string) {
  const { month, setAttachments } = useDraft()
  const [sending, setSending] = useState<readonly Sending[]>([])
  const key = useRef(new Map<string, string>())
  const drop = (id: string) => setSending((all) => all.filter((one) => one.id !== id))
  const set = (id: string, failed: Sending['failed']) =>
    setSending((all) => all.map((one) => (one.id === id ? { ...one, failed } : one)))

  async function send({ id, file }: Sending): Promise<boolean> {
    set(id, null)
    const small = await shrink(file)
    if (small.size > mostBytes) {
      set(id, 'tooLarge')
      return false
    }
    const idempotencyKey = key.current.get(id) ?? newKey()
    key.current.set(id, idempotencyKey)
    try {
      const added = await call(ask.addAttachment, {
        params: { month },
        body: { shows },
        file: small,
        fileName: file.type === 'application/pdf' ? 'papper.pdf' : 'papper.jpg',
        idempotencyKey,
      })
      setAttachments((all) => [...all, added])
      drop(id)
      return true
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown
      set(id, thrown)
      return false
    }
  }

  return {
    sending,
    add: async (files: readonly File[]): Promise<boolean> => {
      const added = files.map((file): Sending => ({ id: newKey(), file, failed: faultOf(file) }))
      setSending((all) => [...all, ...added])
      const good = added.filter(({ failed }) => failed === null)
      let done = good.length > 0
      for (const one of good) done = (await send(one)) && done
      return done
    },
    retry: (one: Sending) => void send(one),
    drop: (one: Sending) => drop(one.id),
  }
}
