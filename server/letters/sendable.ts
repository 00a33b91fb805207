import { dayOf } from '../../base/day.ts'
import { refuse } from '../../base/refusal.ts'
import { sources, type SourceKey } from '../../law/sources.ts'
import type { SendFacts } from '../../rules/gates/facts.ts'
import { groundsOf } from '../../rules/gates/grounds.ts'
import { mayProceed } from '../../rules/gates/mayProceed.ts'
import type { Channel, LetterRecord } from './queries.ts'
import type { LetterContent } from './render/content.ts'

export const isSource = (key: string): key is SourceKey => Object.hasOwn(sources, key)

export const groundOf = (record: LetterRecord, need: LetterRecord['needs'][number]) =>
  groundsOf(need.provisions.filter(isSource), dayOf(record.decidedAt))

/** The gates before a letter goes out: form, reasons, the right appeal notice, nothing that finds a protected person. */
export function requireSendable(record: LetterRecord, letter: LetterContent, channel: Channel): void {
  for (const [place, need] of record.needs.entries()) {
    const unmet = mayProceed('decision.send', {
      today: dayOf(record.plannedAt),
      needs: [{ key: need.kind, outcome: need.outcome, ...groundOf(record, need) }],
      provisions: need.provisions.filter(isSource),
      reasons: letter.decisions[place]?.reasons ?? '',
      previousReasons: null,
      costsWithoutReason: [],
      appealNotice: noticeOf(letter),
      form: {
        decidedOn: dayOf(record.decidedAt),
        content: need.outcome,
        decidedBy: letter.decidedBy[0]?.name ?? null,
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
}

export function noticeOf({ appeal, legalityReview }: LetterContent): SendFacts['appealNotice'] {
  if (appeal && legalityReview) return 'both'
  return appeal ? 'appeal' : legalityReview ? 'legality_review' : null
}
