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

const refused = (act: () => unknown) => {
  try {
    return act()
  } catch (thrown) {
    return thrown instanceof Refusal ? { code: thrown.code, facts: thrown.facts } : 'a fault'
  }
}
function refusal(month: string, knownOn: string): unknown {
  const told = refused(() => found(month, knownOn))
  return typeof told === 'object' && told !== null && 'code' in told ? told.code : told
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
  expect(row).toMatchObject({ published: '2023-12-01', publishedAssumed: true, standing: 'official', to: '2024-12' })
  expect(look(table, toMonth('2025-05'), toDay('2025-01-01'))).toMatchObject({ publishedAssumed: false })
})

const row = (from: string) => ({ from, source: 'SoF 12:2' as const, value: 1 })
test('rows out of order are a fault', () => {
  expect(() => dated([row('2025-01'), row('2024-01')], '2025-12')).toThrow('order')
  expect(() => dated([], '2025-12')).toThrow('order')
  const published = (day: string) => ({ ...row('2025-01'), published: day })
  expect(() => dated([published('2025-03-01'), published('2024-12-10')], '2025-12')).toThrow('order')
  // Two rows known on the same day: the later in the table counts.
  const twice = dated([row('2025-01'), { ...row('2025-01'), value: 2 }], '2025-12')
  expect(look(twice, toMonth('2025-01'), toDay('2025-01-01')).value).toBe(2)
})

test('a refusal says which month was asked, what was known, and from when to when there is something', () => {
  expect(refused(() => found('2023-12', '2026-01-01'))).toEqual({
    code: 'law.month_unknown',
    facts: { month: '2023-12', knownOn: '2026-01-01', from: '2024-01', until: '2025-12' },
  })
  expect(refused(() => found('2026-01', '2026-01-01'))).toEqual({
    code: 'law.norm_2027_waiting',
    facts: { month: '2026-01', until: '2025-12' },
  })
})

test('a row that ended leaves a gap that is refused, and a row without an end goes on', () => {
  const gap = dated(
    [
      { ...row('2024-01'), to: '2024-06' },
      { ...row('2025-01'), standing: 'derived' },
    ],
    '2026-12',
  )
  const at = (month: string) => refused(() => look(gap, toMonth(month), toDay('2026-12-31')))
  expect(at('2024-06')).toMatchObject({ value: 1, to: '2024-06' })
  expect(at('2024-07')).toMatchObject({ code: 'law.month_unknown' })
  expect(at('2026-12')).toMatchObject({ value: 1, to: null, standing: 'derived' })
  expect(at('2027-01')).toMatchObject({ code: 'law.month_unknown', facts: { month: '2027-01', until: '2026-12' } })
})
