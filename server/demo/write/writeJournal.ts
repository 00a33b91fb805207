import type { Day } from '../../../base/day.ts'
import { plusDays } from '../../../base/day.ts'
import { momentOf, type Course } from '../town/calendar.ts'
import type { MonthPlan } from '../household/month.ts'
import type { Decided, Desk } from './writeDecision.ts'
import { krText, monthText } from '../household/words.ts'

type Kind = 'note' | 'contact' | 'application_arrived' | 'completion' | 'hearing' | 'decision' | 'payment'

export function write(
  { rows, plan, random }: Desk,
  entry: { month: string | null; kind: Kind; at: string; by: string | null; text: string },
): string {
  const id = random.id()
  rows.add('journal_entries', {
    journal_entry_id: id,
    case_id: plan.caseId,
    month: entry.month,
    kind: entry.kind,
    happened_at: entry.at,
    written_at: entry.at,
    written_by: entry.by,
    text: entry.text,
    corrects: null,
  })
  return id
}

const ways = { e_service: 'via e-tjänsten', paper: 'på papper', desk: 'vid besök i receptionen' }

export function journalArrival(
  desk: Desk,
  { month }: MonthPlan,
  { channel, registeredAt }: { channel: keyof typeof ways; registeredAt: string },
): void {
  const by = channel === 'e_service' ? null : desk.keeper.staffId
  write(desk, {
    month,
    kind: 'application_arrived',
    at: registeredAt,
    by,
    text: `Ansökan om ekonomiskt bistånd för ${monthText(month)} kom in ${ways[channel]}.`,
  })
}

const contacts: readonly { channel: string; text: string }[] = [
  {
    channel: 'call',
    text: 'Telefonsamtal. Den sökande berättar att läget är oförändrat och att planeringen med arbetsmarknadsenheten fortsätter. Vi kommer överens om att höras igen nästa månad.',
  },
  {
    channel: 'booked_visit',
    text: 'Besök på kontoret. Genomgång av ansökan tillsammans. Den sökande har skickat sju jobbansökningar under månaden och visar dem i mobilen.',
  },
  {
    channel: 'message',
    text: 'Meddelande i e-tjänsten med frågor om hur hyran räknas. Svar lämnat samma dag, med förklaring rad för rad.',
  },
  {
    channel: 'call',
    text: 'Telefonsamtal om sjukskrivningen. Nytt läkarintyg gäller till månadsskiftet. Rehabiliteringsmöte är bokat och handläggaren deltar.',
  },
  {
    channel: 'call',
    text: 'Samtal med tolk om beslutet och hur beräkningen är gjord. Den sökande säger att det blev tydligt och har inga fler frågor.',
  },
  {
    channel: 'call',
    text: 'Telefonsamtal. Barnen har det bra i skolan och förskolan. Vi talar om kläder inför hösten och om vad riksnormen ska räcka till.',
  },
]

/** A talk with the applicant, with its line in the journal. */
function writeContact(desk: Desk, month: string, at: string): void {
  const { rows, plan, random, keeper } = desk
  const { channel, text } = random.pick(contacts)
  const journalEntryId = write(desk, { month, kind: 'contact', at, by: keeper.staffId, text })
  const isWritten = channel === 'message'
  rows.add('contacts', {
    contact_id: random.id(),
    case_id: plan.caseId,
    journal_entry_id: journalEntryId,
    direction: isWritten ? 'in' : 'out',
    channel,
    result: isWritten ? 'delivered' : 'reached',
    purpose: isWritten ? 'housing' : 'application',
    person_id: plan.people[0]?.personId ?? null,
    other: null,
    ground: null,
    ground_note: null,
    interpreter: isWritten ? null : (plan.people[0]?.interpreter ?? null),
    happened_at: at,
    written_at: at,
    written_by: keeper.staffId,
  })
}

export function journalDecision(desk: Desk, { month }: MonthPlan, decided: Decided, course: Course): void {
  const { random, setting } = desk
  if (random.chance(0.3)) {
    writeContact(desk, month, momentOf(course.arrivedOn, random, setting.calendar.now))
  }
  const rejected = decided.outcomes.includes('rejected') || decided.outcomes.includes('partly_granted')
  const text =
    decided.granted > 0
      ? `Beslut om ekonomiskt bistånd för ${monthText(month)}: ${krText(decided.granted)} beviljas.${rejected ? ' Ansökan avslås i en del, se skälen i beslutet.' : ''}`
      : `Beslut om ekonomiskt bistånd för ${monthText(month)}: ansökan avslås, se skälen i beslutet.`
  write(desk, { month, kind: 'decision', at: decided.decidedAt, by: decided.decider.staffId, text })
}

const answers = [
  'Det stämmer, jag glömde att ta med bostadsbidraget. Förlåt att jag missade det.',
  'Uppgiften är riktig. Jag trodde att ni redan visste om bidraget.',
  'Jag har läst uppgiften och har inget att tillägga.',
] as const

/** FL 25: what the register said was told, with a day to answer. */
export function writeHearing(
  desk: Desk,
  drawn: MonthPlan,
  days: { sentOn: Day; answerBy: Day; answeredOn: Day | null },
): void {
  const { rows, plan, random, setting, keeper } = desk
  const { now } = setting.calendar
  const amount = drawn.incomes.find((income) => income.told === 0)?.amount
  const material = `Försäkringskassan uppger att hushållet fick bostadsbidrag${amount === undefined ? '' : ` med ${krText(amount)}`} inför ${monthText(drawn.month)}. Uppgiften finns inte i ansökan. Om beloppet räknas med blir stödet lägre. Du kan svara i e-tjänsten, på telefon eller genom att besöka oss.`
  const hearingId = random.id()
  const madeAt = momentOf(days.sentOn, random, now)
  rows.add('hearings', {
    hearing_id: hearingId,
    case_id: plan.caseId,
    month: drawn.month,
    material,
    channel: random.chance(0.8) || days.answeredOn === null ? 'e_service' : 'letter',
    sent_on: days.sentOn,
    answer_by: days.answerBy,
    exemption: null,
    exemption_reason: null,
    made_by: keeper.staffId,
    made_at: madeAt,
  })
  write(desk, {
    month: drawn.month,
    kind: 'hearing',
    at: madeAt,
    by: keeper.staffId,
    text: `Uppgift från Försäkringskassan har lämnats över för yttrande, svar senast ${days.answerBy}.`,
  })
  if (days.answeredOn === null) return
  const answeredAt = momentOf(days.answeredOn, random, now)
  rows.add('hearing_answers', {
    hearing_id: hearingId,
    answered_on: days.answeredOn,
    answer: random.pick(answers),
    registered_at: answeredAt,
    registered_by: null,
  })
}

/** A first word in the journal, from when the case was opened. */
export function journalOpening(desk: Desk): void {
  const { plan, random, setting, keeper } = desk
  const at = momentOf(plusDays(plan.openedOn, 1), random, setting.calendar.now)
  const interpreter = plan.people[0]?.interpreter === null ? '' : ' Tolk behövs vid samtal.'
  write(desk, {
    month: null,
    kind: 'note',
    at,
    by: keeper.staffId,
    text: `Första samtalet. Rättigheter, skyldigheter och hur ansökan görs är genomgångna.${interpreter} Planering för egen försörjning görs tillsammans vid nästa besök.`,
  })
}
