import type { StaffLanguage } from '../../../texts/language-codes.ts'
import { simulate as simulateEn } from '../../../texts/en/terms/command-simulate.ts'
import { householdKinds as kindsEn } from '../../../texts/en/terms/household-kinds.ts'
import { simulate as simulateSv } from '../../../texts/sv/terms/command-simulate.ts'
import { householdKinds as kindsSv } from '../../../texts/sv/terms/household-kinds.ts'
import { fill } from '../../../texts/fill.ts'
import { tellFacts } from '../../../texts/tell.ts'
import type { GroupResult, Report } from './report.ts'

/** What telling a report needs of a language. */
export interface ReportWords {
  texts: typeof simulateSv
  kinds: typeof kindsSv
  locale: string
}

export const reportWords = {
  sv: { texts: simulateSv, kinds: kindsSv, locale: 'sv-SE' },
  en: { texts: simulateEn, kinds: kindsEn, locale: 'en-SE' },
} as const satisfies Record<StaffLanguage, ReportWords>

export interface NamedGroup extends GroupResult {
  part: keyof ReportWords['texts']['csv']['parts']
  name: string
  /** All its households have children. */
  isMarked: boolean
}

const isMarked = (kind: string): boolean => /_child(ren)?$/.test(kind)

/** The rows a report is told in: each kind, those with and without children, all. */
export function groupsOf({ kinds, withChildren, withoutChildren, all }: Report, words: ReportWords): NamedGroup[] {
  const { tables } = words.texts
  return [
    ...kinds.map((one) => ({
      ...one,
      part: 'kind' as const,
      name: words.kinds[one.kind],
      isMarked: isMarked(one.kind),
    })),
    { ...withChildren, part: 'children', name: tables.with_children, isMarked: true },
    { ...withoutChildren, part: 'children', name: tables.without_children, isMarked: false },
    { ...all, part: 'all', name: tables.all, isMarked: false },
  ]
}

/** First and last month in a sentence; a run of one month has its own. */
export function spanTold({ months }: Report, { locale }: ReportWords, many: string, one: string): string {
  const [from, to] = [months[0]?.month ?? '', months.at(-1)?.month ?? '']
  return fill(from === to ? one : many, tellFacts({ from, to }, locale))
}

export const tellCount = (count: number, { locale }: ReportWords): string => new Intl.NumberFormat(locale).format(count)

/** `'8,2 %'`; of nothing it is nothing. */
export const tellShare = (count: number, of: number, { locale }: ReportWords): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(of === 0 ? 0 : count / of)
