import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plusDays, toDay } from '../../base/day.ts'
import { kr, zero } from '../../base/money.ts'
import { toMonth } from '../../base/month.ts'
import { departuresOf } from '../deviation/departures.ts'
import { asks } from '../gates/asks.test-helper.ts'
import { decisionFacts, sendFacts } from '../gates/facts.test-helper.ts'
import { mayProceed } from '../gates/mayProceed.ts'
import { cutDuring, isUndecided, keptRent, limitIn, rentOf, type Respite } from './respite.ts'

const gate = 'beslut.radrum_ar_beslut'
const today = toDay('2026-11-21')
const draft = {
  beyond: true,
  expected: 'Ersättningen har tagit slut.',
  demands: ['Ställ dig i kö.'],
  from: today,
  until: toDay('2027-02-28'),
}
const deciding = (more: Partial<typeof draft> | { beyond: null; from: null } = {}) =>
  asks(gate, 'respite.decide', {
    ...decisionFacts({ today }),
    respite: { ...draft, ...more },
  })

describe('beslut.radrum_ar_beslut', () => {
  test('blocks a respite without a need that lasts and why, without days ahead, or without what to do', () => {
    expect(deciding({ beyond: false })).toEqual(['respite_need_lasting'])
    expect(deciding({ expected: 'Länge.' })).toEqual(['respite_need_lasting'])
    expect(deciding({ from: toDay('2026-11-20') })).toEqual(['respite_period_stated'])
    expect(deciding({ until: today })).toEqual(['respite_period_stated'])
    expect(deciding({ demands: [] })).toEqual(['respite_demands_stated'])
    expect(deciding({ demands: ['Kö i kommunen.', ' '] })).toEqual(['respite_demands_stated'])
  })
  test('blocks a decision on the month while a demand is meant and not decided, or the actual cost is cut during respite', () => {
    const made = (housing: { isUndecided: boolean; cut: typeof zero }) =>
      asks(gate, 'decision.make', decisionFacts({ housing }))
    expect(made({ isUndecided: true, cut: zero })).toEqual(['respite_decided'])
    expect(made({ isUndecided: false, cut: kr(500) })).toEqual(['respite_followed'])
  })
  test('blocks a letter that lacks its days, what is asked or how to appeal', () => {
    const told = (respite: object, appealNotice: 'appeal' | null = 'appeal') =>
      asks(
        gate,
        'decision.send',
        sendFacts({ respite: { from: today, until: today, demands: 1, ...respite }, appealNotice }),
      )
    expect(told({ until: null })).toEqual(['respite_period_stated'])
    expect(told({ demands: 0 })).toEqual(['respite_demands_stated'])
    expect(told({}, null)).toEqual(['appeal_notice_attached'])
    expect(told({})).toEqual([])
  })
  test('lets through a whole respite, and every decision and letter that is about something else', () => {
    expect(deciding()).toEqual([])
    expect(asks(gate, 'decision.make', decisionFacts())).toEqual([])
    expect(asks(gate, 'decision.send', sendFacts())).toEqual([])
    expect(asks(gate, 'decision.make', decisionFacts({ housing: { isUndecided: false, cut: zero } }))).toEqual([])
  })
  test('blocks also by what every decision asks: reasons of its own, jäv, each child, and the delegation', () => {
    const facts = decisionFacts({
      today,
      reasons: '',
      conflict: 'unanswered',
      mayDecide: false,
      occasions: ['housing_demand'],
      children: [{ ifGranted: '', ifRejected: '', notNoticeable: '', voice: null }],
    })
    const gates = mayProceed('respite.decide', { ...facts, respite: draft }).map((one) => one.gate)
    expect(gates).toEqual(
      expect.arrayContaining([
        'beslut.motivering',
        'utredning.jav',
        'barn.barnkonsekvens_alltid',
        'delegation.behorighet',
      ]),
    )
  })
})

const month = toMonth('2026-12')
const running: Respite = { from: toDay('2026-11-21'), until: toDay('2026-12-01'), rent: kr(12_000) }

describe('Municipal guideline: the actual cost during respite', () => {
  test('is kept in every month the respite touches, and in no other', () => {
    expect(keptRent([running], month)).toBe(kr(12_000))
    expect(keptRent([running], toMonth('2026-11'))).toBe(kr(12_000))
    expect(keptRent([running], toMonth('2027-01'))).toBeNull()
    expect(keptRent([], month)).toBeNull()
  })
  test('up to the rent it was decided for: not more, and what is not paid is not counted', () => {
    const cut = (applied: number, approved: number, respites = [running]) =>
      cutDuring({ applied: kr(applied), approved: kr(approved), respites }, month)
    expect([cut(12_000, 12_000), cut(12_000, 9_000), cut(13_000, 12_000), cut(8_000, 8_000)]).toEqual([
      zero,
      kr(3_000),
      zero,
      zero,
    ])
    expect(cut(12_000, 9_000, [])).toBe(zero)
  })
  test('is no departure from the guideline, as far as it goes', () => {
    const line = { term: 'remark' as const, amount: kr(400), source: 'Municipal guideline' as const, of: [] }
    const remarks = [
      { ...line, because: { reason: 'cost.above_guideline' as const, facts: { guidelineOre: 900_000 } }, about: 'c1' },
    ]
    const costs = [{ key: 'c1', kind: 'rent' as const, applied: kr(12_000), approved: null }]
    const need = { key: 'income_support', kind: 'income_support' as const, isRejected: false }
    const found = (rent: typeof zero | null) => departuresOf({ need, costs, remarks, asked: [], keptRent: rent }).length
    expect([found(null), found(kr(12_000)), found(kr(11_999))]).toEqual([1, 0, 1])
    expect(limitIn(costs, remarks)).toBe(900_000)
    expect(limitIn(costs, [])).toBeNull()
    expect(rentOf(costs)).toEqual({ applied: kr(12_000), approved: kr(12_000) })
  })
  test('a demand is undecided until a respite runs in the month or begins later', () => {
    const asked = (way: 'demand' | 'exception' | null, respites: Respite[]) => isUndecided({ way }, respites, month)
    expect([asked('demand', []), asked('demand', [running]), asked('exception', []), asked(null, [])]).toEqual([
      true,
      false,
      false,
      false,
    ])
    const later = { ...running, from: toDay('2027-01-01'), until: toDay('2027-02-01') }
    expect(asked('demand', [later])).toBe(false)
    expect(asked('demand', [{ ...running, until: toDay('2026-11-30') }])).toBe(true)
  })
  test('never more is cut than was approved short, whatever the respites', () => {
    const amount = fc.integer({ min: 0, max: 20_000 }).map(kr)
    const respite = fc
      .record({ start: fc.integer({ min: -90, max: 90 }), days: fc.integer({ min: 1, max: 200 }), rent: amount })
      .map(({ start, days, rent }): Respite => ({
        from: plusDays(today, start),
        until: plusDays(today, start + days),
        rent,
      }))
    fc.assert(
      fc.property(amount, amount, fc.array(respite, { maxLength: 3 }), (applied, approved, respites) => {
        const cut = cutDuring({ applied, approved, respites }, month)
        expect(cut).toBeGreaterThanOrEqual(0)
        expect(cut).toBeLessThanOrEqual(Math.max(0, applied - approved))
        expect(cut === 0 || keptRent(respites, month) !== null).toBe(true)
      }),
    )
  })
})
