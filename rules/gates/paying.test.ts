import { describe, expect, test } from 'vitest'
import { kr } from '../../base/money.ts'
import type { GateId } from '../../law/gates/gates.ts'
import { asks } from './asks.test-helper.ts'
import { paymentFacts } from './facts.test-helper.ts'

const pay = (gate: GateId, more: Parameters<typeof paymentFacts>[0]) => asks(gate, 'payment.create', paymentFacts(more))
const attest = (gate: GateId, more: Parameters<typeof paymentFacts>[0]) =>
  asks(gate, 'payment.attest', paymentFacts(more))

describe('betalning.beslut_finns', () => {
  test('blocks a payment without a decision, above it, or of nothing', () => {
    expect(pay('betalning.beslut_finns', { decision: null })).toEqual(['decision_exists'])
    expect(pay('betalning.beslut_finns', { amount: kr(5_000.01) })).toEqual(['payment_within_decision'])
    expect(attest('betalning.beslut_finns', { amount: kr(0) })).toEqual(['payment_within_decision'])
  })
  test('lets through up to what is granted', () => {
    expect(pay('betalning.beslut_finns', {})).toEqual([])
  })
})

describe('betalning.funktionsskiljning', () => {
  test('blocks whoever decided or registered from attesting', () => {
    expect(attest('betalning.funktionsskiljning', { attestedBy: 'u1' })).toEqual(['attested_by_another'])
    expect(attest('betalning.funktionsskiljning', { registeredBy: 'u3', attestedBy: 'u3' })).toEqual([
      'attested_by_another',
    ])
    expect(attest('betalning.funktionsskiljning', { registeredBy: 'u3', attestedBy: 'u1' })).toHaveLength(1)
    expect(attest('betalning.funktionsskiljning', { attestedBy: null })).toEqual(['attested_by_another'])
  })
  test('lets another person attest', () => {
    expect(attest('betalning.funktionsskiljning', {})).toEqual([])
  })
})
