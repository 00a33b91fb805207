import { lawVersion, sectionsOn } from '../../law/version.ts'
import { sources } from '../../law/sources.ts'
import { placeholders } from '../reasons/placeholders.ts'
import { reasonFaults, shortestReasons, type ReasonFault } from '../reasons/reasons.ts'
import type { CloseFacts } from '../closing/closeFacts.ts'
import type { DecisionFacts, Hearing, ReasonFacts } from './facts.ts'
import { met, unmet, type Unmet } from './unmet.ts'
import { isFull, isShort } from './words.ts'

export function provisionsInForce({ provisions, today }: DecisionFacts): Unmet<'provisions_in_force'>[] {
  const inForce = lawVersion(today)
  const other = provisions.filter((key) => sources[key].act.startsWith('SoL') && sources[key].act !== inForce)
  return other.length === 0 ? met : unmet('provisions_in_force', { version: inForce })
}

export const arrivalDay = ({ arrivedOn }: DecisionFacts | CloseFacts): Unmet<'arrival_day_recorded'>[] =>
  arrivedOn === null ? unmet('arrival_day_recorded') : met

export function eachNeedOnce({ needs }: DecisionFacts): Unmet<'needs_decided_one_by_one'>[] {
  const once = new Set(needs.map((need) => need.key)).size === needs.length
  return once && needs.length > 0 ? met : unmet('needs_decided_one_by_one')
}

export function everyNeed({ appliedNeeds }: CloseFacts): Unmet<'every_need_decided'>[] {
  const open = appliedNeeds.filter((need) => !need.decided && !need.withdrawn)
  return open.length === 0 ? met : unmet('every_need_decided', { open: open.length })
}

export function everyPeriod({ periods }: CloseFacts): Unmet<'period_has_own_decision'>[] {
  const open = periods.filter((period) => !period.answered)
  return open.length === 0 ? met : unmet('period_has_own_decision', { open: open.length })
}

/** JO: a no by word of mouth is followed by a decision in writing. */
export function spokenNo({ spokenNo: answer }: CloseFacts): Unmet<'spoken_no_answered' | 'spoken_no_in_writing'>[] {
  if (answer === 'unanswered') return unmet('spoken_no_answered')
  return answer === 'waits' ? unmet('spoken_no_in_writing') : met
}

export function conflict({
  conflict: answer,
}: DecisionFacts): Unmet<'conflict_question_answered' | 'no_conflict_of_interest'>[] {
  if (answer === 'unanswered') return unmet('conflict_question_answered')
  return answer === 'conflicted' ? unmet('no_conflict_of_interest') : met
}

type HearingNeed = 'material_communicated' | 'answered_or_time_passed' | 'exemption_has_reason'

/** FL 25: before a decision that is not fully in favour, material from others is told and a definite time given. */
export function communicated(facts: DecisionFacts): Unmet<HearingNeed>[] {
  const { hearing, hasOthersMaterial, today } = facts
  if (isFull(facts) || !hasOthersMaterial) return met
  if (hearing === null) return unmet('material_communicated')
  if (hearing.exemption) return isShort(hearing.exemption.reason) ? unmet('exemption_has_reason') : met
  const { sentOn, items, answerBy, answeredOn } = hearing
  if (sentOn === null || sentOn > today || items.length === 0) return unmet('material_communicated')
  const answered = answeredOn !== null && sentOn <= answeredOn && answeredOn <= today
  if (answered || (answerBy !== null && answerBy >= sentOn && answerBy < today)) return met
  return unmet('answered_or_time_passed', answerBy === null ? {} : { answerBy })
}

/** The file shows if, when and how it was communicated. */
export function communicationRecorded({ hearing }: DecisionFacts): Unmet<'communication_recorded'>[] {
  if (hearing === null || hearing.exemption) return met
  return isRecorded(hearing) ? met : unmet('communication_recorded')
}

const isRecorded = ({ sentOn, channel }: Hearing) => sentOn !== null && (channel ?? '').trim() !== ''

export function rightFirst({ needs }: DecisionFacts): Unmet<'right_tried_first'>[] {
  const skipped = needs.some((need) => need.ground === 'additional' && need.triedAsRight !== true)
  return skipped ? unmet('right_tried_first') : met
}

/** SoL 12:5 is for one who was assigned to an activity. No assignment can be made in Tillit yet, so nothing may be refused or lowered by it. */
export function assignedFirst({ provisions, assignedOn, today }: DecisionFacts): Unmet<'activity_assigned_first'>[] {
  const isReduced = provisions.includes(sectionsOn(today).refuseOrReduce)
  return isReduced && (assignedOn === null || assignedOn > today) ? unmet('activity_assigned_first') : met
}

export function higherNorm({ norm }: DecisionFacts): Unmet<'higher_norm_used' | 'higher_norm_reasons'>[] {
  if (norm.level === 'higher') return isShort(norm.reasons) ? unmet('higher_norm_reasons') : met
  return norm.specialReasonsForHigher ? unmet('higher_norm_used') : met
}

export const lowerNorm = ({ norm }: DecisionFacts): Unmet<'lower_norm_reasons'>[] =>
  norm.level === 'lower' && isShort(norm.reasons) ? unmet('lower_norm_reasons') : met

export const noSetOff = ({ setOff }: Pick<DecisionFacts, 'setOff'>): Unmet<'no_set_off'>[] =>
  setOff === 0 ? met : unmet('no_set_off', { setOffOre: setOff })

type ReasonNeed =
  | 'provisions_named'
  | 'reasons_written'
  | 'reasons_not_copied'
  | 'reasons_without_placeholder'
  | 'reason_for_each_reduced_cost'

/** A reason put together has no empty place when it is decided on. */
export const reasonedWhole = (facts: DecisionFacts): Unmet<ReasonNeed | 'statements_filled'>[] => {
  const count = facts.openStatements ?? 0
  return [...reasoned(facts), ...(count > 0 ? unmet('statements_filled', { count }) : met)]
}

/** FL 32: which provisions, and which circumstances decided. Plainly unnecessary only when everything is granted; what is written all the same is finished. */
export function reasoned(facts: ReasonFacts): Unmet<ReasonNeed>[] {
  const { provisions, reasons, previousReasons, costsWithoutReason, ownReasons = [] } = facts
  if (isFull(facts)) return tell(unfinished([reasons, ...ownReasons]))
  const faults = new Set([...reasonFaults(reasons, previousReasons), ...unfinished(ownReasons)])
  return [
    ...(provisions.length === 0 ? unmet('provisions_named') : met),
    ...tell([...faults]),
    ...(costsWithoutReason.length > 0
      ? unmet('reason_for_each_reduced_cost', { count: costsWithoutReason.length })
      : met),
  ]
}

const unfinished = (texts: readonly string[]): ReasonFault[] =>
  texts.some((text) => placeholders(text).length > 0) ? ['reasons_without_placeholder'] : []
const tell = (faults: readonly ReasonFault[]): Unmet<ReasonFault>[] =>
  faults.flatMap((need) => unmet(need, { shortest: shortestReasons }))

type DelegationNeed = 'delegated_to_decision_maker' | 'prepared_by_another'

/** KL 6:37: the power the board has given, on the condition it was given with. */
export function delegated({
  mayDecide,
  awaitsReview,
}: Pick<DecisionFacts, 'mayDecide' | 'awaitsReview'>): Unmet<DelegationNeed>[] {
  if (!mayDecide) return unmet('delegated_to_decision_maker')
  return awaitsReview === true ? unmet('prepared_by_another') : met
}
