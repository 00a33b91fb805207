import { expect, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import { add, kr } from '../../base/money.ts'
import { toMonth } from '../../base/month.ts'
import { kronor } from '../households.test-helper.ts'
import { law } from '../law.test-helper.ts'
import { refusedBy } from '../refused.test-helper.ts'
import { recoverableOf, type Advance } from './advance.ts'
import { claimOf, leftOfBenefit, type BenefitKind, type PaidAid, type RetroactiveBenefit } from './claim.ts'

const benefit = (amount: number, kind: BenefitKind = 'sickness_compensation'): RetroactiveBenefit => ({
  kind,
  amount: kr(amount),
  from: toMonth('2025-03'),
  to: toMonth('2025-05'),
})
const aid = (month: string, paid: number, repaid = 0): PaidAid => ({
  month: toMonth(month),
  paid: kr(paid),
  repaid: kr(repaid),
})
const claim = (of: RetroactiveBenefit, ...paid: PaidAid[]) => claimOf(of, paid, toDay('2025-11-01'))

law(
  'SFB 107:5',
  'Y11: of a benefit of 9 000 the 7 000 paid for the same time go to the board, 2 000 to the person',
  () => {
    const found = claim(benefit(9_000), aid('2025-03', 4_000), aid('2025-04', 3_000))
    expect(kronor(found.amount)).toBe(7_000)
    expect(kronor(leftOfBenefit(benefit(9_000), found))).toBe(2_000)
    expect(found).toEqual({
      term: 'retroactive',
      amount: kr(7_000),
      source: 'SFB 107:5',
      because: {
        reason: 'retroactive.claim',
        facts: { from: '2025-03', to: '2025-05', benefitOre: 900_000, aidOre: 700_000, limitOre: 100_000 },
      },
      of: [{ term: 'retroactive.aid', amount: kr(7_000), source: null, of: [] }],
    })
  },
)

law('SFB 107:5', 'never more than the benefit, and the lines add up', () => {
  const found = claim(benefit(5_000), aid('2025-03', 7_000, 500))
  expect(found.of.map((line) => [line.term, kronor(line.amount)])).toEqual([
    ['retroactive.aid', 7_000],
    ['retroactive.repaid', -500],
    ['retroactive.above_benefit', -1_500],
  ])
  expect(found.amount).toBe(add(...found.of.map((line) => line.amount)))
  expect(leftOfBenefit(benefit(5_000), found)).toBe(0)
})

law('SFB 107:5', 'only when more than 1 000 kronor are left unpaid', () => {
  expect(claim(benefit(9_000), aid('2025-03', 1_000)).because?.reason).toBe('retroactive.below_limit')
  expect(claim(benefit(9_000), aid('2025-03', 3_000, 2_000)).amount).toBe(0)
  expect(kronor(claim(benefit(9_000), aid('2025-03', 1_000.01)).amount)).toBe(1_000.01)
})

law('SFB 107:5', 'only the aid of the same months', () => {
  const months = ['2025-02', '2025-03', '2025-05', '2025-06'].map((month) => aid(month, 2_000))
  expect(kronor(claim(benefit(9_000), ...months).amount)).toBe(4_000)
})

law('SFB 107:5', 'child and assistance allowance are never asked for', () => {
  for (const kind of ['child_allowance', 'assistance_allowance'] as const) {
    const found = claim(benefit(9_000, kind), aid('2025-03', 7_000))
    expect(found).toMatchObject({ amount: 0, because: { reason: 'retroactive.not_from_this' } })
    expect(kronor(leftOfBenefit(benefit(9_000, kind), found))).toBe(9_000)
  }
})

test('what is paid back twice over leaves nothing to ask for', () => {
  expect(claim(benefit(9_000), aid('2025-03', 2_000, 3_000))).toMatchObject({ amount: 0 })
})

test('negative amounts, months backwards and a month twice are refused', () => {
  const backwards = { ...benefit(1), from: toMonth('2025-06') }
  const negative = (field: string) => ({ code: 'calculation.amount_negative', facts: { field } })
  expect(refusedBy(() => claim(benefit(-1)))).toEqual(negative('benefit.amount'))
  expect(refusedBy(() => claim(benefit(1), aid('2025-03', 1), aid('2025-04', -1)))).toEqual(negative('aid'))
  expect(refusedBy(() => claim(benefit(1), aid('2025-03', 1, -1)))).toEqual(negative('aid'))
  expect(refusedBy(() => claim(backwards))).toEqual({
    code: 'calculation.months_backwards',
    facts: { field: 'benefit' },
  })
  expect(refusedBy(() => claim(benefit(1), aid('2025-03', 1), aid('2025-03', 1)))).toEqual({
    code: 'calculation.aid_month_twice',
    facts: { field: 'aid.month' },
  })
})

test('nothing, one month and a month without aid are no faults', () => {
  const one = { ...benefit(9_000), to: toMonth('2025-03') }
  expect(claim(benefit(0), aid('2025-03', 7_000)).amount).toBe(0)
  expect(kronor(claim(one, aid('2025-03', 7_000), aid('2025-04', 0)).amount)).toBe(7_000)
})

const advance = (more: Partial<Advance> = {}): Advance => ({
  granted: kr(3_000),
  ground: 'advance_of_benefit',
  inWriting: true,
  servedOn: toDay('2026-02-03'),
  ...more,
})
law('SoL 33:2', 'an advance may be asked back when the decision was written, with its ground, and served', () => {
  expect(recoverableOf(advance())).toEqual({
    term: 'advance',
    of: [],
    amount: kr(3_000),
    source: 'SoL 33:2',
    because: { reason: 'advance.recoverable', facts: { servedOn: '2026-02-03' } },
  })
})

law('SoL 33:2', 'and not when one of them is missing', () => {
  const why = (more: Partial<Advance>) => {
    const { amount, because } = recoverableOf(advance(more))
    return [amount, because?.reason]
  }
  expect(why({ ground: null })).toEqual([0, 'advance.no_ground'])
  expect(why({ inWriting: false })).toEqual([0, 'advance.not_in_writing'])
  expect(why({ servedOn: null })).toEqual([0, 'advance.not_served'])
  expect(recoverableOf(advance({ granted: kr(0) })).amount).toBe(0)
  expect(refusedBy(() => recoverableOf(advance({ granted: kr(-1) })))).toEqual({
    code: 'calculation.amount_negative',
    facts: { field: 'advance.granted' },
  })
})
