import type { Texts } from '../languages.ts'
import type { staff as sv } from '../sv/staff.ts'
import { staffCases } from './staff-cases.ts'
import { staffDecisions } from './staff-decisions.ts'
import { staffFrame } from './staff-frame.ts'
import { staffMonth } from './staff-month.ts'
import { staffPayments } from './staff-payments.ts'

export const staff: Texts<typeof sv> = {
  ...staffFrame,
  ...staffCases,
  ...staffDecisions,
  month: staffMonth,
  payments: staffPayments,
}
