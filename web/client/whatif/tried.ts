import { toOre } from '../../../base/money.ts'
import { Refusal } from '../../../base/refusal.ts'
import { trust } from '../../../base/trust.ts'
import { age } from '../../../base/day.ts'
import { lastDay } from '../../../base/month.ts'
import type { CalculationInput } from '../../../rules/calculation/input.ts'
import { askNewRent, type NewRent } from '../../../rules/questions/newRent.ts'
import { askRent } from '../../../rules/questions/rent.ts'
import { askStimulus } from '../../../rules/questions/stimulus.ts'
import { askWage } from '../../../rules/questions/wage.ts'
import type { Line } from '../../../rules/line.ts'
import type { MyMonth } from '../month/my-month.ts'

/** An answer of the rules, or their no. */
export type Tried<T> = { answer: T; no: null } | { answer: null; no: Refusal }

function tried<T>(ask: () => T): Tried<T> {
  try {
    return { answer: ask(), no: null }
  } catch (thrown) {
    if (thrown instanceof Refusal) return { answer: null, no: thrown }
    throw thrown
  }
}

/** What the decided calculation was reckoned on, as the server stored it when it was made. */
export const inputOf = (of: MyMonth): CalculationInput => trust<CalculationInput>(of.input)

/** Younger than this nobody asks what a wage would do. */
const workingAge = 15

export const whoMayWork = ({ household, month }: CalculationInput): string[] =>
  household.members.filter(({ born }) => age(born, lastDay(month)) >= workingAge).map(({ key }) => key)

export const rentNow = ({ costs }: CalculationInput): number =>
  costs.filter(({ kind }) => kind === 'rent').reduce((sum, { applied }) => sum + applied, 0)

export const tryWage = (input: CalculationInput, member: string, wage: number): Tried<Line> =>
  tried(() => askWage(input, { member, amount: toOre(wage) }))

export const tryRent = (input: CalculationInput, rent: number): Tried<NewRent> =>
  tried(() => askNewRent(input, toOre(rent)))

/** Which rent is counted in full, and where each adult stands with the job stimulus; what is not known is not told. */
export const known = (input: CalculationInput): Line[] => {
  const adults = input.household.members.filter(({ role }) => role !== 'child')
  const found = tried(() => [askRent(input), ...adults.map(({ key }) => askStimulus(input, key))])
  return (found.answer ?? []).filter(({ because }) => because?.reason !== 'question.stimulus_no_history')
}
