import type { Day } from '../../../base/day.ts'
import type { Ore } from '../../../base/money.ts'
import type { Month } from '../../../base/month.ts'
import type { AccountPlan } from '../household/accounts.ts'

/** A payment that has left, as the bank's file tells of it. */
export interface SentPayment {
  paymentId: string
  month: Month
  payOn: Day
  reference: string
  amount: Ore
  attestedAt: number
  account: AccountPlan
  /** null: protected, the name never leaves. */
  payee: string | null
}
