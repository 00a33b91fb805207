import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import { kr } from '../../base/money.ts'
import { law } from '../law.test-helper.ts'
import { asksReview, itemsOf, mayDecide } from './mayDecide.ts'

const on = toDay('2026-11-20')
const row = (item: string, more: object = {}) => ({
  item,
  role: 'caseworker',
  kind: 'any' as const,
  max: null,
  from: toDay('2026-01-01'),
  to: null,
  ...more,
})
const give = (kronor: number) => ({ kind: 'income_support', outcome: 'granted', granted: kr(kronor) }) as const
const none = { kind: 'income_support', outcome: 'rejected', granted: kr(0) } as const
const asks = (needs: Parameters<typeof asksReview>[1], ...rows: ReturnType<typeof row>[]) =>
  asksReview('caseworker', needs, rows, on)

law(
  'KL 6:37',
  'the board gives the power on the condition that another has prepared it, from the amount it says',
  () => {
    const from = row('1', { reviewFrom: kr(10_000) })
    expect([asks([give(9_999)], from), asks([give(10_000)], from), asks([none], from)]).toEqual([false, true, false])
    expect(asks([none], row('1', { reviewFrom: kr(0) }))).toBe(true)
    expect(asks([give(1), give(20_000)], from)).toBe(true)
  },
)

test('where another row gives the same power without the condition, that is the one it stands on', () => {
  const rows = [row('2', { reviewFrom: kr(0) }), row('1', { max: kr(5_000) })]
  expect([asks([give(5_000)], ...rows), asks([give(5_001)], ...rows)]).toEqual([false, true])
  expect(itemsOf('caseworker', [give(5_000), give(5_001)], rows)).toEqual(['1', '2'])
})

test('a condition never gives or takes the power itself, and more money never asks for fewer', () => {
  const rows = fc.array(
    fc
      .record({ max: fc.option(fc.nat(50_000)), reviewFrom: fc.option(fc.nat(50_000)) })
      .map(({ max, reviewFrom }) =>
        row('x', { max: max === null ? null : kr(max), reviewFrom: reviewFrom === null ? null : kr(reviewFrom) }),
      ),
    { maxLength: 4 },
  )
  fc.assert(
    fc.property(rows, fc.nat(60_000), fc.nat(60_000), (order, a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)]
      const bare = order.map((one) => ({ ...one, reviewFrom: null }))
      expect(mayDecide('caseworker', [give(a)], order, on)).toEqual(mayDecide('caseworker', [give(a)], bare, on))
      const may = mayDecide('caseworker', [give(more)], order, on).may
      expect(!may || !asks([give(less)], ...order) || asks([give(more)], ...order)).toBe(true)
    }),
  )
})
