import type { Day } from '../../base/day.ts'
import { monthOf, plusMonth, type Month } from '../../base/month.ts'

/** Months one may apply for: this and the next. Whether the law's amounts are known is for the calculation to say, never a reason not to receive. */
export const openMonths = (today: Day): Month[] => [monthOf(today), plusMonth(monthOf(today), 1)]
