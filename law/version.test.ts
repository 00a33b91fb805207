import { expect, test } from 'vitest'
import { toDay } from '../base/day.ts'
import { lawVersion, sectionsOn } from './version.ts'

test('a decision is made under the act in force on its day', () => {
  expect(lawVersion(toDay('2025-06-30'))).toBe('SoL 2001:453')
  expect(lawVersion(toDay('2025-07-01'))).toBe('SoL 2025:400')
  expect(sectionsOn(toDay('2025-06-30')).right).toBe('SoL 2001:453 4:1')
  expect(sectionsOn(toDay('2026-11-21')).right).toBe('SoL 12:1')
})
