import type { Month } from '../../../base/month.ts'
import { incomeKinds, type CalculationInput, type Income, type Member } from '../../calculation/input.ts'
import { incomeRules } from '../../income/kinds.ts'
import type { HouseholdRows, RowOf } from './layout.ts'

type Incomes = Pick<HouseholdRows, 'income' | 'window' | 'history' | 'youth' | 'childIncome'>

/** One of the incomes, with its row and whose it is. */
interface Placed {
  at: number
  income: Income
  person: number
  isChild: boolean
}

const isWage = ({ income }: Placed): boolean => incomeRules[income.kind].employment

/** Incomes, and beside them what a few of them need: the two years of the one who earns, the year of a child who earns, the child's own norm. */
export function incomesOf(input: CalculationInput, incomes: readonly Income[], members: readonly Member[]): Incomes {
  const placed = incomes.map((income, at) => {
    const person = members.findIndex((member) => member.key === income.member)
    return { at, income, person, isChild: members[person]?.role === 'child' }
  })
  const wages = placed.filter((one) => isWage(one) && !one.isChild)
  const others = placed.filter((one) => !isWage(one) && one.isChild && one.income.kind !== 'child_allowance')
  return {
    income: incomes.map(({ kind, amount }) => ({ household: 0, kind: incomeKinds.indexOf(kind), amount })),
    window: wages.flatMap((wage) => windowRows(wage, input)),
    history: wages.flatMap((wage) => historyRows(wage, input)),
    youth: byPerson(placed.filter((one) => isWage(one) && one.isChild)).map(youthRow),
    childIncome: byPerson(others).map(({ at, person, begins }) => ({ income: at, person, begins })),
  }
}

const windowRows = ({ at, income }: Placed, { jobStimulus }: CalculationInput): RowOf<'window'>[] =>
  jobStimulus
    .filter((one) => one.member === income.member)
    .map(({ from, to }) => ({ income: at, from: monthNumber(from), to: monthNumber(to) }))

/** Recorded years go before what a history would give. */
function historyRows(
  { at, income }: Placed,
  { jobStimulus, supportHistory = [] }: CalculationInput,
): RowOf<'history'>[] {
  if (jobStimulus.some((one) => one.member === income.member)) return []
  return supportHistory
    .filter((one) => one.member === income.member)
    .flatMap(({ months }) =>
      months
        .toSorted((a, b) => (a.month < b.month ? -1 : 1))
        .map(({ month, support, wage }, place) => ({
          income: at,
          begins: place === 0 ? 1 : 0,
          month: monthNumber(month),
          granted: support === 'granted' ? 1 : 0,
          wage: wage ? 1 : 0,
        })),
    )
}

const youthRow = ({ at, income, begins }: Placed & { begins: number }): RowOf<'youth'> => ({
  income: at,
  begins,
  month: income.month === undefined ? 0 : monthNumber(income.month),
  earlier: income.earnedEarlierThisYear ?? 0,
})

/** Each person's incomes together, in the order of their keys as they already are. */
function byPerson(all: readonly Placed[]): (Placed & { begins: number })[] {
  const sorted = all.toSorted((a, b) => a.person - b.person)
  return sorted.map((one, at) => ({ ...one, begins: sorted[at - 1]?.person === one.person ? 0 : 1 }))
}

/** Months in a row are numbers in a row. */
export const monthNumber = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
