import { evidenceOf } from '../../../../api/calculations/evidence.ts'
import type { Day } from '../../../../base/day.ts'
import { trust } from '../../../../base/trust.ts'
import type { Calculation } from '../../../../rules/calculation/result.ts'
import { lineKeys, type Evidence } from '../../../../rules/reasons/evidence.ts'
import type { DocumentRef, FactRef } from '../../../../rules/reasons/statements.ts'
import type { Format } from '../../../ui/language/format.ts'
import type { AssessmentContent, MonthData } from '../../endpoints.ts'
import type { Labels } from '../../month/labels.ts'

export type Draft = NonNullable<AssessmentContent['statements']>[string][number]
export interface Option<Ref> {
  ref: Ref
  name: string
}

/** The words the choices are told in. */
export interface Words {
  labels: Labels
  format: Format
  term: (code: string) => string
  entry: (kind: string) => string
  general: string
  application: string
}

const dayOf = (instant: string, { instant: write }: Format): Day => trust<Day>(write(instant).slice(0, 10))

/** What the month on the page has to tie a reason to: the same as the server finds. */
export function evidenceFor(data: MonthData, content: AssessmentContent, format: Format): Evidence {
  const { application, journal, calculation } = data
  return evidenceOf({
    arrivedOn: trust<Day>(application?.arrivedOn ?? ''),
    content,
    // As the rules made it and the server sent it.
    calculation: trust<Pick<Calculation, (typeof lineKeys)[number]> | null>(calculation),
    papers: {
      attachments: (application?.attachments ?? []).map(({ attachmentId, shows, uploadedAt }) => ({
        key: attachmentId,
        shows,
        on: dayOf(uploadedAt, format),
      })),
      journal: journal.map(({ journalEntryId, kind, happenedAt }) => ({
        key: journalEntryId,
        kind,
        on: dayOf(happenedAt, format),
      })),
    },
  })
}

/** What a reason can be about: costs and incomes first, then lines of the calculation, then contacts. */
export function factOptions(data: MonthData, content: AssessmentContent, words: Words): Option<FactRef>[] {
  const { labels, format, term } = words
  return [
    ...content.costs.map(({ key, kind, applied, approved }) => ({
      ref: { of: 'cost' as const, key },
      name: `${labels.cost(kind)}: ${[applied, approved ?? applied].map(format.kronor).join(' → ')}`,
    })),
    ...content.incomes.map(({ key, kind, amount, member }) => ({
      ref: { of: 'income' as const, key },
      name: `${labels.income(kind)}, ${labels.byKey(member)}: ${format.kronor(amount)}`,
    })),
    ...lineKeys.flatMap((key) => {
      const line = data.calculation?.[key]
      return line
        ? [{ ref: { of: 'line' as const, key }, name: `${term(line.term)}: ${format.kronor(line.amount)}` }]
        : []
    }),
    ...data.journal
      .filter(({ kind }) => kind === 'contact')
      .map((entry) => ({ ref: { of: 'contact' as const, key: entry.journalEntryId }, name: nameOf(entry, words) })),
  ]
}

/** What can show it: papers that came in, the application, entries of the journal. */
export function documentOptions(data: MonthData, content: AssessmentContent, words: Words): Option<DocumentRef>[] {
  const { labels, format, general, application } = words
  const shown = (shows: string): string => {
    const cost = content.costs.find(({ key }) => key === shows)
    if (cost) return labels.cost(cost.kind)
    const income = content.incomes.find(({ key }) => key === shows)
    return income ? labels.income(income.kind) : general
  }
  return [
    ...(data.application?.attachments ?? []).map(({ attachmentId, shows, uploadedAt }) => ({
      ref: { of: 'attachment' as const, key: attachmentId },
      name: `${shown(shows)}, ${dayOf(uploadedAt, format)}`,
    })),
    { ref: { of: 'application', key: 'application' }, name: `${application} ${data.application?.arrivedOn ?? ''}` },
    ...data.journal.map((entry) => ({
      ref: { of: 'journal' as const, key: entry.journalEntryId },
      name: nameOf(entry, words),
    })),
  ]
}

const nameOf = ({ kind, happenedAt, text }: MonthData['journal'][number], { entry, format }: Words): string =>
  `${entry(kind)} ${dayOf(happenedAt, format)}: ${text.length > 50 ? `${text.slice(0, 49).trimEnd()}…` : text}`
