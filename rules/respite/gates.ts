import type { DecisionFacts, SendFacts } from '../gates/facts.ts'
import { met, unmet, type Unmet } from '../gates/unmet.ts'
import { isShort } from '../gates/words.ts'
import type { RespiteDraft } from './draft.ts'

export type RespiteFacts = DecisionFacts & { respite: RespiteDraft }

type DraftNeed = 'respite_need_lasting' | 'respite_period_stated' | 'respite_demands_stated'

/** A demand to lower the housing cost is made only for a need that lasts, with days to do it in and what this person is to do. */
export function wholeRespite({ respite, today }: RespiteFacts): Unmet<DraftNeed>[] {
  const { beyond, expected, demands, from, until } = respite
  const hasTime = from !== null && until !== null && from >= today && from < until
  const areSaid = demands.length > 0 && demands.every((one) => one.trim().length > 2)
  return [
    ...(beyond === true && !isShort(expected) ? met : unmet('respite_need_lasting')),
    ...(hasTime ? met : unmet('respite_period_stated')),
    ...(areSaid ? met : unmet('respite_demands_stated')),
  ]
}

/** JO 2231-2008: what is told as a demand is decided first; and while the respite lasts the actual cost is counted. */
export function respiteKept({ housing }: DecisionFacts): Unmet<'respite_decided' | 'respite_followed'>[] {
  if (!housing) return met
  return [
    ...(housing.isUndecided ? unmet('respite_decided') : met),
    ...(housing.cut > 0 ? unmet('respite_followed', { cutOre: housing.cut }) : met),
  ]
}

type LetterNeed = 'respite_period_stated' | 'respite_demands_stated' | 'appeal_notice_attached'

/** FL 33: the letter says which days, what is asked, and how to appeal. */
export function respiteTold({ respite, appealNotice }: SendFacts): Unmet<LetterNeed>[] {
  if (!respite) return met
  return [
    ...(respite.from === null || respite.until === null ? unmet('respite_period_stated') : met),
    ...(respite.demands === 0 ? unmet('respite_demands_stated') : met),
    ...(appealNotice === null ? unmet('appeal_notice_attached') : met),
  ]
}
