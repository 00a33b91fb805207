import { useRef, useState } from 'react'
import { call, newKey } from '../../ui/call.ts'
import { isProblem, type Problem } from '../../ui/problem.ts'
import { useRefresh } from '../../ui/query.ts'
import { shrink } from '../apply/5-attachments/shrink.ts'
import { mostBytes } from '../apply/5-attachments/uploads.ts'
import { ask } from '../endpoints.ts'

const types = new Set(['application/pdf', 'image/jpeg', 'image/png'])

/** Sends one file for one thing; sent again after a lost answer it is there once. */
export function useItemUpload(completionItemId: string, onDone: () => void) {
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isUnfit, setUnfit] = useState(false)
  const held = useRef<{ file: File; key: string } | null>(null)
  const refresh = useRefresh()

  async function go(): Promise<void> {
    const now = held.current
    if (now === null) return
    setProblem(null)
    setSending(true)
    try {
      const small = await shrink(now.file)
      if (small.size > mostBytes) return setUnfit(true)
      const fileName = now.file.type === 'application/pdf' ? 'papper.pdf' : 'papper.jpg'
      const params = { completionItemId }
      await call(ask.uploadItem, { params, body: {}, file: small, fileName, idempotencyKey: now.key })
      held.current = null
      onDone()
      await refresh(ask.completions, ask.month, ask.overview)
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown
      setProblem(thrown)
    } finally {
      setSending(false)
    }
  }

  return {
    isSending,
    problem,
    isUnfit,
    send: ([file]: readonly File[]): void => {
      const isFit = file !== undefined && types.has(file.type)
      setUnfit(!isFit)
      if (!isFit) return
      held.current = { file, key: newKey() }
      void go()
    },
    retry: () => void go(),
  }
}
