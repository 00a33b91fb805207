import { describe, expect, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import type { GateId } from '../../law/gates/gates.ts'
import { noWords } from '../children/analysis.ts'
import { silent, type Voice } from '../children/voice.ts'
import { asks } from './asks.test-helper.ts'
import { decisionFacts } from './facts.test-helper.ts'

const make = (gate: GateId, more: Parameters<typeof decisionFacts>[0]) =>
  asks(gate, 'decision.make', decisionFacts(more))

const granted = [{ key: 'income_support', kind: 'income_support', outcome: 'granted', ground: 'right' }] as const
const written = 'Barnen byter inte skola och har mat och kläder även vid avslag.'

describe('utredning.tolk', () => {
  const gate = 'utredning.tolk'
  test('blocks what goes against somebody who needs an interpreter until it says how that was met', () => {
    expect(make(gate, { interpreter: { isNeeded: true, answer: null } })).toEqual(['interpreter_answered'])
  })
  test('lets through: answered, not needed, or all in favour', () => {
    for (const answer of ['interpreter', 'translated', 'declined'] as const)
      expect(make(gate, { interpreter: { isNeeded: true, answer } })).toEqual([])
    expect(make(gate, { interpreter: { isNeeded: false, answer: null } })).toEqual([])
    expect(make(gate, { needs: granted, interpreter: { isNeeded: true, answer: null } })).toEqual([])
  })
})

describe('barn.barnkonsekvens_patagligt', () => {
  const gate = 'barn.barnkonsekvens_patagligt'
  const one = { ...noWords, ifRejected: written }
  test('blocks what goes against a household until it says of each child what it means, or why it does not', () => {
    expect(make(gate, { children: [noWords] })).toEqual(['children_considered'])
    expect(make(gate, { children: [{ ...noWords, ifRejected: '   kort   ' }] })).toEqual(['children_considered'])
    expect(make(gate, { children: [one, noWords, one] }), 'one is forgotten').toEqual(['children_considered'])
    const partly = [{ ...granted[0], outcome: 'partly_granted' as const }]
    expect(make(gate, { needs: partly, children: [noWords] })).toEqual(['children_considered'])
  })
  test('blocks also what is granted, once somebody has said that it may matter noticeably', () => {
    const said = { needs: granted, occasions: ['noticeable'] } as const
    expect(make(gate, { ...said, children: [one, noWords] })).toEqual(['children_considered'])
    expect(make(gate, { ...said, children: [one] })).toEqual([])
  })
  test('lets through: written of each, no child, or all in favour', () => {
    expect(make(gate, { children: [one, { ...noWords, notNoticeable: written }] })).toEqual([])
    expect(make(gate, { children: [] })).toEqual([])
    expect(make(gate, { needs: granted, children: [noWords, noWords] })).toEqual([])
  })
})

describe('barn.barnkonsekvens_alltid', () => {
  const gate = 'barn.barnkonsekvens_alltid'
  const of = (kind: 'rent_debt' | 'electricity_debt' | 'child_visits' | 'glasses') =>
    [{ key: 'c1', kind, outcome: 'granted', ground: 'right' }] as const
  const one = { ...noWords, ifRejected: written }
  const both = { ...one, ifGranted: written }
  test('blocks rent debt, electricity debt and visits until both outcomes are written of each child, also when granted', () => {
    for (const kind of ['rent_debt', 'electricity_debt', 'child_visits'] as const) {
      expect(make(gate, { needs: of(kind), children: [both, one] })).toEqual(['children_both_outcomes'])
      const other = { ...noWords, ifGranted: written }
      expect(make(gate, { needs: of(kind), children: [other] })).toEqual(['children_both_outcomes'])
      expect(make(gate, { needs: of(kind), children: [{ ...noWords, notNoticeable: written }] })).toEqual([
        'children_both_outcomes',
      ])
    }
  })
  test('blocks an emergency and a demand on the home, whatever the need', () => {
    for (const occasion of ['emergency', 'housing_demand'] as const) {
      const told = { needs: granted, occasions: [occasion] }
      expect(make(gate, { ...told, children: [both, noWords] })).toEqual(['children_both_outcomes'])
      expect(make(gate, { ...told, children: [both, both] })).toEqual([])
    }
  })
  test('lets through: both written of each, no child, or another need', () => {
    expect(make(gate, { needs: of('rent_debt'), children: [both, both] })).toEqual([])
    expect(make(gate, { needs: of('rent_debt'), children: [] })).toEqual([])
    expect(make(gate, { needs: of('glasses'), children: [one] })).toEqual([])
  })
})

describe('barn.hora_barnet', () => {
  const gate = 'barn.hora_barnet'
  const of = (kind: 'child_visits' | 'glasses', voice: Voice | null) =>
    asks(
      gate,
      'decision.reject',
      decisionFacts({
        needs: [{ key: 'c1', kind, outcome: 'rejected', ground: 'right' }],
        children: [{ ...noWords, ifGranted: written, ifRejected: written, voice }],
      }),
    )
  const why = 'Barnet är två år och kan inte tillfrågas.'
  const talked = {
    ...silent,
    offered: true,
    result: 'talked',
    said: written,
    weight: 'Tretton år: det väger tungt.',
  } as const
  test('blocks a rejection of what is about the child until it was offered to speak, or it says why not', () => {
    expect(of('child_visits', null)).toEqual(['child_offered_to_speak'])
    expect(of('child_visits', silent)).toEqual(['child_offered_to_speak'])
    expect(of('child_visits', { ...silent, offered: false, whyNot: 'liten' })).toEqual(['child_offered_to_speak'])
  })
  test('blocks until what the child said and its weight are written, or why there was no talk', () => {
    expect(of('child_visits', { ...silent, offered: true })).toEqual(['child_voice_weighed'])
    expect(of('child_visits', { ...talked, weight: '' })).toEqual(['child_voice_weighed'])
    expect(of('child_visits', { ...talked, said: ' ' })).toEqual(['child_voice_weighed'])
    for (const result of ['child_declined', 'guardian_declined'] as const) {
      expect(of('child_visits', { ...silent, offered: true, result })).toEqual(['child_voice_weighed'])
      expect(of('child_visits', { ...silent, offered: true, result, whyNot: why })).toEqual([])
    }
  })
  test('lets through: heard and weighed, why not, another need, and what is not a rejection', () => {
    expect(of('child_visits', talked)).toEqual([])
    expect(of('child_visits', { ...silent, offered: false, whyNot: why })).toEqual([])
    expect(of('glasses', null)).toEqual([])
    expect(make(gate, { children: [noWords], occasions: ['emergency'] })).toEqual([])
  })
})

describe('aktivitet.nedsattning', () => {
  const gate = 'aktivitet.nedsattning'
  const provisions = ['SoL 12:1', 'SoL 12:5'] as const
  test('blocks a decision that refuses or lowers support without an assignment before it', () => {
    expect(make(gate, { provisions })).toEqual(['activity_assigned_first'])
    expect(make(gate, { provisions, assignedOn: toDay('2026-11-22') })).toEqual(['activity_assigned_first'])
    const before = { provisions: ['SoL 2001:453 4:5'] as const, today: toDay('2025-06-30') }
    expect(make(gate, before)).toEqual(['activity_assigned_first'])
  })
  test('lets through after one, and what does not cite it', () => {
    expect(make(gate, { provisions, assignedOn: toDay('2026-10-01') })).toEqual([])
    expect(make(gate, {})).toEqual([])
  })
})
