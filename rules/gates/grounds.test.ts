import { expect } from 'vitest'
import { toDay } from '../../base/day.ts'
import { law } from '../law.test-helper.ts'
import { groundsOf } from './grounds.ts'

const today = toDay('2026-11-21')

law(
  'SoL 12:2',
  'a need is decided as additional aid when its provisions say so, and tried as a right when they say that too',
  () => {
    expect(groundsOf(['SoL 12:1', 'SoL 12:7'], today)).toEqual({ ground: 'right' })
    expect(groundsOf(['SoL 12:2'], today)).toEqual({ ground: 'additional', triedAsRight: false })
    expect(groundsOf(['SoL 12:1', 'SoL 12:2'], today)).toEqual({ ground: 'additional', triedAsRight: true })
  },
)

law('SoL 2001:453 4:2', 'before July 2025 by the sections of the old act', () => {
  const before = toDay('2025-06-30')
  expect(groundsOf(['SoL 2001:453 4:2'], before)).toEqual({ ground: 'additional', triedAsRight: false })
  expect(groundsOf(['SoL 12:2'], before)).toEqual({ ground: 'right' })
})
