import { expect, test } from 'vitest'
import { otherNeedKinds } from '../calculation/input.ts'
import { needKindsOfOrder } from './order.ts'

test('tillsyn.delegation_yttrande: an order can give away decisions on needs, and so no statement when a decision of the board is appealed (KL 6:38)', () => {
  const needs: readonly string[] = ['any', 'income_support', ...otherNeedKinds, 'delay_request']
  expect(needKindsOfOrder.filter((kind) => !needs.includes(kind))).toEqual([])
})
