import { describe, expect, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import { kr } from '../../base/money.ts'
import { mayProceed } from '../gates/mayProceed.ts'
import { law } from '../law.test-helper.ts'
import { mayDecide } from './mayDecide.ts'
import { urgentOnly, type UrgentFacts } from './urgent.ts'

const [second, tenth, twentieth] = [toDay('2026-11-02'), toDay('2026-11-10'), toDay('2026-11-20')]
const ask = (made: UrgentFacts['made'], meetings: UrgentFacts['meetings']) =>
  mayProceed('delegation.use', { today: twentieth, made, meetings }).map(({ gate, need, facts }) => [gate, need, facts])

describe('delegation.anmal', () => {
  test('blocks the next urgent decision when a meeting was held without being told of the last', () => {
    expect(ask([{ decidedOn: second, told: false }], [tenth])).toEqual([
      ['delegation.anmal', 'urgent_told_at_meeting', { count: 1 }],
    ])
  })
  test('lets through what was told, and what no meeting has been held after', () => {
    expect(ask([{ decidedOn: second, told: true }], [tenth])).toEqual([])
    expect(ask([{ decidedOn: tenth, told: false }], [second, tenth])).toEqual([])
    expect(ask([], [tenth])).toEqual([])
  })
})

law('KL 6:39', 'the named member decides only what the order gives for what cannot wait, and only then', () => {
  const rows = [
    { role: 'committee_member', kind: 'any' as const, max: kr(50_000), urgent: true, from: second, to: null },
    { role: 'unit_manager', kind: 'any' as const, max: null, from: second, to: null },
  ]
  const need = (kronor: number) => [
    { kind: 'income_support' as const, outcome: 'granted' as const, granted: kr(kronor) },
  ]
  const may = (role: string, kronor: number, order: typeof rows) => mayDecide(role, need(kronor), order, tenth).may
  expect(may('committee_member', 1, rows)).toBe(false)
  expect([50_000, 50_001].map((kronor) => may('committee_member', kronor, urgentOnly(rows)))).toEqual([true, false])
  expect(may('unit_manager', 1, urgentOnly(rows))).toBe(false)
})
