import { useState } from 'react'
import { today, useFormat } from '../../ui/language/format.ts'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { endpoints, type JournalEntry } from '../endpoints.ts'
import { instantOf, type Moment } from './When.tsx'

/** What the entry is about, when it puts another right or objects to it (SoL 14:6). */
export interface AboutEntry {
  entry: JournalEntry
  as: 'correction' | 'objection'
}
export type FreeKind = 'note' | 'assessment'

interface About {
  caseId: string
  month: string
  about: AboutEntry | null
  onDone: () => void
}

/** An entry on its way into the journal. Its text is kept in this tab until it is saved. */
export function useWriteJournal({ caseId, month, about, onDone }: About) {
  const format = useFormat()
  const [kind, setKind] = useState<FreeKind>('note')
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
    act.mutate({
      params: { caseId },
      body: { kind: about?.as ?? kind, happenedAt, text, month, corrects: about?.entry.journalEntryId ?? null },
    })
  }
  return { kind, setKind, moment, setMoment, text, setText, act, submit, isDated: happenedAt !== null }
}
