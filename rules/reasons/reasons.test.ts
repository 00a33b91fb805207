import { expect, test } from 'vitest'
import { law } from '../law.test-helper.ts'
import { reasonFaults, sameReasons, shortestReasons } from './reasons.ts'

const whole = 'Du har haft lön som räcker till det ni behöver i mars.'

law('FL 32', 'the deciding circumstances are told in words that say something', () => {
  expect(reasonFaults(whole, null)).toEqual([])
  expect(reasonFaults('', null)).toEqual(['reasons_written'])
  expect(reasonFaults('a'.repeat(shortestReasons), null)).toEqual([])
  expect(reasonFaults('a'.repeat(shortestReasons - 1), null)).toEqual(['reasons_written'])
})

test('spaces do not make a text longer, nor signs a reason', () => {
  const words = (letters: number) => `${'a'.repeat(letters)}${' '.repeat(30)}b`
  expect(reasonFaults(words(shortestReasons - 3), null)).toEqual(['reasons_written'])
  expect(reasonFaults(words(shortestReasons - 2), null)).toEqual([])
  expect(reasonFaults(`${' '.repeat(30)}${'a'.repeat(shortestReasons - 1)}   `, null)).toEqual(['reasons_written'])
  const half = shortestReasons / 2
  expect(reasonFaults(`${'a'.repeat(half)}${'!'.repeat(half)}`, null)).toEqual([])
  expect(reasonFaults(`${'a'.repeat(half - 1)}${'!'.repeat(half + 1)}`, null)).toEqual(['reasons_written'])
})

law('FL 32', 'last month’s words again are no reasons for this month, whatever the month is called', () => {
  expect(reasonFaults(whole, whole)).toEqual(['reasons_not_copied'])
  expect(reasonFaults(whole, whole.replace('mars', 'FEBRUARI').replaceAll(' ', '  '))).toEqual(['reasons_not_copied'])
  expect(reasonFaults(whole, whole.replace('lön', 'sjukpenning'))).toEqual([])
  expect(sameReasons('Hyran, 5 000 kr – i maj!', 'hyran 5000 kr i juni')).toBe(true)
  expect(sameReasons('i maj', 'i x')).toBe(false)
  expect(sameReasons('Hyran 5 000 kr', 'Hyran 5 100 kr')).toBe(false)
  // The same letters, put together in two ways.
  expect(sameReasons('Å', 'Å'.normalize('NFD'))).toBe(true)
})

test('an unfinished place is told beside all else', () => {
  const unfinished = 'Du har haft lön på [belopp] som räcker till det ni behöver i mars.'
  expect(reasonFaults(unfinished, unfinished)).toEqual(['reasons_not_copied', 'reasons_without_placeholder'])
})
