import { expect, test } from 'vitest'
import { kr } from '../../base/money.ts'
import { riksnormTable } from './amounts.ts'
import { normChanges, priceBaseChange } from './changes.ts'
import type { Riksnorm } from './table.ts'

const [before, after] = riksnormTable.rows.slice(-2).map((row) => row.value)
if (!before || !after) throw new Error('there are two tables')
const of = (table: Riksnorm, cell: string) => normChanges(before, table).find((one) => one.cell === cell)

test('every amount stands beside the one before, in thousandths', () => {
  expect(normChanges(before, after)).toHaveLength(21)
  expect(of(after, 'single')).toEqual({
    cell: 'single',
    before: kr(3_910),
    after: kr(3_940),
    permille: 8,
    unusual: false,
  })
})

test('no change of the years we have is unusual; one beyond them is, upwards and downwards', () => {
  const years = riksnormTable.rows
    .slice(1)
    .map((row, at) => [riksnormTable.rows[at]?.value ?? row.value, row.value] as const)
  expect(years.flatMap(([last, next]) => normChanges(last, next)).filter((one) => one.unusual)).toEqual([])
  expect(of({ ...after, single: kr(39_400) }, 'single')?.unusual).toBe(true)
  expect(of({ ...after, single: kr(3_905) }, 'single')?.unusual).toBe(true)
  expect(of({ ...after, single: before.single }, 'single')?.unusual).toBe(false)
})

test('the price base amount by its own years', () => {
  expect(priceBaseChange(kr(59_200), kr(60_000))).toMatchObject({ permille: 14, unusual: false })
  expect(priceBaseChange(kr(59_200), kr(600_000))).toMatchObject({ unusual: true })
  expect(priceBaseChange(kr(59_200), kr(58_000))).toMatchObject({ unusual: true })
})
