import type { Asked } from '../../../rules/children/analysis.ts'
import type { ChildrenOfMonth } from './endpoints.ts'
import type { MonthData } from '../endpoints.ts'
import type { Choices } from '../decisions/choices.ts'

/** How much is asked of each child, by what is said and applied for, and by what the caseworker has chosen to decide. */
/** What the page asks of each child. */
export interface AskedOf {
  asked: Asked
  /** Something that directly touches the children is about to be rejected: each is to be offered to speak (SoL 3:2). */
  isVoiceAsked: boolean
}

export function askedOf(
  found: Pick<ChildrenOfMonth, 'occasions' | 'said'>,
  data: MonthData,
  choices: Choices,
): AskedOf {
  if (found.occasions.length > 0)
    return { asked: 'both', isVoiceAsked: data.needs.some((need) => choices.of(need).outcome === 'rejected') }
  const isNoticeable = found.said.some(({ kind }) => kind === 'noticeable')
  const isAgainst = data.needs.some((need) => choices.of(need).outcome !== 'granted')
  return { asked: isNoticeable || isAgainst ? 'considered' : 'nothing', isVoiceAsked: false }
}
