import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isRecord } from '../../ui/problem.ts'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKept, useKeptText } from '../../ui/saving/kept.ts'
import { endpoints } from '../endpoints.ts'
import type { Marked } from './endpoints.ts'

const shortest = 10
const none: readonly Marked[] = []

const isMarks = (found: unknown): found is readonly Marked[] =>
  Array.isArray(found) &&
  found.every(
    (one) =>
      isRecord(one) &&
      typeof one['place'] === 'number' &&
      typeof one['begins'] === 'number' &&
      typeof one['quote'] === 'string' &&
      typeof one['comment'] === 'string',
  )

/** A review while it is written: what is typed survives a reload. */
export function useReview(caseId: string, preparedDecisionId: string) {
  const { t } = useTranslation('staff')
  const [reasons, setReasons] = useKeptText(`prepared-reasons.${preparedDecisionId}`)
  const [marks, setMarks] = useKept<readonly Marked[]>(`prepared-marks.${preparedDecisionId}`, none, isMarks)
  const [noTie, setNoTie] = useState<boolean | null>(null)
  const refresh = useRefresh()
  const after = async () => {
    setReasons('')
    setMarks(none)
    await refresh(
      endpoints.month,
      endpoints.preparedDecisions,
      endpoints.preparedToReview,
      endpoints.queue,
      endpoints.redecisions,
    )
  }
  const approve = useAct(endpoints.approvePrepared, after)
  const sendBack = useAct(endpoints.returnPrepared, after)
  const params = { caseId, preparedDecisionId }
  return {
    reasons,
    setReasons,
    marks,
    setMarks,
    noTie,
    setNoTie,
    problem: approve.error ?? sendBack.error,
    isPending: approve.isPending || sendBack.isPending,
    approveBlocked: noTie === null ? [t('prepared.approveFirst')] : noTie ? [] : [t('prepared.tied')],
    backBlocked: [
      ...(reasons.trim().length < shortest ? [t('prepared.whyFirst')] : []),
      ...(marks.some(({ comment }) => comment.trim() === '') ? [t('prepared.commentFirst')] : []),
    ],
    approve: () => approve.mutate({ params, body: { noConflictOfInterest: noTie === true } }),
    sendBack: () => sendBack.mutate({ params, body: { reasons, marks: [...marks] } }),
  }
}
