import { expect, test } from 'vitest'
import { kr } from '../base/money.ts'
import { terms as en } from './en/terms.ts'
import { terms as sv } from './sv/terms.ts'
import { tellAmount, tellChange, tellLine, tellTree, type Words } from './tell.ts'

const plain = (text: string) => text.replaceAll(/\s/gu, ' ')
const swedish: Words = { terms: sv, locale: 'sv-SE', to: 'client' }
const english: Words = { terms: en, locale: 'en-SE', to: 'caseworker' }
const wage = {
  term: 'income.wage',
  amount: kr(3_750),
  source: 'SoL 12:1',
  because: { reason: 'income.stimulus', facts: { percent: 25, from: '2025-06', to: '2027-05' } },
  of: [{ term: 'received', amount: kr(5_000), source: null, of: [] }],
} as const

test('a line is told in plain words to the client, with its § to the caseworker', () => {
  expect(plain(tellLine(wage, swedish))).toBe(
    'Lön efter skatt: 3 750 kr. Vi räknar inte 25 % av din lön, för du har fått försörjningsstöd sex månader i rad. Det gäller från juni 2025 till maj 2027.',
  )
  expect(plain(tellLine(wage, english))).toBe(
    'Wage after tax: 3 750 kr (SoL 12:1). Job stimulus: 25 % is not counted, June 2025 to May 2027.',
  )
})

test('a Swedish caseworker reads the provision as a letter cites it', () => {
  expect(plain(tellLine({ ...wage, of: [] }, { ...swedish, to: 'caseworker' }))).toBe(
    'Lön efter skatt: 3 750 kr (12 kap. 1 § socialtjänstlagen (2025:400)). Jobbstimulans: 25 % räknas inte, juni 2025 till maj 2027.',
  )
})

test('a tree is told row by row', () => {
  expect(tellTree(wage, swedish).map(plain)[1]).toBe('  Mottaget belopp: 5 000 kr.')
})

test('a change is told with what it was', () => {
  const because = { reason: 'change.higher', facts: { beforeOre: 500_000, afterOre: 520_050 } } as const
  const change = { term: 'cost.rent', about: null, before: null, after: null, effect: kr(200.5), because } as const
  expect(plain(tellChange(change, swedish))).toBe('Hyra: Högre: 5 200,50 kr, förut 5 000 kr.')
})

test('days are written out, öre only when there are any', () => {
  const because = { reason: 'norm.age_class', facts: { age: 4, ageOn: '2026-03-01', ageClass: '4-6' } } as const
  const line = { term: 'norm.child', amount: kr(3_060), source: null, because, of: [] } as const
  expect(tellLine(line, { ...swedish, to: 'caseworker' })).toContain('4 år den 1 mars 2026')
  expect([tellAmount(24_975, 'sv-SE'), tellAmount(-100, 'sv-SE')].map(plain)).toEqual(['249,75 kr', '−1 kr'])
})
