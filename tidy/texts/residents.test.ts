import { expect, test, vi } from 'vitest'
import { isStaffLanguage, languageCodes } from '../../texts/language-codes.ts'
import { findGaps } from './read.ts'
import { compareToSwedish, neededByResidents } from './residents.ts'

// A busy computer reads the whole house slowly.
vi.setConfig({ testTimeout: 60_000 })

test.each(languageCodes.filter((code) => !isStaffLanguage(code)))(
  '%s says all that residents read in Swedish, with the same facts and its own plural forms',
  async (code) => {
    expect(await findGaps(code)).toEqual([])
  },
)

const swedish = new Map([
  ['ui.yes', 'Ja'],
  ['client.days_one', '{{count}} dag'],
  ['client.days_other', '{{count}} dagar'],
  ['client.files', '{{count}} filer'],
  ['client.kind_other', 'Annat'],
])

test('a missing text, plural form or fact, and one too many, are found', () => {
  const own = new Map([
    ['ui.yes', 'так {{name}}'],
    ['client.days_one', '{{count}} день'],
    ['client.days_few', '{{count}} дні'],
    ['client.days_other', '{{count}} дня'],
    ['client.kind_other', 'Інше'],
    ['client.more', 'зайве'],
  ])
  expect(compareToSwedish(swedish, 'uk', own)).toEqual([
    'uk: ui.yes names name, the Swedish text nothing',
    'uk: client.days_many is missing',
    'uk: client.files is missing',
    'uk: client.more is not in the Swedish texts',
  ])
})

test('a language may count where Swedish does not, and one form may say the number in a word', () => {
  const own = new Map([
    ['ui.yes', 'نعم'],
    ...['zero', 'few', 'many', 'other'].map((form): [string, string] => [`client.days_${form}`, '{{count}} يوم']),
    ['client.days_one', 'يوم واحد'],
    ['client.days_two', 'يومان'],
    ...['zero', 'one', 'two', 'few', 'many', 'other'].map((form): [string, string] => [
      `client.files_${form}`,
      '{{count}} ملف',
    ]),
    ['client.kind_other', 'غير ذلك'],
  ])
  expect(compareToSwedish(swedish, 'ar', own)).toEqual([])
})

test('of the noes and of the words of a result only those that residents meet are asked for', () => {
  const all = new Map([
    ['refusals.busy.title', 'Vänta'],
    ['refusals.case.closed.title', 'Avslutat'],
    ['terms.plain.norm.persons', 'Ni är {{persons}}.'],
    ['terms.reasons.norm.persons', 'Antal: {{persons}}.'],
    ['ui-aksel.global.close', 'Stäng'],
    ['ui-aksel.Timeline.yearFormat', 'yyyy'],
  ])
  expect([...neededByResidents(all, new Set(['busy'])).keys()]).toEqual([
    'refusals.busy.title',
    'terms.plain.norm.persons',
    'ui-aksel.global.close',
  ])
})
