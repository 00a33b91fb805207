import { expect, test } from 'vitest'
import { differing, newestRows } from './told.ts'

const row = (label: string, paidOn: string, amount: number) => ({
  code: 'x',
  label,
  kind: 'housing_allowance' as const,
  paidOn,
  amount,
  withheld: 0,
})
const told = {
  holder: 'social_insurance_agency' as const,
  source: 'SoL 15:10',
  answeredAt: '2026-11-10T08:00:00Z',
  fetchedOn: '2026-11-10',
  objections: [],
}
const asking = (askedAt: string, rows: ReturnType<typeof row>[]) => ({
  registerAskingId: askedAt,
  month: '2026-11',
  askedAt,
  purpose: '',
  from: '2026-10-01',
  to: '2026-10-31',
  answers: [
    {
      ...told,
      registerAnswerId: `of ${askedAt}`,
      answer: { state: 'fetched' as const, rows, facts: [], isMarked: false, isPartial: false },
    },
    { ...told, registerAnswerId: 'none', answer: { state: 'nothing' as const } },
  ],
})

test('of what was told only the newest of the newest question is held up', () => {
  const rows = newestRows([
    asking('2026-10-10', [row('Bostadsbidrag', '2026-09-25', 90_000)]),
    asking('2026-11-10', [row('Bostadsbidrag', '2026-10-25', 110_000), row('Bostadsbidrag', '2026-10-05', 100_000)]),
  ])
  expect(rows).toMatchObject([{ registerAnswerId: 'of 2026-11-10', paidOn: '2026-10-25', amount: 110_000 }])
  expect(newestRows([])).toEqual([])
})

test('an amount is offered only where the person has one income of that kind, and it says something else', () => {
  const [one] = newestRows([asking('2026-11-10', [row('Bostadsbidrag', '2026-10-25', 110_000)])])
  const income = { key: 'i1', member: 'me', kind: 'housing_allowance' as const, amount: 90_000, receivedOn: null }
  if (!one) throw new Error('there is a row')
  expect(differing(one, [income], 'me')).toBe(income)
  expect(differing(one, [{ ...income, amount: 110_000 }], 'me')).toBeNull()
  expect(differing(one, [{ ...income, member: 'other' }], 'me')).toBeNull()
  expect(differing(one, [income, { ...income, key: 'i2' }], 'me')).toBeNull()
})
