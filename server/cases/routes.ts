import { breakGlass, breakGlassToReview, reviewBreakGlass } from '../../api/breakGlass.ts'
import { contactCentreStatus, queue, readProtected, search } from '../../api/cases.ts'
import { openProtected } from '../people/protected.ts'
import { bind } from '../platform/http/bind.ts'
import { listToReview, openInEmergency, review } from './breakGlass.ts'
import { readQueue } from './readQueue.ts'
import { searchCases, tellStatus } from './search.ts'

export const caseRoutes = [
  bind(queue, readQueue),
  bind(search, searchCases),
  bind(contactCentreStatus, tellStatus),
  bind(breakGlass, openInEmergency),
  bind(breakGlassToReview, listToReview),
  bind(reviewBreakGlass, review),
  bind(readProtected, openProtected),
]
