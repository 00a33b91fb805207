import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languageCodes } from '../../../texts/language-codes.ts'
import { languages } from '../../../texts/languages.ts'
import { kronor, longDay, longMonth, readKronor } from './format.ts'

const day = '2026-11-22'

test.each([
  ['sv', '22 november 2026'],
  ['en', '22 November 2026'],
  ['ar', '22 نوفمبر 2026'],
  ['so', '22 Noofeembar 2026'],
  ['uk', '22 листопада 2026'],
  ['prs', '22 نومبر 2026'],
  ['sv-x-lattlast', '22 november 2026'],
] as const)('a day in %s has that language’s month, the calendar of Sweden and Latin digits', (code, told) => {
  expect(longDay(day, languages[code].locale)).toBe(told)
})

test.each([
  ['uk', 'листопад 2026'],
  ['ar', 'نوفمبر 2026'],
] as const)('a month in %s stands by itself', (code, told) => {
  expect(longMonth('2026-11', languages[code].locale)).toBe(told)
})

describe('in every language', () => {
  const isoDay = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((one) => one.toISOString().slice(0, 10))

  test.each(languageCodes)('%s writes the day and the year of the day, whatever day', (code) => {
    fc.assert(
      fc.property(isoDay, (one) => {
        const told = longDay(one, languages[code].locale).split(' ')
        expect(told[0]).toBe(String(Number(one.slice(8))))
        expect(told.at(-1)).toBe(one.slice(0, 4))
      }),
    )
  })

  test('an amount is read as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_99 }), (ore) => {
        expect(readKronor(kronor(ore, 'kr'))).toBe(ore)
      }),
    )
  })
})

test.each([
  ['ar', [0, 1, 2, 3, 11, 100], ['zero', 'one', 'two', 'few', 'many', 'other']],
  ['uk', [1, 2, 5, 21, 22, 25], ['one', 'few', 'many', 'one', 'few', 'many']],
  ['so', [1, 2], ['one', 'other']],
  ['prs', [1, 2], ['one', 'other']],
  ['sv-x-lattlast', [1, 2], ['one', 'other']],
] as const)('%s counts with its own forms', (code, counts, forms) => {
  const rules = new Intl.PluralRules(code)
  expect(counts.map((count) => rules.select(count))).toEqual([...forms])
})
