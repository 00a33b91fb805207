import type { Day } from '../../base/day.ts'
import { hadReasonableTime } from './day.ts'
import type { DecisionFacts, MissingPapers } from '../gates/facts.ts'
import { met, unmet, type Unmet } from '../gates/unmet.ts'
import { isFull, isShort } from '../gates/words.ts'

type PaperNeed =
  | 'missing_papers_answered'
  | 'papers_asked_for'
  | 'papers_time_passed'
  | 'papers_reminded'
  | 'papers_why_needed'
  | 'acute_need_assessed'

/** FL 20, FL 23: nobody is refused for papers that were not asked for by name, in reasonable time, reminded of, and needed. */
export function papersBeforeRejection(facts: DecisionFacts): Unmet<PaperNeed>[] {
  const { answer, requests } = facts.missingPapers
  const open = requests.filter((one) => one.waits > 0)
  if (isFull(facts) || answer?.rests === false) return met
  if (answer === null) return open.length === 0 ? met : unmet('missing_papers_answered')
  return [
    ...asked(open, facts.today),
    ...(isShort(answer.whyNeeded) ? unmet('papers_why_needed') : met),
    ...(isShort(answer.acuteNeed) ? unmet('acute_need_assessed') : met),
  ]
}

function asked(open: MissingPapers['requests'], today: Day): Unmet<PaperNeed>[] {
  if (open.length === 0) return unmet('papers_asked_for')
  const early = open.find((one) => one.answerBy >= today || !hadReasonableTime(one.askedOn, one.answerBy, one.setBy))
  return [
    ...(early ? unmet('papers_time_passed', { answerBy: early.answerBy }) : met),
    ...(open.some((one) => one.reminded) ? met : unmet('papers_reminded')),
  ]
}
