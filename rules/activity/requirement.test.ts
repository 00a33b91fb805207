import { expect, test } from 'vitest'
import { calculate } from '../calculation/calculate.ts'
import { child, single, situation } from '../households.test-helper.ts'
import { law } from '../law.test-helper.ts'
import { refusedBy } from '../refused.test-helper.ts'
import type { ActivityFact } from './facts.ts'

const fact: ActivityFact = { member: 'a', exemption: null, monthsInRow: 3, takesPart: false }
const calculated = (month: string, more: Partial<ActivityFact> = {}) =>
  calculate(situation(month, [single(), child(17, month)], { activity: [{ ...fact, ...more }] }))
const reason = (month: string, more: Partial<ActivityFact> = {}) =>
  calculated(month, more).remarks.at(-1)?.because?.reason

law('Prop. 2025/26:207', 'the requirement is first for October 2026', () => {
  expect(reason('2026-09')).toBe('activity.not_yet')
  expect(reason('2026-10')).toBe('activity.not_met')
  expect(calculated('2026-09').remarks.at(-1)?.because?.facts).toEqual({ from: '2026-10' })
  expect(calculated('2026-10').remarks.at(-1)).toEqual({
    term: 'remark',
    amount: 0,
    source: 'Prop. 2025/26:207',
    because: { reason: 'activity.not_met', facts: { limit: 3, months: 3 } },
    about: 'a',
    of: [],
  })
})

law(
  'Prop. 2025/26:207',
  'after three months in a row, not for children nor those exempt, and only when an activity is offered',
  () => {
    expect(reason('2026-10', { monthsInRow: 2 })).toBe('activity.too_early')
    expect(reason('2026-10', { monthsInRow: 0 })).toBe('activity.too_early')
    expect(reason('2026-10', { member: 'c17' })).toBe('activity.exempt')
    expect(reason('2026-10', { exemption: 'full_time_work' })).toBe('activity.exempt')
    expect(reason('2026-10', { takesPart: null })).toBe('activity.not_offered')
    expect(reason('2026-10', { takesPart: true })).toBe('activity.met')
  },
)

law('Prop. 2025/26:207', 'it never changes an amount: refusing or reducing is a decision', () => {
  const without = calculate(situation('2026-10', [single(), child(17, '2026-10')]))
  expect(calculated('2026-10').support).toBe(without.support)
})

test('a stranger and half a month are refused', () => {
  expect(refusedBy(() => calculated('2026-10', { member: 'x' }))).toEqual({
    code: 'calculation.activity_of_unknown_member',
    facts: { field: 'activity.member' },
  })
  for (const monthsInRow of [-1, 0.5]) {
    expect(refusedBy(() => calculated('2026-10', { monthsInRow }))).toEqual({
      code: 'calculation.months_not_a_count',
      facts: { member: 'a', field: 'activity.monthsInRow' },
    })
  }
})
