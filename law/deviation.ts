const local = { source: 'Municipal guideline', from: '2026-11', published: '2026-11-21' } as const

/** No provision asks for consultation before a deviation: what municipalities write in their guidelines, read at second hand. */
export const deviationMeasures = {
  /** The longest a consultation holds, from the day it is answered. */
  most_months: { ...local, value: 6, note: 'Then the reasons are looked at anew, by two.' },
  /** So long before its end it stands among those that end. */
  warning_days: { ...local, value: 30, note: 'A month ahead: before the last application it covers is decided.' },
  /** So many other cases must have had an answer about the same thing before any is shown; our own, the same as for groups of a report. */
  fewest_similar: {
    ...local,
    value: 5,
    note: 'In a small place a kind, an answer and a month of one case may point at somebody.',
  },
} as const
