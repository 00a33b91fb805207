const local = { source: 'Municipal guideline', from: '2026-11', published: '2026-11-22' } as const

/** An application that was begun and never sent. No provision we have read names a time: until it is sent it is the person's own, and kept no longer than it helps them. */
export const draftMeasures = {
  /** From the day it was last written in. */
  kept_days: {
    ...local,
    value: 30,
    note: 'Our own; not verified against the municipality’s plan for what is disposed of.',
  },
  /** So long it is told afterwards that it is gone. */
  told_days: { ...local, value: 60, note: 'Our own.' },
} as const
