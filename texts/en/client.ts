import type { Texts } from '../languages.ts'
import type { client as sv } from '../sv/client.ts'
import { apply } from './client/apply.ts'
import { approvals } from './client/approvals.ts'
import { completion } from './client/completion.ts'
import { delay } from './client/delay.ts'
import { contacts } from './client/contacts.ts'
import { respite } from './client/respite.ts'
import { front, overview } from './client/front.ts'
import { month, readers } from './client/month.ts'
import { registers } from './client/registers.ts'
import { appeal } from './client/appeal.ts'
import { papers } from './client/papers.ts'
import { mine } from './client/mine.ts'
import { messages } from './client/messages.ts'
import { waiting } from './client/waiting.ts'
import { same } from './client/same.ts'
import { accessibility, safety } from './client/safety.ts'
import { whatIf } from './client/whatIf.ts'
import { wishes } from './client/wishes.ts'
import { account, attachments, costs, incomes, review } from './client/money.ts'
import { home, household } from './client/people.ts'

export const client: Texts<typeof sv> = {
  title: 'Social assistance',
  logout: 'Sign out',
  words: { title: 'What do the words mean?' },
  home: 'To the start page',
  staff: 'To the staff pages',
  emergency: {
    title: 'Is it urgent?',
    now: 'Do you lack food, medicine or somewhere to sleep? Call us or come to the reception today. You do not have to wait for your application.',
    evening:
      'Evenings, nights and weekends: call the social emergency service (socialjouren). You reach it through the municipality’s switchboard or 112.',
    danger: 'If someone’s life is in danger: call 112.',
  },
  broken: {
    title: 'The page could not be shown',
    text: 'Check the connection and reload the page. What you have written is still here.',
    reload: 'Reload the page',
  },
  front,
  overview,
  approvals,
  apply,
  household,
  dwelling: home,
  incomes,
  costs,
  attachments,
  papers,
  account,
  review,
  month,
  waiting,
  messages,
  mine,
  appeal,
  whatIf,
  safety,
  accessibility,
  delay,
  readers,
  registers,
  wishes,
  same,
  contacts,
  respite,
  completion,
}
