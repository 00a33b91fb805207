import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toOre } from '../../../base/money.ts'
import { groundsFor, isAgainst, type RedecisionGround, type RedecisionKind } from '../../../rules/redecision/grounds.ts'
import { isRecord } from '../../ui/problem.ts'
import { useAct, useRefresh } from '../../ui/query.ts'
import type { Assessment } from '../assessments/useAssessment.ts'
import { useKept, useKeptText } from '../../ui/saving/kept.ts'
import { endpoints, type MadeDecision, type MonthData } from '../endpoints.ts'
import { gatesOf } from './useDecide.ts'

interface About {
  data: MonthData
  made: MadeDecision
  assessment: Assessment
  payOn: string
  onDone: () => void
}

type Texts = Readonly<Record<string, string>>
const noTexts: Texts = {}
const areTexts = (found: unknown): found is Texts =>
  isRecord(found) && Object.values(found).every((one) => typeof one === 'string')
const noOwn: Readonly<Record<string, Texts>> = {}
const areOwn = (found: unknown): found is typeof noOwn => isRecord(found) && Object.values(found).every(areTexts)

/** A decision decided anew, until it is sent: each need as the calculation supports it now, or nothing when it is withdrawn. */
export function useRedecide({ data, made, assessment, payOn, onDone }: About) {
  const { t } = useTranslation('staff')
  const [kind, setKind] = useState<RedecisionKind>('change')
  const [ground, setGround] = useState<RedecisionGround | null>(null)
  const [reasons, setReasons] = useKeptText(`redecide.reasons.${made.decisionId}`)
  const [facts, setFacts] = useKept(`redecide.facts.${made.decisionId}`, noTexts, areTexts)
  const { ownOf, changeOwn, forgetOwn } = useOwn(made)
  const { act, handOver, told } = useActs(() => {
    setReasons('')
    setFacts(noTexts)
    forgetOwn()
    onDone()
  })
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
    ...told,
    blocked: assessment.shown.state === 'saved' ? [] : [t('decide.notSaved')],
    submit: () => act.mutate({ params, body: bodyNow() }),
    handOver: () => handOver.mutate({ params, body: { act: 'redecide', decision: bodyNow() } }),
  }
}
/** To decide it oneself, or to hand it over where nothing but who decides is in the way. */
function useActs(onDone: () => void) {
  const refresh = useRefresh()
  const after = async () => {
    onDone()
    await refresh(endpoints.month, endpoints.redecisions, endpoints.queue, endpoints.preparedDecisions)
  }
  const act = useAct(endpoints.redecide, after)
  const handOver = useAct(endpoints.prepareDecision, after)
  const problem = handOver.error ?? act.error
  const gates = gatesOf(problem)
  const isForAnother = gates.length > 0 && gates.every(({ gate }) => gate === 'delegation.behorighet')
  return { act, handOver, told: { problem, gates, isForAnother, isPending: act.isPending || handOver.isPending } }
}

/** What only one adult is told, need by need: as it was, until it is written anew. */
function useOwn(made: MadeDecision) {
  const [own, setOwn] = useKept(`redecide.own.${made.decisionId}`, noOwn, areOwn)
  const ownOf = (key: string) => own[key] ?? made.needs.find((need) => need.key === key)?.own ?? {}
  const changeOwn = (key: string, personId: string, text: string) =>
    setOwn({
      ...own,
      [key]: Object.fromEntries(Object.entries({ ...ownOf(key), [personId]: text }).filter(([, one]) => one !== '')),
    })
  return { ownOf, changeOwn, forgetOwn: () => setOwn(noOwn) }
}

export type RedecideDraft = ReturnType<typeof useRedecide>

/** The need as it would stand: withdrawn it gets nothing; else what is supported, and where nothing is calculated what it had. */
function anew(need: MadeDecision['needs'][number], isWithdrawn: boolean) {
  const { key, kind, granted: before, supported } = need
  if (isWithdrawn) return { key, kind, before, outcome: 'rejected' as const, granted: 0, provisions: need.provisions }
  if (!supported) return { key, kind, before, outcome: need.outcome, granted: before, provisions: need.provisions }
  return { key, kind, before, outcome: supported.outcome, granted: supported.amount, provisions: supported.provisions }
}
