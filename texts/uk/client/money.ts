import type { Draft } from '../../draft.ts'
import type {
  incomes as incomesSv,
  costs as costsSv,
  attachments as attachmentsSv,
  account as accountSv,
  review as reviewSv,
} from '../../sv/client/money.ts'

export const incomes = {} satisfies Draft<typeof incomesSv>

export const costs = {} satisfies Draft<typeof costsSv>

export const attachments = {} satisfies Draft<typeof attachmentsSv>

export const account = {} satisfies Draft<typeof accountSv>

export const review = {} satisfies Draft<typeof reviewSv>
