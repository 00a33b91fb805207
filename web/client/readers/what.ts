/** What was done, in the words of the record, and what it is called to the person. Anything else is told as reading. */
const events = {
  'queue.read': 'listed',
  'search.made': 'found',
  'month.read': 'read',
  'attachment.read': 'paper',
  'assessment.saved': 'assessed',
  'hearing.made': 'heard',
  'hearing.answer_registered': 'heard',
  'journal.written': 'wrote',
  'journal.read': 'read',
  'contact.logged': 'wrote',
  'contacts.read': 'read',
  'messages.read': 'read',
  'messages.seen': 'read',
  'message.sent': 'wrote',
  'children.read': 'read',
  'child_analysis.saved': 'assessed',
  'child_occasion.said': 'assessed',
  'contacts_to_make.read': 'listed',
  'completions.read': 'read',
  'completion.asked': 'wrote',
  'completion.day_moved': 'wrote',
  'completion.reminded': 'wrote',
  'completion.received': 'wrote',
  'completions_to_follow.read': 'listed',
  'registers.read': 'read',
  'registers.asked': 'asked',
  'deviations.read': 'read',
  'deviations.listed': 'listed',
  'deviation.asked': 'assessed',
  'deviation.answered': 'assessed',
  'deviation.withdrawn': 'assessed',
  'decision.made': 'decided',
  'decision.replaced': 'decided',
  'redecisions.read': 'read',
  'letter.read': 'letter',
  'break_glass.opened': 'emergency',
  'break_glass.listed': 'emergency',
  'break_glass.reviewed': 'emergency',
  'protected_identity.read': 'secret',
  'case_life.read': 'read',
  'household.read': 'read',
  'application.withdrawn': 'wrote',
  'household.noted': 'wrote',
  'contact_centre.status': 'status',
  'payments.listed': 'payment',
  'payments.attested': 'payment',
  'payment_file.read': 'payment',
} as const
type Told = (typeof events)[keyof typeof events]

const told: ReadonlyMap<string, Told> = new Map(Object.entries(events))
export const eventOf = (event: string): Told | 'other' => told.get(event) ?? 'other'

const relations = ['assigned', 'cover', 'unit', 'break_glass', 'role'] as const
export const relationOf = (relation: string | null): (typeof relations)[number] | undefined =>
  relations.find((one) => one === relation)
