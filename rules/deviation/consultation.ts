import { plusDays, plusMonths, type Day } from '../../base/day.ts'
import type { Ore } from '../../base/money.ts'
import { deviationMeasures } from '../../law/deviation.ts'
import type { DeviationAnswer } from './subject.ts'

/** One consultation before a deviation, as far as a decision needs to know it. */
export interface Consultation {
  /** Null: not answered yet. */
  answer: DeviationAnswer | null
  answeredOn: Day | null
  until: Day | null
  /** The most a month it covers; null: it is not about an amount. */
  upTo: Ore | null
  /** Whoever answered is another than the one who decides. */
  byAnother: boolean
}

/** Where a decision departs from the guideline. `amount`: what would be approved a month, where the guideline has a limit. */
export interface Departure {
  amount: Ore | null
  consultations: readonly Consultation[]
}

/** The last day a consultation answered on a day may hold. */
export const latestEnd = (answeredOn: Day): Day => plusMonths(answeredOn, deviationMeasures.most_months.value)

export const endsSoon = (until: Day, today: Day): boolean =>
  until >= today && until <= plusDays(today, deviationMeasures.warning_days.value)

/** A yes by another, that covers the amount: whatever its day. */
const agrees = ({ amount }: Departure, { answer, byAnother, upTo }: Consultation): boolean =>
  answer === 'yes' && byAnother && (amount === null || (upTo !== null && amount <= upTo))

/** Made before, not ended, and never longer than the measure, whatever was written. */
const isLive = ({ answeredOn, until }: Consultation, today: Day): boolean =>
  answeredOn !== null && until !== null && answeredOn <= today && today <= until && today <= latestEnd(answeredOn)

export type Standing = 'live' | 'ended' | 'none'

/** Whether a departure stands on a consultation today. */
export function standingOf(departure: Departure, today: Day): Standing {
  const agreed = departure.consultations.filter((one) => agrees(departure, one))
  if (agreed.length === 0) return 'none'
  return agreed.some((one) => isLive(one, today)) ? 'live' : 'ended'
}
