import type { Month } from '../../base/month.ts'

/** A month a person applied for. Months that are not listed were not applied for: they break a run. */
export interface SupportMonth {
  month: Month
  /** From whichever municipality. */
  support: 'granted' | 'rejected'
  /** The person had income from employment that month. */
  wage: boolean
}

export interface SupportHistory {
  member: string
  months: readonly SupportMonth[]
}

/** What begins the two years. No provision says. */
export type StimulusStart = 'first_wage' | 'after_qualifying'

export interface StimulusParameters {
  /** Left out: the first month with a wage after the six, as the rule is first used then. */
  stimulusStart?: StimulusStart
}

export interface StimulusRecords {
  /** From which the two years are found for those who have none in `jobStimulus`. */
  supportHistory?: readonly SupportHistory[]
}
