import type { SourceKey } from './sources.ts'

interface Measure {
  value: number
  source: SourceKey
  why: string
}

/** No provision asks for consultation before a deviation: what municipalities write in their guidelines, read at second hand. */
export const deviationMeasures = {
  /** The longest a consultation holds, from the day it is answered. */
  most_months: {
    value: 6,
    source: 'Municipal guideline',
    why: 'Then the reasons are looked at anew, by two.',
  },
  /** So long before its end it stands among those that end. */
  warning_days: {
    value: 30,
    source: 'Municipal guideline',
    why: 'A month ahead: before the last application it covers is decided.',
  },
} as const satisfies Record<string, Measure>
