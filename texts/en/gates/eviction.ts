import type { GateTexts } from '../../gate-text.ts'

/** A home that can be lost, and the notice of eviction. */
export const evictionGates = {
  home_day_stated: {
    missing: 'It does not say until which day the home can be saved.',
    meets: 'Write the last day, or why the home is in no danger.',
  },
  additional_considered: {
    missing: 'It does not say how additional aid was considered, and the home can be lost.',
    meets: 'Write how aid under chapter 12 section 2 was considered while the rest is investigated.',
  },
  notice_confirmed: {
    missing: 'Notices of eviction without a confirmation: {{count}}.',
    meets: 'Confirm each notice, with a copy to the person.',
  },
  responsible_named: {
    missing: 'The confirmation does not say who is responsible.',
    meets: 'Choose who is responsible.',
  },
  copy_to_person: {
    missing: 'It does not say how the person gets a copy of the confirmation.',
    meets: 'Choose how the copy is given.',
  },
  notice_late_explained: {
    missing: 'The notice came on an earlier day and is confirmed only now.',
    meets: 'Write why it was not confirmed the same day, at least 10 characters.',
  },
} satisfies Partial<GateTexts>
