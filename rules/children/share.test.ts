import fc from 'fast-check'
import { expect, test } from 'vitest'
import { law } from '../law.test-helper.ts'
import { childrenSeen } from './share.ts'

const of = (count: number, seen: number) => ({ children: { count, seen } })

law('SoL 3:1', 'a decision counts as one where the children were seen when each of them was', () => {
  expect(childrenSeen([of(0, 0), of(2, 2), of(2, 1), of(1, 0)])).toEqual({ decisions: 3, seen: 1 })
  expect(childrenSeen([of(0, 0)])).toEqual({ decisions: 0, seen: 0 })
})

test('never more seen than concerned, whatever the month', () => {
  const rows = fc.array(fc.tuple(fc.nat(6), fc.nat(6)).map(([count, seen]) => of(count, Math.min(count, seen))))
  fc.assert(
    fc.property(rows, (decisions) => {
      const share = childrenSeen(decisions)
      expect(share.seen).toBeLessThanOrEqual(share.decisions)
      expect(share.decisions).toBeLessThanOrEqual(decisions.length)
    }),
  )
})
