import type { Act, Gate, GateNeed } from '../../law/gates/gate.ts'
import { gates, type GateId } from '../../law/gates/gates.ts'
import type { SourceKey } from '../../law/sources.ts'
import { lawVersion } from '../../law/version.ts'
import * as decision from './decision.ts'
import type { ActFacts } from './facts.ts'
import { attestedByAnother, withinDecision } from './paying.ts'
import { appealNotice, form, protectedRecipient } from './sending.ts'
import type { Unmet, UnmetGate } from './unmet.ts'

type Gates = typeof gates
type GatesOf<A extends Act> = { [Id in GateId]: A extends Gates[Id]['blocks'][number] ? Id : never }[GateId]
type Check<Facts, Need extends GateNeed = GateNeed> = (facts: Facts) => readonly Unmet<Need>[]
/** Every gate that blocks an act has a check there, and answers only with its own needs; else this does not compile. */
type EveryCheck = { [A in Act]: { [Id in GatesOf<A>]: Check<ActFacts[A], Gates[Id]['needs'][number]> } }
type Checks = { [A in Act]: { [Id in GateId]?: Check<ActFacts[A]> } }

const deciding = {
  'version.sol_by_decision_date': decision.provisionsInForce,
  'ansokan.ankomstdag': decision.arrivalDay,
  'ansokan.per_behov': decision.eachNeedOnce,
  'utredning.jav': decision.conflict,
  'utredning.kommunicering': decision.communicated,
  'utredning.kommunicering_spar': decision.communicationRecorded,
  'bistand.121_fore_122': decision.rightFirst,
  'bistand.riksnorm_hogre': decision.higherNorm,
  'bistand.riksnorm_lagre': decision.lowerNorm,
  'bistand.ingen_kvittning': decision.noSetOff,
  'beslut.motivering': decision.reasoned,
  'delegation.behorighet': decision.delegated,
} as const

const checks: Checks = {
  'decision.make': deciding,
  'decision.reject': deciding,
  'decision.send': {
    'beslut.motivering': decision.reasoned,
    'beslut.form': form,
    'beslut.hanvisning': appealNotice,
    'data.skyddad': protectedRecipient,
  },
  'case.close': {
    'ansokan.ankomstdag': decision.arrivalDay,
    'ansokan.per_behov': decision.everyNeed,
    'ansokan.ny_period_nytt_beslut': decision.everyPeriod,
  },
  'payment.create': { 'betalning.beslut_finns': withinDecision, 'bistand.ingen_kvittning': decision.noSetOff },
  'payment.attest': { 'betalning.beslut_finns': withinDecision, 'betalning.funktionsskiljning': attestedByAnother },
} satisfies EveryCheck

/** Every gate of the law that stands in the way of an act, and what would meet it. Empty: the act may go ahead. */
export function mayProceed<A extends Act>(act: A, facts: ActFacts[A]): UnmetGate[] {
  const ofAct: Checks[A] = checks[act]
  return Object.keys(gates)
    .filter(isGateId)
    .flatMap((id) => {
      const gate: Gate = gates[id]
      if (!isInForce(gate, facts.today)) return []
      const found = ofAct[id]?.(facts) ?? []
      return found.map(({ need, facts: values }) => ({
        gate: id,
        source: sourceOn(gate, facts.today),
        need,
        facts: values,
      }))
    })
}

const isGateId = (id: string): id is GateId => id in gates

const isInForce = ({ from, to }: Gate, today: ActFacts[Act]['today']) =>
  (from === null || from <= today) && (to === null || today <= to)

const sourceOn = (gate: Gate, today: ActFacts[Act]['today']): SourceKey =>
  gate.sourceBefore !== undefined && lawVersion(today) === 'SoL 2001:453' ? gate.sourceBefore : gate.source
