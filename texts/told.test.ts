import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { kr } from '../base/money.ts'
import { input } from '../rules/calculation/any.test-helper.ts'
import { propose } from '../rules/assessment/propose.ts'
import { calculate } from '../rules/calculation/calculate.ts'
import { changesBetween } from '../rules/calculation/changes.ts'
import type { Because, Line } from '../rules/line.ts'
import { answersTo } from '../rules/questions/answers.ts'
import { reasons, terms } from '../rules/terms.ts'
import { terms as en } from './en/terms.ts'
import { terms as sv } from './sv/terms.ts'
import { fill } from './fill.ts'
import { tellChange, tellFacts, tellLine, type Words } from './tell.ts'

const voices: [string, Words][] = [
  ['to a Swedish client', { terms: sv, locale: 'sv-SE', to: 'client' }],
  ['to a Swedish caseworker', { terms: sv, locale: 'sv-SE', to: 'caseworker' }],
  ['to an English client', { terms: en, locale: 'en-SE', to: 'client' }],
  ['to an English caseworker', { terms: en, locale: 'en-SE', to: 'caseworker' }],
]

const all = (line: Line): Line[] => [line, ...line.of.flatMap(all)]
/** A fact without its value, a key for a word, or a value that is none. */
const raw =
  /\{\{|\}\}|undefined|NaN|\[object|\b[a-z]+(?:_[a-z]+)+\b|\b[a-z]+[A-Z]|\b(?:norm|cost|need|income|question|change)\.[a-z]/
const unsaid = (sentence: string): boolean => raw.test(sentence)

/** Facts a sentence names that its reason does not give: they would be left out silently. */
function notGiven({ reason, facts }: Because, { terms: words, to }: Words): string[] {
  const sentence = (to === 'client' ? words.plain : words.reasons)[reason]
  const named = [...sentence.matchAll(/\{\{\s*(\w+)/g)].flatMap(([, name]) => name ?? [])
  return named.filter((name) => facts[name] === undefined).map((name) => `${reason}: ${name}`)
}

test.each(voices)('every term has its word and meaning, every reason its sentence, %s', (_, { terms: words, to }) => {
  const missing = [
    ...terms.filter((term) => !words.terms[term].trim() || !words.meanings[term].trim().endsWith('.')),
    ...terms.filter((term) => unsaid(words.terms[term]) || words.terms[term] === term),
    ...reasons.filter((reason) => !(to === 'client' ? words.plain : words.reasons)[reason].trim()),
  ]
  expect(missing).toEqual([])
})

test('two words are never the same for things that differ in a sum', () => {
  for (const { terms: words } of [sv, en]) {
    const incomes = terms.filter((term) => /^(income|cost|need)\./.test(term)).map((term) => words[term])
    expect(new Set(incomes).size).toBe(incomes.length)
  }
})

test.each(voices)('any calculation, change and answer is told in whole sentences %s', (_, words) => {
  fc.assert(
    fc.property(input, input, (one, other) => {
      const [before, after] = [calculate(one), calculate(other)]
      const { norm, costs, incomes, assets, otherNeeds, result, remarks } = before
      const wages = [{ member: 'a', amount: kr(3_000) }]
      const lines = [norm, costs, incomes, assets, otherNeeds, result, ...remarks, ...answersTo(one, wages)]
      const changes = changesBetween(before, after)
      const told = [
        ...lines.flatMap(all).map((line) => tellLine(line, words)),
        ...changes.map((change) => tellChange(change, words)),
      ]
      expect(told.filter((sentence) => sentence === '' || unsaid(sentence))).toEqual([])
      const becauses = [...lines.flatMap(all), ...changes].flatMap(({ because }) => because ?? [])
      expect(becauses.flatMap((because) => notGiven(because, words))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('why a need is proposed to be less than applied for is told with its amounts', () => {
  fc.assert(
    fc.property(input, (given) => {
      const reasons = propose(calculate(given), given.knownOn).flatMap((proposal) => proposal.reasons)
      for (const words of [sv, en]) {
        const told = reasons.map(({ reason, facts }) => fill(words.proposals[reason], tellFacts(facts, 'sv-SE')))
        expect(told.filter((sentence) => unsaid(sentence) || sentence.includes('  '))).toEqual([])
        expect(
          told.every((sentence, at) => Object.keys(reasons[at]?.facts ?? {}).length === 0 || /\d/.test(sentence)),
        ).toBe(true)
      }
    }),
  )
})

test('what is not said is found', () => {
  const words: Words = { terms: sv, locale: 'sv-SE', to: 'client' }
  expect(notGiven({ reason: 'norm.persons', facts: {} }, words)).toEqual(['norm.persons: persons'])
  expect(['income.wage', 'first_wage', '{{days}} dagar', 'undefined'].every(unsaid)).toBe(true)
})
