import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toOre } from '../../../base/money.ts'
import { groundsFor, isAgainst, type RedecisionGround, type RedecisionKind } from '../../../rules/redecision/grounds.ts'
import { useAct, useRefresh } from '../../ui/query.ts'
import type { Assessment } from '../assessments/useAssessment.ts'
import { endpoints, type MadeDecision, type MonthData } from '../endpoints.ts'
import { gatesOf } from './useDecide.ts'

interface About {
  data: MonthData
  made: MadeDecision
  assessment: Assessment
  payOn: string
  onDone: () => void
}

/** A decision decided anew, until it is sent: each need as the calculation supports it now, or nothing when it is withdrawn. */
export function useRedecide({ data, made, assessment, payOn, onDone }: About) {
  const { t } = useTranslation('staff')
  const [kind, setKind] = useState<RedecisionKind>('change')
  const [ground, setGround] = useState<RedecisionGround | null>(null)
  const [reasons, setReasons] = useState('')
  const [facts, setFacts] = useState<Readonly<Record<string, string>>>({})
  const { ownOf, changeOwn } = useOwn(made)
  const refresh = useRefresh()
  const after = async () => {
    onDone()
    await refresh(endpoints.month, endpoints.redecisions, endpoints.queue, endpoints.preparedDecisions)
  }
  const act = useAct(endpoints.redecide, after)
  const handOver = useAct(endpoints.prepareDecision, after)
  const needs = made.needs.map((need) => ({
    ...anew(need, kind === 'withdrawal'),
    facts: facts[need.key] ?? need.facts ?? '',
  }))
  const goesAgainst = isAgainst(needs.map((need) => ({ before: toOre(need.before), after: toOre(need.granted) })))
  const grounds = groundsFor(kind, goesAgainst)
  const named = grounds.find((one) => one === ground) ?? null
  const { caseId, month } = data
  const params = { caseId, month }
  const bodyNow = () => ({
    replaces: made.decisionId,
    kind,
    ground: named,
    reasons,
    assessmentVersion: assessment.version(),
    needs: needs.map(({ key, outcome, granted, provisions, facts: why }) => ({
      key,
      outcome,
      granted,
      provisions: [...provisions],
      facts: outcome === 'granted' || why.trim() === '' ? null : why.trim(),
      own: ownOf(key),
    })),
    payOn,
  })
  const problem = handOver.error ?? act.error
  const gates = gatesOf(problem)
  return {
    kind,
    setKind,
    ground: named,
    setGround,
    grounds,
    reasons,
    setReasons,
    needs,
    change: (key: string, text: string) => setFacts({ ...facts, [key]: text }),
    ownOf,
    changeOwn,
    problem,
    gates,
    isPending: act.isPending || handOver.isPending,
    /** Nothing but who decides is in the way. */
    isForAnother: gates.length > 0 && gates.every(({ gate }) => gate === 'delegation.behorighet'),
    blocked: assessment.shown.state === 'saved' ? [] : [t('decide.notSaved')],
    submit: () => act.mutate({ params, body: bodyNow() }),
    handOver: () => handOver.mutate({ params, body: { act: 'redecide', decision: bodyNow() } }),
  }
}
/** What only one adult is told, need by need: as it was, until it is written anew. */
function useOwn(made: MadeDecision) {
  const [own, setOwn] = useState<Readonly<Record<string, Readonly<Record<string, string>>>>>({})
  const ownOf = (key: string) => own[key] ?? made.needs.find((need) => need.key === key)?.own ?? {}
  const changeOwn = (key: string, personId: string, text: string) =>
    setOwn({
      ...own,
      [key]: Object.fromEntries(Object.entries({ ...ownOf(key), [personId]: text }).filter(([, one]) => one !== '')),
    })
  return { ownOf, changeOwn }
}

export type RedecideDraft = ReturnType<typeof useRedecide>

/** The need as it would stand: withdrawn it gets nothing; else what is supported, and where nothing is calculated what it had. */
function anew(need: MadeDecision['needs'][number], isWithdrawn: boolean) {
  const { key, kind, granted: before, supported } = need
  if (isWithdrawn) return { key, kind, before, outcome: 'rejected' as const, granted: 0, provisions: need.provisions }
  if (!supported) return { key, kind, before, outcome: need.outcome, granted: before, provisions: need.provisions }
  return { key, kind, before, outcome: supported.outcome, granted: supported.amount, provisions: supported.provisions }
}
