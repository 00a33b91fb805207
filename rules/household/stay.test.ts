import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plusDays, toDay } from '../../base/day.ts'
import { toMonth } from '../../base/month.ts'
import { daysIn, type Stay } from './stay.ts'

const month = toMonth('2026-11')
const stay = (personId: string, more: Partial<Stay> = {}): Stay => ({
  personId,
  role: personId === 'child' ? 'child' : 'applicant',
  living: 'full',
  days: 30,
  from: toDay('2025-01-01'),
  to: null,
  ...more,
})
const days = (...stays: Stay[]) => Object.fromEntries(daysIn(stays, month))

describe('the household of a month', () => {
  test('has whoever lived in it then, and nobody else', () => {
    const former = stay('former', { to: toDay('2026-10-31') })
    const coming = stay('coming', { from: toDay('2026-12-01') })
    expect(days(stay('adult'), former, coming)).toEqual({ adult: 30 })
  })

  test('has a child for the days it lives there: by turns, and from the day it moved', () => {
    expect(days(stay('adult'), stay('child', { living: 'alternate', days: 15 }))).toEqual({ adult: 30, child: 15 })
    expect(days(stay('adult'), stay('child', { from: toDay('2026-11-16') }))).toEqual({ adult: 30, child: 15 })
    const turned = [stay('child', { to: toDay('2026-11-15') }), stay('child', { from: toDay('2026-11-16'), days: 10 })]
    expect(days(stay('adult'), ...turned)).toEqual({ adult: 30, child: 20 })
  })

  test('two who part in the month have not lost the child for the rest of it: it is counted whole in each part', () => {
    const [last, first] = [toDay('2026-11-11'), toDay('2026-11-12')]
    expect(days(stay('adult', { to: last }), stay('child', { to: last }))).toEqual({ adult: 30, child: 30 })
    expect(days(stay('adult', { from: first }), stay('child', { from: first, days: 15 }))).toEqual({
      adult: 30,
      child: 15,
    })
  })

  test('a day counts: a child who moved out on the first has not lived there, nor where no adult did', () => {
    expect(days(stay('adult'), stay('child', { to: toDay('2026-10-31') }))).toEqual({ adult: 30 })
    expect(days(stay('child'))).toEqual({})
  })

  test('whoever lives there has one to thirty days, and a later last day never gives fewer', () => {
    const any = fc.record({
      from: fc.integer({ min: -40, max: 29 }),
      length: fc.integer({ min: 0, max: 80 }),
      share: fc.integer({ min: 1, max: 30 }),
    })
    fc.assert(
      fc.property(any, ({ from, length, share }) => {
        const begins = plusDays(toDay('2026-11-01'), from)
        const of = (more: number) =>
          days(stay('adult'), stay('child', { from: begins, to: plusDays(begins, length + more), days: share }))[
            'child'
          ] ?? 0
        const [now, longer] = [of(0), of(1)]
        expect(now === 0 || (now >= 1 && now <= 30)).toBe(true)
        expect(longer).toBeGreaterThanOrEqual(now)
        expect(now).toBeLessThanOrEqual(share)
      }),
    )
  })
})
