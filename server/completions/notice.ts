import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import type { ItemKind } from '../../rules/completion/item.ts'
import { fill } from '../../texts/fill.ts'
import { completionTexts as texts } from '../../texts/sv/journal/contact.ts'
import { itemNames } from '../../texts/sv/staff/item-names.ts'

export const nameOf = ({ kind, what }: { kind: ItemKind; what: string }): string => `${itemNames[kind]}: ${what}`

/** The words to the person: each thing with why, until when, and what to do if it cannot be had (FL 6, FL 20). */
export const noticeOf = (
  items: readonly { kind: ItemKind; what: string; why: string }[],
  { month, answerBy }: { month: Month; answerBy: Day },
): string =>
  [
    fill(texts.noticeHead, { month }),
    ...items.map((item) => fill(texts.noticeItem, { item: nameOf(item), why: item.why })),
    fill(texts.noticeFoot, { answerBy }),
  ].join('\n')
