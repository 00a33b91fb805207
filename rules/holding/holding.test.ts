import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import { plusMonth, toMonth } from '../../base/month.ts'
import { law } from '../law.test-helper.ts'
import { forTheMonth, holdsIn, isFit, isSameHolding, isShorter, type Holding } from './holding.ts'

const december = toMonth('2026-12')
const reservation = 'Beslutet får återkallas om bidraget från Försäkringskassan beviljas.'
const to = (day: string): Holding => ({ kind: 'until_day', until: toDay(day), reservation: null })
const further: Holding = { kind: 'until_further_notice', until: null, reservation: null }

law('SoL 14:9', 'a decision holds for its month, to a day after it, or until further notice', () => {
  for (const holding of [forTheMonth, to('2027-01-01'), further, { ...further, reservation }])
    expect(isFit(holding, 100, december), holding.kind).toBe(true)
  for (const holding of [
    to('2026-12-31'),
    { ...to('2027-01-01'), until: null },
    { ...further, until: toDay('2027-02-01') },
    { ...forTheMonth, until: toDay('2027-02-01') },
  ])
    expect(isFit(holding, 100, december), JSON.stringify(holding)).toBe(false)
})

law('FL 37', 'what is reserved is told in words, and is about something that was granted', () => {
  expect(isFit({ ...forTheMonth, reservation }, 100, december)).toBe(true)
  expect(isFit({ ...further, reservation: 'Se [datum].' }, 100, december)).toBe(false)
  expect(isFit({ ...further, reservation: 'xxx om bidraget från Försäkringskassan beviljas' }, 100, december)).toBe(
    false,
  )
  for (const holding of [further, to('2027-03-01'), { ...forTheMonth, reservation }])
    expect(isFit(holding, 0, december)).toBe(false)
  expect(isFit(forTheMonth, 0, december)).toBe(true)
})

test('a month ends with its last day: what holds further reaches the months it covers, and no other', () => {
  expect(holdsIn(forTheMonth, december, toMonth('2027-01'))).toBe(false)
  expect(holdsIn(to('2027-02-01'), december, toMonth('2027-02'))).toBe(true)
  expect(holdsIn(to('2027-02-01'), december, toMonth('2027-03'))).toBe(false)
  expect(holdsIn(further, december, toMonth('2031-01'))).toBe(true)
  expect(holdsIn(further, december, december)).toBe(false)
})

const day = fc.integer({ min: 1, max: 28 }).map((on) => toDay(`2027-0${1 + (on % 6)}-${String(on).padStart(2, '0')}`))
const holding = fc.oneof(
  fc.constant(forTheMonth),
  fc.constant(further),
  day.map((until): Holding => ({ kind: 'until_day', until, reservation: null })),
)
const later = fc.integer({ min: 1, max: 12 }).map((by) => plusMonth(december, by))

test('what ends sooner reaches no month that the longer does not', () => {
  fc.assert(
    fc.property(holding, holding, later, (a, b, month) => {
      expect(isShorter(a, b, december) && isShorter(b, a, december)).toBe(false)
      if (!isShorter(a, b, december)) return !holdsIn(a, december, month) || holdsIn(b, december, month)
      return !holdsIn(b, december, month) || holdsIn(a, december, month)
    }),
  )
  fc.assert(fc.property(holding, (one) => isSameHolding(one, { ...one }) && !isShorter(one, one, december)))
})
