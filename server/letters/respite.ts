import { dayOf } from '../../base/day.ts'
import { toOre } from '../../base/money.ts'
import { refuse } from '../../base/refusal.ts'
import { sources } from '../../law/sources.ts'
import { mayProceed } from '../../rules/gates/mayProceed.ts'
import { letters as lettersEn } from '../../texts/en/letters.ts'
import { respiteLetter as respiteEn } from '../../texts/en/respite-letter.ts'
import { fill } from '../../texts/fill.ts'
import { letters as lettersSv } from '../../texts/sv/letters.ts'
import { respiteLetter as respiteSv } from '../../texts/sv/respite-letter.ts'
import { recipientOf } from './compose.ts'
import type { Channel } from './queries.ts'
import { writtenAmount } from './render/amounts.ts'
import type { LetterContent } from './render/content.ts'
import type { RespiteLetterRecord } from './respiteQuery.ts'
import { isSource, noticeOf } from './sendable.ts'

/** The letter about a respite: which days, what counts meanwhile, what is asked, why, and how to appeal. Refuses what may not be sent. */
export function composeRespite(record: RespiteLetterRecord, channel: Channel): LetterContent {
  const isEnglish = record.language === 'en'
  const [words, own] = isEnglish ? [lettersEn, respiteEn] : [lettersSv, respiteSv]
  const facts = factsOf(record)
  const told = ({ heading, paragraphs }: { heading: string; paragraphs: readonly string[] }) => ({
    heading,
    paragraphs: paragraphs.map((text) => fill(text, facts)),
  })
  const letter: LetterContent = {
    language: isEnglish ? 'en' : 'sv',
    title: own.title,
    sender: { municipality: record.municipality, committee: record.committee, unit: record.unit, phone: record.phone },
    caseNumber: record.caseNumber,
    date: dayOf(record.decidedAt),
    recipient: recipientOf(record),
    paragraphs: [
      record.givenName && !record.protected ? words.greeting : words.greetingWithoutName,
      own.decided,
      own.counted,
      own.asked,
      ...record.demands.map(({ kind, text }) => fill(own.demand, { demand: own.demands[kind], text })),
      own.tell,
      own.after,
      ...(record.adults > 1 ? [words.eachAdult] : []),
      words.appliesAtOnce,
    ].map((text) => fill(text, facts)),
    decisions: [
      {
        label: own.label,
        applied: toOre(record.rent),
        granted: toOre(record.rent),
        outcome: fill(own.outcome, facts),
        reasons: record.reasons,
        provisions: record.provisions.filter(isSource).map((key) => sources[key].cite),
      },
    ],
    calculation: [],
    appeal: told(words.appeal),
    legalityReview: null,
    contact: told(words.contact),
    decidedBy: [{ name: record.decidedBy, title: record.title }],
    presentedBy: [],
    tookPart: [{ name: words.roles.nobodyTookPart, title: '' }],
    labels: words.labels,
  }
  requireSendable(record, letter, channel)
  return letter
}

const factsOf = (record: RespiteLetterRecord): Record<string, string> => ({
  name: record.givenName ?? '',
  from: record.from,
  until: record.until,
  rent: writtenAmount(toOre(record.rent)),
  guideline: writtenAmount(toOre(record.guideline)),
  committee: record.committee,
  municipality: record.municipality,
  address: record.committeeAddress.split('\n').join(', ') || record.municipality,
  phone: record.phone,
  unit: record.unit,
  caseNumber: record.caseNumber,
})

function requireSendable(record: RespiteLetterRecord, letter: LetterContent, channel: Channel): void {
  const unmet = mayProceed('decision.send', {
    today: dayOf(record.plannedAt),
    needs: [{ key: 'income_support', outcome: 'partly_granted', ground: 'right' }],
    provisions: record.provisions.filter(isSource),
    reasons: record.reasons,
    previousReasons: null,
    costsWithoutReason: [],
    respite: { from: record.from, until: record.until, demands: record.demands.length },
    appealNotice: noticeOf(letter),
    form: {
      decidedOn: dayOf(record.decidedAt),
      content: letter.title,
      decidedBy: record.decidedBy,
      participantsStated: letter.tookPart.length > 0,
    },
    recipient: {
      isProtected: record.protected,
      addressInLetter: letter.recipient.addressLines.length > 0,
      channelIsSafe: channel === 'tax_agency',
    },
  })
  if (unmet.length > 0) refuse('decision.gates_unmet', { count: unmet.length }, { gates: unmet })
}
