import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plusDays, toDay } from '../../base/day.ts'
import { asks } from '../gates/asks.test-helper.ts'
import { closeFacts, decisionFacts } from '../gates/facts.test-helper.ts'
import { law } from '../law.test-helper.ts'
import { homeDebts } from './home.ts'
import { lastDayFrom, type ConfirmationFacts } from './notice.ts'

const today = toDay('2026-11-21')
const debt = (kind: (typeof homeDebts)[number] = 'rent_debt') =>
  [{ key: kind, kind, outcome: 'rejected', ground: 'right' }] as const
const rejected = (more: Parameters<typeof decisionFacts>[0] = {}) =>
  asks('ansokan.hyresskuld_skyndsamt', 'decision.reject', decisionFacts({ needs: debt(), ...more }))
const looked = 'Hela skulden övervägdes som bistånd enligt 12 kap. 2 §.'

describe('ansokan.hyresskuld_skyndsamt', () => {
  test('blocks the rejection of a debt before somebody has said until when the home can be saved', () => {
    expect(rejected()).toEqual(['home_day_stated'])
    expect(rejected({ needs: debt('electricity_debt') })).toEqual(['home_day_stated'])
  })

  test('blocks it where additional aid has not been looked at while the home can be lost', () => {
    for (const additional of [null, 'Nej.'])
      expect(rejected({ home: { lastDay: today, additional } })).toEqual(['additional_considered'])
  })

  test('lets through with the day and what was looked at, or when the home is in no danger', () => {
    expect(rejected({ home: { lastDay: today, additional: looked } })).toEqual([])
    expect(rejected({ home: { lastDay: null, additional: null } })).toEqual([])
  })

  test('lets other needs through, and every yes', () => {
    expect(asks('ansokan.hyresskuld_skyndsamt', 'decision.reject', decisionFacts())).toEqual([])
    expect(asks('ansokan.hyresskuld_skyndsamt', 'decision.make', decisionFacts({ needs: debt() }))).toEqual([])
  })
})

const confirmed = (more: Partial<ConfirmationFacts> = {}) =>
  asks('avhysning.bekraftelse_samma_dag', 'eviction_notice.confirm', {
    today,
    arrivedOn: today,
    responsible: 'Kim Berg',
    copy: 'letter',
    late: null,
    ...more,
  })

describe('avhysning.bekraftelse_samma_dag', () => {
  test('blocks a confirmation that names nobody, or of which the person gets no copy', () => {
    expect(confirmed({ responsible: null })).toEqual(['responsible_named'])
    expect(confirmed({ copy: null })).toEqual(['copy_to_person'])
  })

  test('blocks one that comes after the day without saying why', () => {
    const arrivedOn = plusDays(today, -1)
    expect(confirmed({ arrivedOn })).toEqual(['notice_late_explained'])
    expect(confirmed({ arrivedOn, late: 'Brevet låg i fel postfack över natten.' })).toEqual([])
  })

  test('lets through one with a name and a copy, the same day', () => {
    expect(confirmed()).toEqual([])
  })

  test('blocks the end of a case whose notice nobody has confirmed', () => {
    const close = (unconfirmedNotices: number) =>
      asks('avhysning.bekraftelse_samma_dag', 'case.close', closeFacts({ unconfirmedNotices }))
    expect([close(1), close(0)]).toEqual([['notice_confirmed'], []])
  })
})

law('JB 12:44', 'the tenancy can be won back for three weeks from the day the person was served', () => {
  expect(lastDayFrom(toDay('2026-11-02'))).toBe('2026-11-23')
})

test('the day is never later than the law’s three weeks, whatever weekday that is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3_000 }), (days) => {
      const served = plusDays(today, days)
      return lastDayFrom(served) === plusDays(served, 21)
    }),
  )
})
