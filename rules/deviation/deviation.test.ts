import { describe, expect, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import { kr } from '../../base/money.ts'
import { endsSoon, latestEnd, type Consultation } from './consultation.ts'
import { departuresOf, type AskedDeviation } from './departures.ts'
import { needOf } from './subject.ts'

const open: Consultation = { answer: null, answeredOn: null, until: null, upTo: null, byAnother: false }
const above = (about: string) => ({
  term: 'remark' as const,
  amount: kr(400),
  source: 'Municipal guideline' as const,
  because: { reason: 'cost.above_guideline' as const, facts: {} },
  about,
  of: [],
})
const costs = [
  { key: 'c1', kind: 'rent', applied: kr(8_000), approved: null },
  { key: 'c2', kind: 'rent', applied: kr(1_000), approved: kr(800) },
  { key: 'c3', kind: 'glasses', applied: kr(2_500), approved: kr(2_500) },
] as const
const support = { key: 'income_support', kind: 'income_support', isRejected: false } as const
const glasses = { key: 'c3', kind: 'glasses', isRejected: false } as const
const at = (need: typeof support | typeof glasses, asked: AskedDeviation[], remarks = [above('c1'), above('c3')]) =>
  departuresOf({ need, costs, remarks, asked })

describe('where a decision departs from the guideline', () => {
  test('a cost approved above its limit, with all that is approved of the kind, in the need it belongs to', () => {
    expect(at(support, [])).toEqual([{ amount: kr(8_800), consultations: [] }])
    expect(at(glasses, [])).toEqual([{ amount: kr(2_500), consultations: [] }])
    expect(at(support, [], [])).toEqual([])
  })
  test('not what is rejected: nothing above the guideline is given', () => {
    expect(departuresOf({ need: { ...support, isRejected: true }, costs, remarks: [above('c1')], asked: [] })).toEqual(
      [],
    )
  })
  test('what the caseworker says, until it is taken back; with every consultation on the same thing', () => {
    const norm: AskedDeviation = { subject: 'norm_level', said: true, consultation: open }
    const earlier = { ...norm, said: false, consultation: { ...open, answer: 'no' as const } }
    expect(at(support, [norm, earlier], [])).toEqual([{ amount: null, consultations: [open, earlier.consultation] }])
    expect(at(support, [earlier], [])).toEqual([])
    expect(at(glasses, [norm], [])).toEqual([])
  })
  test('a question about an amount asks nothing once the cost is within the guideline', () => {
    const rent: AskedDeviation = { subject: 'rent', said: true, consultation: { ...open, upTo: kr(9_000) } }
    expect(at(support, [rent], [])).toEqual([])
    expect(at(support, [rent], [above('c1')])).toEqual([{ amount: kr(8_800), consultations: [rent.consultation] }])
  })
})

test('what stands beside the norm is decided with it; other needs by themselves', () => {
  expect([needOf('rent'), needOf('demands'), needOf('glasses')]).toEqual([
    'income_support',
    'income_support',
    'glasses',
  ])
})

test('six months at most, warned thirty days before', () => {
  expect(latestEnd(toDay('2026-08-31'))).toBe('2027-02-28')
  const today = toDay('2026-11-21')
  const ends = ['2026-11-20', '2026-11-21', '2026-12-21', '2026-12-22'].map((day) => endsSoon(toDay(day), today))
  expect(ends).toEqual([false, true, true, false])
})
