import { expect, test } from 'vitest'
import { kr } from '../../base/money.ts'
import { child, cost, income, kronor, single, situation } from '../households.test-helper.ts'
import { calculate } from './calculate.ts'
import { compare } from './compare.ts'

test('what changed between two months: raised, gone and new lines', () => {
  const before = calculate(
    situation('2025-12', [single()], { costs: [cost('rent', kr(5_000))], incomes: [income('wage', kr(2_000))] }),
  )
  const after = calculate(situation('2026-01', [single(), child(3, '2026-01')], { costs: [cost('rent', kr(5_200))] }))
  const changes = compare(before, after).map(({ path, before, after, difference }) => [
    path,
    before === null ? null : kronor(before),
    after === null ? null : kronor(after),
    kronor(difference),
  ])
  expect(changes).toContainEqual(['costs/cost.rent:rent', 5_000, 5_200, 200])
  expect(changes).toContainEqual(['incomes/income.wage:wage-a', 2_000, null, -2_000])
  expect(changes).toContainEqual(['norm/norm.child:c3', null, 2_720, 2_720])
  expect(changes).toContainEqual(['norm/norm.single:a', 3_910, 3_940, 30])
})
