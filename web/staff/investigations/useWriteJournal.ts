import { useState } from 'react'
import { today, useFormat } from '../../ui/language/format.ts'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { endpoints, type JournalEntry } from '../endpoints.ts'
import { instantOf, type Moment } from './When.tsx'

interface About {
  caseId: string
  month: string
  corrects: JournalEntry | null
  onDone: () => void
}

/** An entry on its way into the journal. Its text is kept in this tab until it is saved. */
export function useWriteJournal({ caseId, month, corrects, onDone }: About) {
  const format = useFormat()
  const [kind, setKind] = useState<'note' | 'contact'>('note')
  const [moment, setMoment] = useState<Moment>(() => ({ day: today(), clock: format.clock(new Date()) }))
  const [text, setText] = useKeptText(`journal.${caseId}`)
  const refresh = useRefresh()
  const act = useAct(endpoints.writeJournal, async () => {
    setText('')
    onDone()
    await refresh(endpoints.month)
  })
  const happenedAt = instantOf(moment)
  const submit = () => {
    if (happenedAt === null) return
    const corrected = corrects?.journalEntryId ?? null
    act.mutate({
      params: { caseId },
      body: { kind: corrects ? 'correction' : kind, happenedAt, text, month, corrects: corrected },
    })
  }
  return { kind, setKind, moment, setMoment, text, setText, act, submit, isDated: happenedAt !== null }
}
