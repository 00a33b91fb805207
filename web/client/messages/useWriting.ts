import { useRef, useState } from 'react'
import { messagePurposes } from '../../../api/messages.ts'
import { call, newKey } from '../../ui/call.ts'
import { isProblem, type Problem } from '../../ui/problem.ts'
import { useRefresh } from '../../ui/query.ts'
import { useKept, useKeptText } from '../../ui/saving/kept.ts'
import { shrink } from '../apply/5-attachments/shrink.ts'
import { mostBytes } from '../apply/5-attachments/uploads.ts'
import { ask } from '../endpoints.ts'

type Purpose = (typeof messagePurposes)[number] | ''
const isPurpose = (found: unknown): found is Purpose => found === '' || messagePurposes.some((one) => one === found)
const types = new Set(['application/pdf', 'image/jpeg', 'image/png'])
const mostPapers = 10

/** A chosen paper with the key of its sending: sent again after a lost answer it is there once. */
interface Paper {
  id: string
  file: File
}

/** A message as it is written: kept until it is sent, its papers sent after it one by one. */
export function useWriting(onSent: () => void) {
  const [words, setWords] = useKeptText('message')
  const [purpose, setPurpose] = useKept<Purpose>('message.purpose', '', isPurpose)
  const [papers, setPapers] = useState<readonly Paper[]>([])
  const [isUnfit, setUnfit] = useState(false)
  const [missing, setMissing] = useState<'purpose' | 'words' | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isSending, setSending] = useState(false)
  const held = useRef<{ key: string; messageId: string | null }>({ key: newKey(), messageId: null })
  const refresh = useRefresh()

  async function go(about: Exclude<Purpose, ''>): Promise<void> {
    const { key } = held.current
    held.current.messageId ??= (
      await call(ask.sendMessage, { body: { words, purpose: about }, idempotencyKey: key })
    ).messageId
    const params = { messageId: held.current.messageId }
    for (const { id, file } of papers) {
      const small = await shrink(file)
      const fileName = file.type === 'application/pdf' ? 'papper.pdf' : 'papper.jpg'
      await call(ask.addMessagePaper, { params, body: {}, file: small, fileName, idempotencyKey: id })
      setPapers((all) => all.filter((one) => one.id !== id))
    }
    held.current = { key: newKey(), messageId: null }
    setWords('')
    setPurpose('')
    onSent()
    await refresh(ask.messages)
  }

  async function send(): Promise<void> {
    const lacks = purpose === '' ? 'purpose' : words.trim() === '' ? 'words' : null
    setMissing(lacks)
    if (purpose === '' || lacks !== null || isSending) return
    setSending(true)
    setProblem(null)
    try {
      await go(purpose)
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown
      setProblem(thrown)
    } finally {
      setSending(false)
    }
  }

  const addPapers = (files: readonly File[]): void => {
    const fit = files.filter(
      (file) => types.has(file.type) && (file.type !== 'application/pdf' || file.size <= mostBytes),
    )
    setUnfit(fit.length < files.length)
    setPapers((all) => [...all, ...fit.map((file) => ({ id: newKey(), file }))].slice(0, mostPapers))
  }
  const dropPaper = (id: string): void => setPapers((all) => all.filter((one) => one.id !== id))
  return {
    words,
    setWords,
    purpose,
    setPurpose,
    papers,
    isUnfit,
    addPapers,
    dropPaper,
    missing,
    problem,
    isSending,
    send,
  }
}
export type Writing = ReturnType<typeof useWriting>
