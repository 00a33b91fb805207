import { useState } from 'react'
import type { addPaper } from '../../../api/papers.ts'
import { call, newKey } from '../../ui/call.ts'
import type { Reply } from '../../ui/endpoint.ts'
import { isProblem, type Problem } from '../../ui/problem.ts'
import { endpoints } from '../endpoints.ts'

export interface PaperFacts {
  shows: string
  arrivedOn: string
  itemId: string | null
}

interface Failed {
  /** The same key again: a paper whose answer was lost on its way is there once. */
  key: string
  file: File
  facts: PaperFacts
  problem: Problem
}

/** Puts papers in one by one; those that failed stay, to be tried again. */
export function useAddPapers(
  params: { caseId: string; month: string },
  onAdded: (paper: Reply<typeof addPaper>) => unknown,
) {
  const [isSending, setSending] = useState(false)
  const [done, setDone] = useState(0)
  const [failed, setFailed] = useState<readonly Failed[]>([])

  async function send(file: File, facts: PaperFacts, key: string): Promise<void> {
    const { shows, arrivedOn, itemId } = facts
    const body = { shows, arrivedOn, ...(itemId === null ? {} : { answers: itemId }) }
    const fileName = file.type === 'application/pdf' ? 'papper.pdf' : 'papper.jpg'
    try {
      const paper = await call(endpoints.addPaper, { params, body, file, fileName, idempotencyKey: key })
      setFailed((all) => all.filter((one) => one.key !== key))
      setDone((count) => count + 1)
      await onAdded(paper)
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown
      setFailed((all) => [...all.filter((one) => one.key !== key), { key, file, facts, problem: thrown }])
    }
  }

  async function each(files: readonly { file: File; facts: PaperFacts; key: string }[]): Promise<void> {
    setSending(true)
    for (const { file, facts, key } of files) await send(file, facts, key)
    setSending(false)
  }

  return {
    isSending,
    done,
    failed,
    add: (files: readonly File[], facts: PaperFacts) => {
      setDone(0)
      // A thing that was asked for is ticked by the first.
      void each(
        files.map((file, at) => ({ file, key: newKey(), facts: at === 0 ? facts : { ...facts, itemId: null } })),
      )
    },
    retry: ({ file, facts, key }: Failed) => void each([{ file, facts, key }]),
  }
}
