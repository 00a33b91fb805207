const local = { source: 'Municipal guideline', from: '2026-11', published: '2026-11-22' } as const

/** When a housing cost above the guideline may be met with a demand: what municipalities write in their guidelines, read at second hand. */
export const respiteMeasures = {
  /** Only when aid is expected for longer than this. */
  expected_months: { ...local, value: 3, note: 'One municipality’s; the general advice asks for no number.' },
  /** What is proposed to the caseworker, who chooses another; our own. */
  proposed_months: { ...local, value: 3, note: 'No length is asked for anywhere we have read.' },
  /** So long before its end it is watched; our own. */
  warning_days: { ...local, value: 30, note: 'A month ahead: before the last application it covers is decided.' },
} as const
