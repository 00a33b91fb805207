const local = { source: 'Municipal guideline', from: '2026-11', published: '2026-11-21' } as const

/** No provision asks for consultation before a deviation: what municipalities write in their guidelines, read at second hand. */
export const deviationMeasures = {
  /** The longest a consultation holds, from the day it is answered. */
  most_months: { ...local, value: 6, note: 'Then the reasons are looked at anew, by two.' },
  /** So long before its end it stands among those that end. */
  warning_days: { ...local, value: 30, note: 'A month ahead: before the last application it covers is decided.' },
} as const
