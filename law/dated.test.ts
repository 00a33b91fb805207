import { expect, test } from 'vitest'
import { toDay } from '../base/day.ts'
import { toMonth } from '../base/month.ts'
import { Refusal } from '../base/refusal.ts'
import { dated, look } from './dated.ts'

const table = dated(
  [
    { from: '2024-01', to: '2024-12', source: 'SoF 2001:937 2:1', value: 'first' },
    { from: '2025-01', to: '2025-12', published: '2024-12-10', source: 'SoF 2001:937 2:1', value: 'second' },
    { from: '2025-01', to: '2025-12', published: '2025-03-01', source: 'SoF 2001:937 2:1', value: 'second, corrected' },
  ],
  '2025-12',
  'law.norm_2027_waiting',
)

const found = (month: string, knownOn: string) => look(table, toMonth(month), toDay(knownOn)).value

function refusal(month: string, knownOn: string): string {
  try {
    return found(month, knownOn)
  } catch (thrown) {
    return thrown instanceof Refusal ? thrown.code : 'a fault'
  }
}

test('a month is read as the law was known on the day', () => {
  expect(found('2025-02', '2025-02-28')).toBe('second')
  expect(found('2025-02', '2025-03-01')).toBe('second, corrected')
  expect(found('2024-12', '2026-01-01')).toBe('first')
})

test('what is not yet published is not known, and the year before is never taken instead', () => {
  expect(refusal('2025-01', '2024-12-09')).toBe('law.month_unknown')
})

test('outside the range is refused', () => {
  expect(refusal('2023-12', '2026-01-01')).toBe('law.month_unknown')
  expect(refusal('2026-01', '2026-01-01')).toBe('law.norm_2027_waiting')
})

test('a day of publication that is not known is 1 December the year before, and says so', () => {
  const row = look(table, toMonth('2024-05'), toDay('2024-05-01'))
  expect(row).toMatchObject({ published: '2023-12-01', publishedAssumed: true })
})

const row = (from: string) => ({ from, source: 'SoF 12:2' as const, value: 1 })
test('rows out of order are a fault', () => {
  expect(() => dated([row('2025-01'), row('2024-01')], '2025-12')).toThrow('order')
})
