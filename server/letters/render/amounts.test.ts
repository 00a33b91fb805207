import { expect, test } from 'vitest'
import { kr } from '../../../base/money.ts'
import { writtenAmount } from './amounts.ts'

test.each([
  [0, '0 kr'],
  [7, '7 kr'],
  [999, '999 kr'],
  [1000, '1 000 kr'],
  [12_345, '12 345 kr'],
  [12_345.5, '12 345,50 kr'],
  [0.05, '0,05 kr'],
  [-200, '\u2212200 kr'],
  [-1_234_567.89, '\u22121 234 567,89 kr'],
])('%d kronor is written %s, with spaces that never break', (kronor, text) => {
  expect(writtenAmount(kr(kronor))).toBe(text.replaceAll(' ', '\u00a0'))
})
