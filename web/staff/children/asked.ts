import type { Asked } from '../../../rules/children/analysis.ts'
import type { ChildrenOfMonth, MonthData } from '../endpoints.ts'
import type { Choices } from '../decisions/choices.ts'

/** How much is asked of each child, by what is said and applied for, and by what the caseworker has chosen to decide. */
export function askedOf(found: Pick<ChildrenOfMonth, 'occasions' | 'said'>, data: MonthData, choices: Choices): Asked {
  if (found.occasions.length > 0) return 'both'
  const isNoticeable = found.said.some(({ kind }) => kind === 'noticeable')
  return isNoticeable || data.needs.some((need) => choices.of(need).outcome !== 'granted') ? 'considered' : 'nothing'
}
