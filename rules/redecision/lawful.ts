import { toDay, type Day } from '../../base/day.ts'
import type { ChangeAgainstFacts, CorrectFacts, DecisionFacts, Hearing } from '../gates/facts.ts'
import { met, unmet, type Unmet } from '../gates/unmet.ts'
import { reasonFaults, shortestReasons } from '../reasons/reasons.ts'
import { against, slips, type Redecision } from './grounds.ts'

/** SoL 14:9 is not for decisions made before it came into force (transition, point 3). */
const changeableFrom = toDay('2025-07-01')

/** FL 36: what may be put right is an obvious slip, named; with less to the person, heard first. The former decision stays as it was: the database lets nobody change it. */
export function slipNamed({ redecision, hearing, today }: CorrectFacts): Unmet<'slip_named' | 'heard_before_change'>[] {
  const { ground, reasons, former, goesAgainst } = redecision
  const isNamed = slips.some((slip) => slip === ground) && isTold(reasons)
  return [
    ...(isNamed ? met : unmet('slip_named')),
    ...(!goesAgainst || wasHeard(hearing, former.decidedOn, today) ? met : unmet('heard_before_change')),
  ]
}

/** SoL 14:9, FL 37: what was decided to hold on is not lowered by another month's decision; it is changed itself, on its ground and after a hearing. */
export const standingKept = ({ standing }: DecisionFacts): Unmet<'standing_decision_changed_first'>[] =>
  standing && standing.now < standing.granted
    ? unmet('standing_decision_changed_first', { month: standing.month, grantedOre: standing.granted })
    : met

type AgainstNeed = 'ground_for_change' | 'ground_fits_decision' | 'ground_explained' | 'heard_before_change'

/** FL 37 second paragraph, SoL 14:9: a decision in favour goes against the person on one of four grounds only, told in words, and the person was heard. */
export function lawfulAgainst({ redecision, hearing, today }: ChangeAgainstFacts): Unmet<AgainstNeed>[] {
  const { ground, reasons, former } = redecision
  const isLawful = against.some((one) => one === ground)
  return [
    ...(isLawful ? met : unmet('ground_for_change')),
    ...(ground !== 'changed_circumstances' || standsUntilChanged(former) ? met : unmet('ground_fits_decision')),
    ...(isTold(reasons) ? met : unmet('ground_explained', { shortest: shortestReasons })),
    ...(wasHeard(hearing, former.decidedOn, today) ? met : unmet('heard_before_change')),
  ]
}

const standsUntilChanged = ({ untilFurtherNotice, decidedOn }: Redecision['former']): boolean =>
  untilFurtherNotice && decidedOn >= changeableFrom

/** It goes into the letter as it stands: words enough, and none to be filled in. */
const isTold = (text: string): boolean => reasonFaults(text, null).length === 0

/** Told of it after the decision that is to be changed, and answered or past the day. What was said before that decision was about that decision. */
function wasHeard(hearing: Hearing | null, since: Day, today: Day): boolean {
  if (!hearing || hearing.sentOn === null || hearing.sentOn < since || hearing.items.length === 0) return false
  const { answeredOn, answerBy } = hearing
  return (answeredOn !== null && answeredOn <= today) || (answerBy !== null && answerBy < today)
}
