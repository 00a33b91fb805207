import { expect } from 'vitest'
import { toDay } from '../../base/day.ts'
import { kr } from '../../base/money.ts'
import { law } from '../law.test-helper.ts'
import { itemsOf, mayDecide, type DelegationRow, type ToDecide } from './mayDecide.ts'

const from = toDay('2026-01-01')
const order: DelegationRow[] = [
  { role: 'caseworker', kind: 'income_support', max: null, from, to: null },
  { role: 'caseworker', kind: 'dental', max: kr(5_000), from, to: null },
  { role: 'unit_manager', kind: 'any', max: kr(30_000), from, to: null },
  { role: 'deputy', kind: 'any', max: null, from, to: toDay('2026-06-30') },
]
const support: ToDecide = { kind: 'income_support', outcome: 'granted', granted: kr(12_000) }
const dental = (amount: number): ToDecide => ({ kind: 'dental', outcome: 'granted', granted: kr(amount) })
const may = (role: string, what: ToDecide[], on = '2026-11-21') => mayDecide(role, what, order, toDay(on))

law('KL 6:37', 'a role decides what the delegation order gives it, up to its amount', () => {
  expect(may('caseworker', [support]).may).toBe(true)
  expect(may('caseworker', [support, dental(5_000)]).may).toBe(true)
  expect(may('caseworker', [support, dental(5_000.01)])).toEqual({ may: false, whoMay: ['unit_manager'] })
})

law('KL 6:37', 'a row counts from its first day to its last', () => {
  expect(may('deputy', [support], '2026-06-30').may).toBe(true)
  expect(may('deputy', [support], '2026-07-01').may).toBe(false)
  expect(may('caseworker', [support], '2025-12-31').may).toBe(false)
})

law('KL 6:37', 'what no row covers is the board’s, and nothing is nobody’s', () => {
  expect(may('unit_manager', [dental(40_000)])).toEqual({ may: false, whoMay: [] })
  expect(may('unit_manager', [])).toEqual({ may: false, whoMay: [] })
})

law('KL 6:37', 'a row may be for some outcomes only', () => {
  const grants: DelegationRow[] = [{ role: 'assistant', kind: 'any', outcomes: ['granted'], max: null, from, to: null }]
  const on = toDay('2026-11-21')
  expect(mayDecide('assistant', [support], grants, on).may).toBe(true)
  expect(mayDecide('assistant', [{ ...support, outcome: 'rejected' }], grants, on).may).toBe(false)
})

law('KL 6:39', 'what is given to the chair for the urgent is nobody’s in the usual way', () => {
  const chair: DelegationRow[] = [
    { role: 'committee_member', kind: 'any', max: null, urgent: true, from, to: null },
    { role: 'unit_manager', kind: 'any', max: kr(1), from, to: null },
  ]
  expect(mayDecide('committee_member', [support], chair, toDay('2026-11-21'))).toEqual({ may: false, whoMay: [] })
})

law('KL 6:37', 'the items a decision stands on are those that cover its needs, their outcomes too', () => {
  const items = [
    { item: '1', role: 'caseworker', kind: 'any' as const, outcomes: ['rejected' as const], max: null, from, to: null },
    { item: '2', role: 'caseworker', kind: 'income_support' as const, max: null, from, to: null },
    { item: '3', role: 'caseworker', kind: 'dental' as const, max: kr(100), from, to: null },
  ]
  expect(itemsOf('caseworker', [support, dental(100)], items)).toEqual(['2', '3'])
  expect(itemsOf('caseworker', [{ ...support, outcome: 'rejected' }], items)).toEqual(['1'])
})
