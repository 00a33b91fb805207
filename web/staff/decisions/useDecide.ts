import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { decide } from '../../../api/decisions.ts'
import { whole } from '../../../rules/reasons/statements.ts'
import { call, newKey } from '../../ui/call.ts'
import type { prepareDecision } from '../../../api/preparations.ts'
import type { Body, Reply } from '../../ui/endpoint.ts'
import { isProblem, isRecord, isRetryable, type Problem } from '../../ui/problem.ts'
import { useRefresh } from '../../ui/query.ts'
import type { Assessment } from '../assessments/useAssessment.ts'
import { endpoints, type MonthData, type UnmetGate } from '../endpoints.ts'
import type { Choices } from './choices.ts'

interface About {
  data: MonthData
  assessment: Assessment
  choices: Choices
  payOn: string
}

const isGate = (found: unknown): found is UnmetGate =>
  isRecord(found) &&
  typeof found['gate'] === 'string' &&
  typeof found['need'] === 'string' &&
  typeof found['source'] === 'string'

/** The gates the server named when it said no to a decision. */
export const gatesOf = (problem: Problem | null): readonly UnmetGate[] => {
  const gates = problem?.extra['gates']
  return Array.isArray(gates) ? gates.filter(isGate) : []
}

/** Makes the decision on what is saved, once, also when the answer is lost on the way. */
export function useDecide({ data, assessment, choices, payOn }: About) {
  const key = useRef(newKey())
  const [refused, setRefused] = useState<{ of: string; problem: Problem } | null>(null)
  const refresh = useRefresh()
  const { caseId, month } = data
  const chosen = data.needs.map((need) => choices.of(need))
  const of = JSON.stringify([assessment.content, chosen, payOn, data.hearings])
  const bodyNow = async (): Promise<Body<typeof decide>> => {
    await assessment.flush()
    const { statements, ownReasons, tookPart, holdings } = assessment.get().content
    const needs = data.needs.map((need) => {
      const { outcome, granted, provisions } = choices.of(need)
      const facts = (assessment.get().content.facts[need.key] ?? '').trim()
      return {
        key: need.key,
        outcome,
        granted: granted ?? 0,
        facts: facts === '' ? null : facts,
        provisions: [...provisions],
        statements: (statements?.[need.key] ?? []).flatMap((draft) => whole(draft) ?? []),
        own: ownReasons?.[need.key] ?? {},
        ...(outcome !== 'rejected' && holdings?.[need.key] ? { holding: holdings[need.key] } : {}),
      }
    })
    return { assessmentVersion: assessment.version(), needs, payOn, tookPart: [...(tookPart ?? [])] }
  }
  const params = { caseId, month }
  const after = {
    onSuccess: async () => {
      await refresh(endpoints.month, endpoints.queue, endpoints.preparedDecisions, endpoints.preparedToReview)
    },
    onError: async (problem: Problem) => {
      setRefused({ of, problem })
      if (!isRetryable(problem)) key.current = newKey()
      if (isProblem(problem, 'conflict.changed') || isProblem(problem, 'decision.exists'))
        await refresh(endpoints.month)
    },
  }
  const act = useMutation<Reply<typeof decide>>({
    ...after,
    mutationFn: async () => call(endpoints.decide, { params, body: await bodyNow(), idempotencyKey: key.current }),
  })
  const handOver = useMutation<Reply<typeof prepareDecision>, Problem, string | null>({
    ...after,
    mutationFn: async (urgent) => {
      const body = { act: 'decide' as const, decision: await bodyNow(), urgent }
      return call(endpoints.prepareDecision, { params, body, idempotencyKey: key.current })
    },
  })
  // What the server said holds until something it looked at has changed.
  const problem = refused?.of === of ? refused.problem : null
  const named = gatesOf(problem)
  return { act, handOver, problem, gates: named.length > 0 ? named : data.unmet }
}
