import type { Day } from '../../base/day.ts'
import type { Act } from '../../law/gates/acts.ts'
import type { Gate } from '../../law/gates/gate.ts'
import type { LocalGates } from '../../law/gates/local.ts'
import type { GateNeed } from '../../law/gates/needs.ts'
import { gates, type GateId } from '../../law/gates/gates.ts'
import type { SourceKey } from '../../law/sources.ts'
import { lawVersion } from '../../law/version.ts'
import { concernsHanded } from '../concerns/concern.ts'
import { papersBeforeRejection } from '../completion/beforeRejection.ts'
import * as decision from './decision.ts'
import { reasonsGiven } from '../unexecuted/unexecuted.ts'
import * as delays from '../delays/delays.ts'
import { urgentTold } from '../delegation/urgent.ts'
import { consulted } from '../deviation/consulted.ts'
import { homeLookedAt } from '../evictions/home.ts'
import { noticeConfirmed, wholeConfirmation } from '../evictions/notice.ts'
import { emergencyFirst } from '../emergencies/beforeRejection.ts'
import type { ActFacts } from './actFacts.ts'
import { isGateId, isInForce } from './inForce.ts'
import * as person from './person.ts'
import { attestedByAnother, withinDecision } from './paying.ts'
import { expresslyQuestion, unclearIsApplication } from '../intake/onlyQuestion.ts'
import { lawfulAgainst, slipNamed, standingKept } from '../redecision/lawful.ts'
import { lawfullyAsked } from '../registers/lawful.ts'
import { respiteKept, respiteTold, wholeRespite } from '../respite/gates.ts'
import { appealNotice, form, protectedRecipient } from './sending.ts'
import type { Unmet, UnmetGate } from './unmet.ts'

type Gates = typeof gates
type NeedOf<Id extends GateId> = Gates[Id] extends { needs: readonly (infer Need extends GateNeed)[] } ? Need : never
/** Gates that ask something before the act; those of structure, and those that wait without an answer ready, do not. */
type GatesOf<A extends Act> = {
  [Id in GateId]: Gates[Id] extends { needs: readonly GateNeed[] }
    ? A extends Gates[Id]['blocks'][number]
      ? Id
      : never
    : never
}[GateId]
type Check<Facts, Need extends GateNeed = GateNeed> = (facts: Facts) => readonly Unmet<Need>[]
/** Every gate that blocks an act has a check there, and answers only with its own needs; else this does not compile. */
type EveryCheck = { [A in Act]: { [Id in GatesOf<A>]: Check<ActFacts[A], NeedOf<Id>> } }
type Checks = { [A in Act]: { [Id in GateId]?: Check<ActFacts[A]> } }

const deciding = {
  'version.sol_by_decision_date': decision.provisionsInForce,
  'ansokan.ankomstdag': decision.arrivalDay,
  'ansokan.per_behov': decision.eachNeedOnce,
  'utredning.jav': decision.conflict,
  'utredning.kommunicering': decision.communicated,
  'utredning.kommunicering_spar': decision.communicationRecorded,
  'utredning.avslag_medverkar_ej': papersBeforeRejection,
  'utredning.tolk': person.interpreterAnswered,
  'barn.barnkonsekvens_alltid': person.childrenBothOutcomes,
  'barn.barnkonsekvens_patagligt': person.childrenConsidered,
  'aktivitet.nedsattning': decision.assignedFirst,
  'bistand.121_fore_122': decision.rightFirst,
  'bistand.riksnorm_hogre': decision.higherNorm,
  'bistand.riksnorm_lagre': decision.lowerNorm,
  'bistand.avsteg_samrad': consulted,
  'bistand.ingen_kvittning': decision.noSetOff,
  'beslut.motivering': decision.reasonedWhole,
  'beslut.andra_nackdel': standingKept,
  'beslut.radrum_ar_beslut': respiteKept,
  'delegation.behorighet': decision.delegated,
} as const

const checks: Checks = {
  'decision.make': deciding,
  'decision.reject': {
    ...deciding,
    'ansokan.akut_kort': emergencyFirst,
    'ansokan.hyresskuld_skyndsamt': homeLookedAt,
    'barn.hora_barnet': person.childrenHeard,
  },
  'delegation.use': { 'delegation.anmal': urgentTold },
  'decision.send': {
    'beslut.motivering': decision.reasoned,
    'beslut.form': form,
    'beslut.hanvisning': appealNotice,
    'beslut.radrum_ar_beslut': respiteTold,
    'data.skyddad': protectedRecipient,
  },
  'decision.correct': { 'beslut.rattelse_versionerad': slipNamed },
  'decision.change_against': {
    'utredning.kommunicering': decision.communicated,
    'beslut.andra_nackdel': lawfulAgainst,
  },
  'case.close': {
    'ansokan.ankomstdag': decision.arrivalDay,
    'ansokan.per_behov': decision.everyNeed,
    'ansokan.ny_period_nytt_beslut': decision.everyPeriod,
    'beslut.muntligt_finns_ej': decision.spokenNo,
    'avhysning.bekraftelse_samma_dag': noticeConfirmed,
    'barn.orosanmalan': concernsHanded,
    'utredning.drojsmal': delays.requestAnswered,
  },
  'eviction_notice.confirm': { 'avhysning.bekraftelse_samma_dag': wholeConfirmation },
  'unexecuted.report': { 'beslut.ej_verkstallt_rapport': reasonsGiven },
  'delay_notice.send': { 'utredning.forsening_brev': delays.reasonTold },
  'delay_request.answer': { 'utredning.drojsmal': delays.refusalReasoned, 'delegation.behorighet': decision.delegated },
  'payment.create': { 'betalning.beslut_finns': withinDecision, 'bistand.ingen_kvittning': decision.noSetOff },
  'payment.attest': { 'betalning.beslut_finns': withinDecision, 'betalning.funktionsskiljning': attestedByAnother },
  'respite.decide': {
    'version.sol_by_decision_date': decision.provisionsInForce,
    'utredning.jav': decision.conflict,
    'utredning.kommunicering': decision.communicated,
    'utredning.tolk': person.interpreterAnswered,
    'barn.barnkonsekvens_alltid': person.childrenBothOutcomes,
    'beslut.motivering': decision.reasoned,
    'beslut.radrum_ar_beslut': wholeRespite,
    'delegation.behorighet': decision.delegated,
  },
  'register.ask': { 'data.inhamta_lagstod': lawfullyAsked },
  'contact.register_as_information': {
    'ansokan.ar_ansokan': expresslyQuestion,
    'ansokan.oklart_ar_ansokan': unclearIsApplication,
  },
} satisfies EveryCheck

const asked = new Map<Act, readonly GateId[]>()
/** What an act asks, in the order of the gates; worked out once. */
function askedBy(act: Act): readonly GateId[] {
  const known = asked.get(act)
  if (known) return known
  const found = Object.keys(gates)
    .filter(isGateId)
    .filter((id) => checks[act][id] !== undefined)
  asked.set(act, found)
  return found
}

/** Every gate of the law that stands in the way of an act, and what would meet it. Empty: the act may go ahead. `local`: the municipality's own dates. */
export function mayProceed<A extends Act>(act: A, facts: ActFacts[A], local: LocalGates = {}): UnmetGate[] {
  const ofAct: Checks[A] = checks[act]
  return askedBy(act).flatMap((id) => {
    if (!isInForce(id, facts.today, local)) return []
    const found = ofAct[id]?.(facts) ?? []
    return found.map(({ need, facts: values }) => ({
      gate: id,
      source: sourceOn(gates[id], facts.today),
      need,
      facts: values,
    }))
  })
}

/** Both acts live side by side: the provision of the one in force on the day. */
const sourceOn = ({ sources, sourcesBefore }: Gate, today: Day): SourceKey =>
  (sourcesBefore !== undefined && lawVersion(today) === 'SoL 2001:453' ? sourcesBefore : sources)[0]
