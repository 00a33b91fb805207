import { expect, test } from 'vitest'
import { isId } from './id.ts'
import { bornOf, kindOf, toPersonNumber, written } from './personnummer.ts'
import { codeOf } from './refused.test-helper.ts'
import { trust } from './trust.ts'

// Skatteverket's published test numbers.
const person = '194001042383'
const coordination = '195001912384'
const reserve = '20000101T220'

test('a number is read from any usual way of writing it', () => {
  for (const text of [person, '19400104-2383', '400104-2383', ' 19400104-2383 ']) {
    expect(toPersonNumber(text)).toBe(person)
  }
  expect(toPersonNumber('20000101-t220')).toBe(reserve)
  expect(toPersonNumber(reserve)).toBe(reserve)
  expect(toPersonNumber(coordination)).toBe(coordination)
})

test('what is not a number is refused: the check digit, a day that is not, too few signs', () => {
  const odd = [
    '194001042384',
    '194013042383',
    '19400104238',
    '',
    'nonsense',
    '20000101T22',
    '120000101T220',
    '20000101-T2201',
  ]
  for (const text of odd) expect(codeOf(() => toPersonNumber(text))).toBe('person_number.invalid')
})

test('each kind is known by its signs, and the day of birth as far as it tells', () => {
  const [a, b, c] = [person, coordination, reserve].map(toPersonNumber)
  if (!a || !b || !c) throw new Error('three numbers')
  expect([a, b, c].map(kindOf)).toEqual(['personnummer', 'samordningsnummer', 'reservnummer'])
  expect([a, b, c].map(bornOf)).toEqual(['1940-01-04', '1950-01-31', '2000-01-01'])
  expect([a, c].map(written)).toEqual(['19400104-2383', '20000101-T220'])
})

test('a reserve number whose day cannot be has no day of birth', () => {
  expect(codeOf(() => bornOf(toPersonNumber('20001399T220')))).toBe('person_number.invalid')
})

test('an id is a UUID in small letters, and nothing around it', () => {
  const id = '019a2b3c-0000-7000-8000-0123456789ab'
  expect(isId(id)).toBe(true)
  for (const odd of [id.toUpperCase(), `${id}0`, `x${id}`, id.replaceAll('-', ''), '', `${id}\n`]) {
    expect(isId(odd)).toBe(false)
  }
})

test('what is vouched for is the thing itself', () => {
  const thing = { a: 1 }
  expect(trust<object>(thing)).toBe(thing)
})
