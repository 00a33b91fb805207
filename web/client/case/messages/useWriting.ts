import { useRef, useState } from 'react'
import { messagePurposes } from '../../../../rules/contacts/contact.ts'
import { call, newKey } from '../../../ui/call.ts'
import { isProblem, type Problem } from '../../../ui/problem.ts'
import { useRefresh } from '../../../ui/query.ts'
import { useKept, useKeptText } from '../../../ui/saving/kept.ts'
import { ask } from '../../endpoints.ts'
import { shrink } from './shrink.ts'
import { usePapers } from './usePapers.ts'

type Purpose = (typeof messagePurposes)[number] | ''
const isPurpose = (found: unknown): found is Purpose => found === '' || messagePurposes.some((one) => one === found)

/** A message as it is written: kept until it is sent, its papers sent after it one by one. */
export function useWriting(onSent: () => void) {
  const [words, setWords] = useKeptText('message')
  const [purpose, setPurpose] = useKept<Purpose>('message.purpose', '', isPurpose)
  const { papers, dropPaper, ...chosen } = usePapers()
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
      dropPaper(id)
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

  return { ...chosen, words, setWords, purpose, setPurpose, papers, dropPaper, missing, problem, isSending, send }
}
export type Writing = ReturnType<typeof useWriting>
