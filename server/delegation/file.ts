import { delegationListTexts as words } from '../../texts/sv/files.ts'
import { mustBeMinuted } from '../../rules/delegation/notice.ts'
import { terms } from '../../texts/sv/terms.ts'
import type { DelegatedOf, DelegatedRow, Notice } from './queries.ts'

/** The list for the agenda: semicolons and a mark of order at the start, as Swedish spreadsheets read it. A line for each need. */
export function writeList(committees: readonly DelegatedOf[]): string {
  const lines = committees.flatMap(({ committee, notice, rows }) =>
    rows.flatMap((row) =>
      row.needs.map((need) => [
        committee,
        row.decidedOn,
        row.caseNumber ?? words.isProtected,
        nameOf(need.kind),
        words.outcome[need.outcome],
        (need.granted / 100).toFixed(2).replace('.', ','),
        row.decidedBy,
        row.item,
        row.order ?? words.orderBefore,
        remarksOf(row, notice).join(' '),
      ]),
    ),
  )
  return `\uFEFF${[[...words.heads], ...lines].map((line) => line.map(cell).join(';')).join('\r\n')}\r\n`
}

/** What the minutes or the board have to see of a decision. */
export const remarksOf = (row: DelegatedRow, notice: Notice): string[] => [
  ...(row.urgent ? [words.urgent] : []),
  ...(mustBeMinuted(row.needs, row.decidedOn, notice) ? [words.minuted] : []),
]

const named: Readonly<Record<string, string>> = terms.terms
export const nameOf = (kind: string): string =>
  kind === 'income_support' ? words.incomeSupport : (named[`need.${kind}`] ?? kind)

/** Quoted; and what a spreadsheet would take for a formula is kept from being one. */
const cell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
