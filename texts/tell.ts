import { sources, type SourceKey } from '../law/sources.ts'
import type { Because, Line } from '../rules/line.ts'
import type { ToldChange } from '../rules/calculation/changes.ts'
import { fillWith } from './fill.ts'
import { formatsOf } from './formats.ts'
import type { TermTexts } from './term-text.ts'

/** What telling needs of a language: the words of results, and how it writes numbers and dates. */
export interface Words {
  terms: TermTexts
  /** `'sv-SE'`. */
  locale: string
  /** To whom: the client in plain words, or the caseworker in short ones with the §. */
  to: 'client' | 'caseworker'
}

/** A line in words: what, how much, why; to the caseworker with its §. */
export function tellLine(line: Line, words: Words): string {
  const amount = isOnlyWords(line) ? '' : `: ${tellAmount(line.amount, words.locale)}`
  const what = `${words.terms.terms[line.term]}${amount}`
  const source =
    words.to === 'caseworker' && line.source !== null ? ` (${citedLine(line, line.source, words.locale)})` : ''
  return line.because ? `${what}${source}. ${tellBecause(line.because, words)}` : `${what}${source}.`
}

/** Provisions are cited in Swedish as a letter does; in another language by their short name, which stays what the act is called. */
const cited = (source: SourceKey, locale: string): string => (locale.startsWith('sv') ? sources[source].cite : source)

/** An amount that was entered here is cited by its regulation too. */
const citedLine = ({ regulation }: Line, source: SourceKey, locale: string): string =>
  [cited(source, locale), ...(regulation === undefined ? [] : [regulation])].join(', ')

/** A remark or an answer that speaks of no amount. */
const isOnlyWords = ({ term, amount }: Line): boolean =>
  amount === 0 && (term === 'remark' || term === 'question.rent' || term === 'question.stimulus')

/** A line with everything it is made of, each on its own row, indented by two. */
export const tellTree = (line: Line, words: Words, depth = 0): string[] => [
  `${'  '.repeat(depth)}${tellLine(line, words)}`,
  ...line.of.flatMap((part) => tellTree(part, words, depth + 1)),
]

export const tellChange = ({ term, because }: ToldChange, words: Words): string =>
  `${words.terms.terms[term]}: ${tellBecause(because, words)}`

export const tellBecause = ({ reason, facts }: Because, { terms, locale, to }: Words): string =>
  fillWith((to === 'client' ? terms.plain : terms.reasons)[reason], (name) => tellFact(name, facts[name] ?? '', locale))

/** Facts as people write them: amounts in kronor, months and days in words; everything else as is. */
export const tellFacts = (facts: Readonly<Record<string, string | number>>, locale: string): Record<string, string> =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, tellFact(name, value, locale)]))

function tellFact(name: string, value: string | number, locale: string): string {
  if (typeof value === 'number') return name.endsWith('Ore') ? tellAmount(value, locale) : String(value)
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatsOf(locale).day.format(noon(value))
  if (/^\d{4}-\d{2}$/.test(value)) return formatsOf(locale).month.format(noon(`${value}-01`))
  return value
}

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`)

/** Whole öre as kronor: öre only when there are any. */
export function tellAmount(ore: number, locale: string): string {
  const { kronor, exact } = formatsOf(locale)
  return (ore % 100 === 0 ? kronor : exact).format(ore / 100)
}
