import { toOre } from '../../base/money.ts'
import type { Month } from '../../base/month.ts'
import { childrenSeen } from '../../rules/children/share.ts'
import { countByItem } from '../../rules/delegation/notice.ts'
import { fill } from '../../texts/fill.ts'
import { delegationListTexts as words } from '../../texts/sv/files.ts'
import { writtenAmount } from '../letters/render/amounts.ts'
import type { ListContent } from '../letters/render/list.ts'
import { nameOf, remarksOf } from './file.ts'
import type { DelegatedOf } from './queries.ts'

/** The list as the papers of the meeting have it: how often each item was used, and each decision. */
export const listOf = (committees: readonly DelegatedOf[], month: Month, author: string): ListContent => ({
  title: fill(words.title, { month }),
  author,
  page: words.page,
  sections: committees.map((of) => ({
    heading: fill(words.total, { committee: of.committee, count: String(of.rows.length) }),
    paragraphs: [words.lead, ...seen(of)],
    tables: of.rows.length === 0 ? [] : [counts(of), each(of)],
  })),
})

const seen = ({ rows }: DelegatedOf): string[] => {
  const share = childrenSeen(rows)
  return share.decisions === 0
    ? []
    : [fill(words.children, { decisions: String(share.decisions), seen: String(share.seen) })]
}

const counts = ({ rows }: DelegatedOf) => ({
  heading: words.counts,
  heads: words.countHeads,
  wide: 1,
  numbers: [2, 3],
  rows: countByItem(rows).map(({ item, outcome, count, granted }) => [
    item,
    words.outcome[outcome],
    String(count),
    writtenAmount(granted),
  ]),
})

const each = ({ rows, notice }: DelegatedOf) => ({
  heading: words.each,
  heads: words.eachHeads,
  wide: 2,
  numbers: [],
  rows: rows.map((row) => [
    row.decidedOn,
    row.caseNumber ?? words.isProtected,
    row.needs
      .map(
        ({ kind, outcome, granted }) => `${nameOf(kind)}: ${words.outcome[outcome]}, ${writtenAmount(toOre(granted))}`,
      )
      .join('\n'),
    row.decidedBy,
    [row.item, row.order ?? words.orderBefore].join('\n'),
    remarksOf(row, notice).join('\n'),
  ]),
})
