import type { Draft } from '../draft.ts'
import type { client as clientSv } from '../sv/client.ts'
import { apply } from './client/apply.ts'
import { approvals } from './client/approvals.ts'
import { completion } from './client/completion.ts'
import { contacts } from './client/contacts.ts'
import { delay } from './client/delay.ts'
import { front, overview } from './client/front.ts'
import { incomes, costs, attachments, account, review } from './client/money.ts'
import { month, readers } from './client/month.ts'
import { household, home } from './client/people.ts'
import { registers } from './client/registers.ts'
import { respite } from './client/respite.ts'
import { waiting } from './client/waiting.ts'
import { whatIf } from './client/whatIf.ts'

/** The residents' e-service. */
export const client = {
  apply,
  approvals,
  completion,
  contacts,
  delay,
  front,
  overview,
  incomes,
  costs,
  attachments,
  account,
  review,
  month,
  readers,
  household,
  dwelling: home,
  registers,
  respite,
  waiting,
  whatIf,
} satisfies Draft<typeof clientSv>
