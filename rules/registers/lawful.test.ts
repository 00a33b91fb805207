import { describe, expect, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import { asks } from '../gates/asks.test-helper.ts'
import type { RegisterFacts } from './lawful.ts'

const gate = 'data.inhamta_lagstod'
const facts = (more: Partial<RegisterFacts> = {}): RegisterFacts => ({
  today: toDay('2026-11-20'),
  isOpen: true,
  holders: ['social_insurance_agency', 'tax_agency'],
  purpose: 'Pröva ansökan för november.',
  ...more,
})

describe('data.inhamta_lagstod', () => {
  test('blocks without an open case, of somebody the law does not name, or without a purpose', () => {
    expect(asks(gate, 'register.ask', facts({ isOpen: false }))).toEqual(['register_case_open'])
    for (const holders of [['transport_agency'], ['tax_agency', 'migration_agency'], []])
      expect(asks(gate, 'register.ask', facts({ holders }))).toEqual(['register_holder_named'])
    expect(asks(gate, 'register.ask', facts({ purpose: ' kort ' }))).toEqual(['register_purpose_stated'])
  })
  test('lets through an open case, those the law names, and a purpose', () => {
    expect(asks(gate, 'register.ask', facts())).toEqual([])
  })
})
