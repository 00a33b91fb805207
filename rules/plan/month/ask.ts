import type { Day } from '../../../base/day.ts'
import { zero } from '../../../base/money.ts'
import { firstDay, plusMonth, type Month } from '../../../base/month.ts'
import type { CalculationInput, LocalParameters, Member } from '../../calculation/input.ts'
import { incomes } from '../../income/incomes.ts'
import type { Line } from '../../line.ts'
import { normContext } from '../../norm/entered.ts'
import { checkHousehold } from '../../norm/household.ts'
import { norm } from '../../norm/norm.ts'

/** The month, the law as known, and the guideline: what all tables are made for. */
export interface Asked {
  month: Month
  /** The law as it was known on this day. */
  knownOn: Day
  parameters: LocalParameters
}

/** So many years all through the month. */
export const bornAged = (years: number, { month }: Pick<Asked, 'month'>): Day => firstDay(plusMonth(month, -12 * years))

const grownUp = 40
export const applicant = (asked: Asked, days = 30): Member => ({
  key: 'applicant',
  role: 'applicant',
  born: bornAged(grownUp, asked),
  days,
})
export const childAged = (years: number, asked: Asked, more: Partial<Member> = {}): Member => ({
  key: 'child',
  role: 'child',
  born: bornAged(years, asked),
  days: 30,
  inSchool: true,
  ...more,
})

/** An invented household that asks the rules of one household what they say of one thing. */
export const example = (
  asked: Asked,
  members: readonly Member[],
  more: Partial<CalculationInput> = {},
): CalculationInput => ({
  ...asked,
  household: { members, othersInDwelling: 0 },
  costs: [],
  incomes: [],
  jobStimulus: [],
  assets: zero,
  ...more,
})

/** The norm of an example, as the tree of lines has it. Refuses as the rules do. */
export function askNorm(input: CalculationInput): Line {
  checkHousehold(input.household, input.month, input.parameters)
  return norm(normContext(input))
}

const nothing: Line = { term: 'norm', amount: zero, source: null, of: [] }
export const askIncomes = (input: CalculationInput): readonly Line[] => incomes(input, nothing).of

/** The first line of a tree that is about something, or is called so. */
export function findLine(line: Line, is: (line: Line) => boolean): Line | null {
  if (is(line)) return line
  for (const part of line.of) {
    const found = findLine(part, is)
    if (found) return found
  }
  return null
}
