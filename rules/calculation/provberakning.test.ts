import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, subtract } from '../../base/money.ts'
import { negative } from '../line.ts'
import { amount } from './any.test-helper.ts'
import { child, couple, single, situation } from '../households.test-helper.ts'
import { calculate } from './calculate.ts'
import type { CostKind, IncomeKind } from './input.ts'

/** The fields of Socialstyrelsen's provberäkning: eleven of incomes, five of expenses (the last is two of our kinds). */
const incomes: readonly IncomeKind[] = [
  'wage',
  'unemployment_benefit',
  'sickness_compensation',
  'activity_compensation',
  'sickness_benefit',
  'parental_benefit',
  'pension',
  'maintenance_support',
  'maintenance',
  'child_allowance',
  'study_grant',
  'housing_allowance',
  'other',
]
const expenses: readonly CostKind[] = [
  'rent',
  'electricity',
  'work_travel',
  'home_insurance',
  'union_fee',
  'unemployment_fund',
]

test('N11: the sum of the public calculator is incomes less norm less expenses; what is missing is the support', () => {
  const month = '2024-03'
  const ages = fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 4 })
  const one = fc.record({
    isCouple: fc.boolean(),
    ages,
    incomes: fc.array(amount, { minLength: incomes.length, maxLength: incomes.length }),
    expenses: fc.array(amount, { minLength: expenses.length, maxLength: expenses.length }),
  })
  fc.assert(
    fc.property(one, (given) => {
      const members = [...(given.isCouple ? couple() : [single()]), ...given.ages.map((years) => child(years, month))]
      const found = calculate(
        situation(month, members, {
          incomes: given.incomes.flatMap((of, at) =>
            incomes.slice(at, at + 1).map((kind) => ({ key: kind, kind, member: 'a', amount: of })),
          ),
          costs: given.expenses.flatMap((of, at) =>
            expenses.slice(at, at + 1).map((kind) => ({ key: kind, kind, applied: of, approved: of })),
          ),
        }),
      )
      const sum = subtract(add(...given.incomes), add(found.norm.amount, ...given.expenses))
      expect(found.support).toBe(Math.max(0, negative(sum)))
      expect(found.surplus).toBe(Math.max(0, sum))
    }),
  )
})
