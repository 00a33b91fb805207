import { dayOf } from '../../base/day.ts'
import { add, toOre } from '../../base/money.ts'
import { sources } from '../../law/sources.ts'
import { sourceOfGround } from '../../rules/redecision/grounds.ts'
import type { Term } from '../../rules/terms.ts'
import { terms as termNames } from '../../rules/terms.ts'
import { fill } from '../../texts/fill.ts'
import { letters as lettersEn } from '../../texts/en/letters.ts'
import { terms as termsEn } from '../../texts/en/terms.ts'
import type { LetterTexts } from '../../texts/letter-text.ts'
import { letters as lettersSv } from '../../texts/sv/letters.ts'
import { terms as termsSv } from '../../texts/sv/terms.ts'
import type { TermTexts } from '../../texts/term-text.ts'
import type { LetterContent, NeedDecision } from './render/content.ts'
import { writtenAmount } from './render/amounts.ts'
import type { Channel, LetterRecord } from './queries.ts'
import { holdingOf, reasonsOf } from './reasons.ts'
import { calculationRows } from './rows.ts'
import { groundOf, isSource, requireSendable } from './sendable.ts'

/** The letter of a record, in the recipient's language. Pure: the same record gives the same words. Refuses what may not be sent. */
export function compose(record: LetterRecord, channel: Channel): LetterContent {
  const words = record.language === 'en' ? lettersEn : lettersSv
  const terms = record.language === 'en' ? termsEn : termsSv
  const facts = factsOf(record, words)
  const letter = contentOf(record, words, terms, facts)
  requireSendable(record, letter, channel)
  return letter
}

function contentOf(
  record: LetterRecord,
  words: LetterTexts,
  terms: TermTexts,
  facts: Record<string, string>,
): LetterContent {
  return {
    language: record.language === 'en' ? 'en' : 'sv',
    title: words.title,
    sender: { municipality: record.municipality, committee: record.committee, unit: record.unit, phone: record.phone },
    caseNumber: record.caseNumber,
    date: dayOf(record.decidedAt),
    recipient: recipientOf(record),
    paragraphs: opening(record, words, facts),
    decisions: record.needs.map((need) => needDecision(need, words, terms, record.language)),
    calculation: calculationRows(record.calculation, terms, words.incomeSupport),
    ...notices(record, words, facts),
    contact: { heading: words.contact.heading, paragraphs: words.contact.paragraphs.map((text) => fill(text, facts)) },
    decidedBy: [{ name: record.decidedBy, title: record.title }],
    presentedBy: [],
    tookPart: tookPartIn(record, words),
    labels: words.labels,
  }
}

/** How to appeal, always; beside it how additional aid is reviewed, when a need cites it. */
function notices(
  record: LetterRecord,
  words: LetterTexts,
  facts: Record<string, string>,
): Pick<LetterContent, 'appeal' | 'legalityReview'> {
  const told = ({ heading, paragraphs }: LetterTexts['appeal']) => ({
    heading,
    paragraphs: paragraphs.map((text) => fill(text, facts)),
  })
  const hasAdditional = record.needs.some((need) => groundOf(record, need).ground === 'additional')
  return { appeal: told(words.appeal), legalityReview: hasAdditional ? told(words.legalityReview) : null }
}

/** Nobody is said by name when somebody has stated so; stated by nobody, nothing is said, and the letter is not sent (FL 31). */
const tookPartIn = ({ tookPart }: LetterRecord, { roles }: LetterTexts): LetterContent['tookPart'] =>
  tookPart?.length === 0 ? [{ name: roles.nobodyTookPart, title: '' }] : (tookPart ?? [])

const monthIn = (language: string) =>
  new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' })
const [swedishMonth, englishMonth] = [monthIn('sv-SE'), monthIn('en-GB')]

function factsOf(record: LetterRecord, words: LetterTexts): Record<string, string> {
  const total = writtenAmount(add(...record.needs.map((need) => toOre(need.granted))))
  const address = record.committeeAddress.split('\n').join(', ') || record.municipality
  const month = (record.language === 'en' ? englishMonth : swedishMonth).format(new Date(`${record.month}-15`))
  return {
    name: record.givenName ?? '',
    month,
    arrivedOn: record.arrivedOn,
    total,
    payOn: record.payOn ?? '',
    account: record.account ?? '',
    committee: record.committee,
    municipality: record.municipality,
    court: words.court,
    address,
    phone: record.phone,
    unit: record.unit,
    caseNumber: record.caseNumber,
    reason: record.hearing?.exemptionReason ?? '',
    groundIn: record.redecision?.reasons ?? '',
    formerOn: record.redecision?.formerOn ?? '',
    cite: record.redecision ? sources[sourceOfGround[record.redecision.ground]].cite : '',
  }
}

/** Name and address of a protected person are not in the record, and not in the letter. */
export function recipientOf({
  givenName,
  familyName,
  address,
  protected: isProtected,
}: Pick<LetterRecord, 'givenName' | 'familyName' | 'address' | 'protected'>): LetterContent['recipient'] {
  if (isProtected || givenName === null || familyName === null) return { name: null, addressLines: [] }
  const lines = address
    ? [...(address.careOf ? [`c/o ${address.careOf}`] : []), address.street, `${address.postalCode} ${address.city}`]
    : []
  return { name: `${givenName} ${familyName}`, addressLines: lines }
}

function opening(record: LetterRecord, words: LetterTexts, facts: Record<string, string>): string[] {
  const outcomes = new Set(record.needs.map((need) => need.outcome))
  const [only] = outcomes
  const short = outcomes.size === 1 && only ? words.inShort[only] : words.inShort.mixed
  const heard = record.hearing
    ? record.hearing.exemptionReason
      ? words.heard.exempt
      : record.hearing.answered
        ? words.heard.answered
        : words.heard.silent
    : null
  return [
    record.givenName && !record.protected ? words.greeting : words.greetingWithoutName,
    words.applied,
    ...redecided(record, words),
    short,
    paymentOf(record, words),
    ...(heard && outcomes.has('granted') && outcomes.size === 1 ? [] : heard ? [heard] : []),
    ...(record.adults > 1 ? [words.eachAdult] : []),
    words.appliesAtOnce,
  ].map((text) => fill(text, facts))
}

/** Which decision it takes the place of, on what ground, and in what that lies (FL 32, 36, 37, SoL 14:9). */
function redecided({ redecision }: LetterRecord, words: LetterTexts): string[] {
  if (!redecision) return []
  return [words.redecided[redecision.kind], words.redecided.grounds[redecision.ground], '{{groundIn}}']
}

/** What is paid: all of it, or what is left when something has been paid on the decision before. */
function paymentOf({ payOn, redecision }: LetterRecord, words: LetterTexts): string {
  if (redecision) return payOn ? words.redecided.paymentLeft : words.redecided.nothingLeft
  return payOn ? words.payment : words.noPayment
}

function needDecision(
  need: LetterRecord['needs'][number],
  words: LetterTexts,
  terms: TermTexts,
  language: string,
): NeedDecision {
  const term: string = `need.${need.kind}`
  const label = need.kind === 'income_support' ? words.incomeSupport : isTerm(term) ? terms.terms[term] : need.kind
  return {
    label,
    applied: toOre(need.applied),
    granted: toOre(need.granted),
    outcome: words.outcome[need.outcome],
    reasons: [...reasonsOf(need, words.statements, terms, language), ...holdingOf(need, words)].join('\n'),
    provisions: need.provisions.filter(isSource).map((key) => sources[key].cite),
  }
}

const isTerm = (text: string): text is Term => termNames.some((term) => term === text)
