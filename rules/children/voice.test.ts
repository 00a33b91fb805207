import { expect } from 'vitest'
import { toDay } from '../../base/day.ts'
import { law } from '../law.test-helper.ts'
import { untrained } from './voice.ts'

const days = (from: string, until: string | null) => ({
  from: toDay(from),
  until: until === null ? null : toDay(until),
})

law('SoL 3:2', 'a talk with a child is held by those who are trained for it on that day, both ends counted', () => {
  const on = toDay('2026-11-18')
  expect(untrained([[days('2026-11-18', null)], [days('2025-01-01', '2026-11-18')]], on)).toBe(0)
  expect(untrained([[days('2026-11-19', null)], [days('2025-01-01', '2026-11-17')]], on)).toBe(2)
  expect(untrained([[], [days('2020-01-01', '2021-01-01'), days('2026-01-01', null)]], on)).toBe(1)
  expect(untrained([], on)).toBe(0)
})
