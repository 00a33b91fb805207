import { toOre } from '../../base/money.ts'
import { sources } from '../../law/sources.ts'
import { forTheMonth } from '../../rules/holding/holding.ts'
import { fill } from '../../texts/fill.ts'
import { formatsOf } from '../../texts/formats.ts'
import { setStatement, type StatementTexts } from '../../texts/statement-text.ts'
import type { LetterTexts } from '../../texts/letter-text.ts'
import type { TermTexts } from '../../texts/term-text.ts'
import type { LetterRecord } from './queries.ts'
import { writtenAmount } from './render/amounts.ts'

type Need = LetterRecord['needs'][number]

/** Why, as this recipient reads it: what every adult is told, then what only this one is. Statements are set in the letter's language; free words stand as they were written. */
export function reasonsOf(need: Need, words: StatementTexts, terms: TermTexts, language: string): string[] {
  const write = {
    term: (term: keyof TermTexts['terms']) => terms.terms[term],
    kronor: (ore: number) => writtenAmount(toOre(ore)),
    day: (on: string) => formatsOf(language === 'en' ? 'en-GB' : 'sv-SE').day.format(new Date(`${on}T12:00:00Z`)),
  }
  const set = (isOwn: boolean) =>
    need.statements.filter(({ about }) => (about !== null) === isOwn).map((one) => setStatement(one, words, write))
  const free = need.statements.length > 0 ? need.words : need.facts
  return [...set(false), free ?? '', ...set(true), need.own?.words ?? ''].filter((part) => part !== '')
}

/** How long it holds, and what is reserved; nothing is said of a decision for the month. */
export function holdingOf({ holding }: Need, { holds }: LetterTexts): string[] {
  const { kind, until, reservation } = holding ?? forTheMonth
  const cite = sources['FL 37'].cite
  return [
    ...(kind === 'month' ? [] : [fill(holds[kind], { until: until ?? '' })]),
    ...(reservation === null ? [] : [fill(holds.reservation, { reservation, cite })]),
  ]
}
