import { staffCases } from './staff-cases.ts'
import { staffDecisions } from './staff-decisions.ts'
import { staffFrame } from './staff-frame.ts'
import { staffMonth } from './staff-month.ts'
import { staffPayments } from './staff-payments.ts'

/** What those who work here read. */
export const staff = {
  ...staffFrame,
  ...staffCases,
  ...staffDecisions,
  month: staffMonth,
  payments: staffPayments,
} as const
