import { respiteMeasures } from '../../../law/respite.ts'
import { plusMonths, toDay } from '../../../base/day.ts'
import { today } from '../../ui/language/format.ts'
import type { AssessmentContent } from '../endpoints.ts'

export type Draft = NonNullable<AssessmentContent['respite']>

/** Nothing said yet. Days are proposed first when a demand is chosen. */
export const nothing: Draft = {
  beyond: null,
  expected: '',
  way: null,
  demands: [],
  from: null,
  until: null,
  reasons: '',
}

/** From today, for the months the house proposes; the caseworker chooses others. */
export const withDays = (draft: Draft): Draft => ({
  ...draft,
  from: draft.from ?? today(),
  until: draft.until ?? plusMonths(toDay(today()), respiteMeasures.proposed_months.value),
})
