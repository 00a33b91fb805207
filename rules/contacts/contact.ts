export const channels = ['booked_visit', 'spontaneous_visit', 'call', 'email', 'message', 'sms', 'letter'] as const
export type Channel = (typeof channels)[number]

export const results = ['reached', 'not_reached', 'message_left', 'no_show', 'delivered'] as const
export type ContactResult = (typeof results)[number]

export const purposes = [
  'application',
  'missing_papers',
  'hearing',
  'decision',
  'payment',
  'housing',
  'plan',
  'children',
  'urgent_need',
  'other',
] as const

/** What a message from the person is about. Help with money they do not have yet is a wish, and so an application (FL 19). */
export const messagePurposes = ['application', 'decision', 'payment', 'missing_papers', 'other'] as const

/** Others than the household, who may only be asked with consent or where the law says so (OSL 26:1; JO 4523-1999). */
export const otherParties = [
  'landlord',
  'employer',
  'school',
  'healthcare',
  'relative',
  'representative',
  'authority',
  'other',
] as const
export const thirdPartyGrounds = ['consent', 'statute', 'they_contacted_us'] as const

const visits: ReadonlySet<Channel> = new Set(['booked_visit', 'spontaneous_visit'])
const spoken: ReadonlySet<Channel> = new Set([...visits, 'call'])

/** What can come of a contact that way: a call reaches someone or not, a letter is only delivered. */
export function resultsOf(channel: Channel): readonly ContactResult[] {
  if (channel === 'booked_visit') return ['reached', 'no_show']
  if (visits.has(channel)) return ['reached', 'not_reached']
  return channel === 'call' ? ['reached', 'not_reached', 'message_left'] : ['delivered']
}

/** Did the two really talk, or did the person's own words reach us? An attempt, or a letter that was sent, is not contact. */
export const isReal = (of: { channel: Channel; direction: 'in' | 'out'; result: ContactResult }): boolean =>
  spoken.has(of.channel) ? of.result === 'reached' : of.direction === 'in'
