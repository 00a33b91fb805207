import { useState } from 'react'
import type { Reply } from '../../ui/endpoint.ts'
import type { normTables } from '../../../api/normTables.ts'
import type { SubmissionInput, TableKind } from '../../../api/submissions.ts'
import { isRecord, type Problem } from '../../ui/problem.ts'
import { useAct, useRefresh } from '../../ui/query.ts'
import { endpoints } from '../endpoints.ts'

export type NormTables = Reply<typeof normTables>
export type KnownTable = NormTables['tables'][number]
export type Submission = NormTables['submissions'][number]
export type Of<K extends SubmissionInput['kind']> = Extract<SubmissionInput, { kind: K }>
export type TableInput = Of<TableKind>

/** What is being written: a new one has version 0. */
export interface Written<C = SubmissionInput> {
  submissionId: string
  version: number
  content: C
}

export const begin = <C>(content: C): Written<C> => ({ submissionId: crypto.randomUUID(), version: 0, content })

/** What closes a form or empties a card; a draft that is saved stays open. */
export type Done = 'sentNow' | 'approvedNow' | 'returnedNow' | 'discardedNow'

const at = ({ submissionId }: { submissionId: string }) => ({ params: { submissionId } })

/** What came of the last act. */
function useOutcome() {
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isSaved, setIsSaved] = useState(false)
  const tell = (why: Problem | null, is: boolean) => {
    setProblem(why)
    setIsSaved(is)
  }
  return {
    problem,
    isSaved,
    forget: () => tell(null, false),
    no: (why: Problem) => tell(why, false),
    saved: () => tell(null, true),
  }
}

/** The acts on one submission; each refreshes what the pages show. */
export function useSubmissionActs(onDone: (what: Done) => void) {
  const refresh = useRefresh()
  const { problem, isSaved, forget, no, saved } = useOutcome()
  const refreshAll = () =>
    refresh(endpoints.normTables, endpoints.guidelines, endpoints.delegationOrders, endpoints.law)
  const done = async (what: Done) => {
    forget()
    await refreshAll()
    onDone(what)
  }
  const onError = { onError: no }
  const save = useAct(endpoints.saveSubmission)
  const send = useAct(endpoints.sendSubmission, () => done('sentNow'))
  const approve = useAct(endpoints.approveSubmission, () => done('approvedNow'))
  const giveBack = useAct(endpoints.returnSubmission, () => done('returnedNow'))
  const discard = useAct(endpoints.discardSubmission, () => done('discardedNow'))
  return {
    problem,
    isSaved,
    /** What was said of what stood there no longer holds: it is being changed. */
    forget,
    busy: [save, send, approve, giveBack, discard].some((act) => act.isPending),
    save: ({ content, version, ...one }: Written, onSaved: (version: number) => void) =>
      save.mutate(
        { ...at(one), body: { version, content } },
        {
          ...onError,
          onSuccess: (reply) => {
            onSaved(reply.version)
            saved()
            void refreshAll()
          },
        },
      ),
    /** Saved first: what stands on the screen is what is sent. */
    saveAndSend: ({ content, version, ...one }: Written, onSaved: (version: number) => void) =>
      save.mutate(
        { ...at(one), body: { version, content } },
        {
          ...onError,
          onSuccess: (reply) => {
            onSaved(reply.version)
            send.mutate({ ...at(one), body: { version: reply.version } }, onError)
          },
        },
      ),
    approve: (one: Submission) => approve.mutate({ ...at(one), body: { version: one.version } }, onError),
    giveBack: (one: Submission, comment: string) =>
      giveBack.mutate({ ...at(one), body: { version: one.version, comment } }, onError),
    discard: (one: Submission) => discard.mutate({ ...at(one), body: { version: one.version } }, onError),
  }
}
export type Acts = ReturnType<typeof useSubmissionActs>

/** The field a no is about, as the path in what was sent. */
export function fieldOf(problem: Problem | null): string {
  const facts = problem?.extra['facts']
  const field = isRecord(facts) ? facts['field'] : undefined
  return typeof field === 'string' ? field : ''
}
