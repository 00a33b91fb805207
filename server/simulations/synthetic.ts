import { kr, zero } from '../../base/money.ts'
import type { Month } from '../../base/month.ts'
import type { CalculationInput } from '../../rules/calculation/input.ts'
import { defaultParameters } from '../../rules/calculation/parameters.ts'
import { calendarOf, type Calendar } from './synthetic/calendar.ts'
import { chanceOf, type Chance } from './synthetic/chance.ts'
import { drawCosts } from './synthetic/costs.ts'
import { drawIncomes, drawStimulus } from './synthetic/incomes.ts'
import { drawPeople, householdOf } from './synthetic/people.ts'

export interface SyntheticHouseholds {
  count: number
  /** Any words: the same seed and month always give the same households. */
  seed: string
  month: Month
  /** Number of the first one; left out: 0. Any stretch can be made by itself, and stretches laid together are the whole. */
  from?: number
}

/** Invented households in shares like the country's (`synthetic/shares.ts`). Nobody's: no name, no number, no place. */
export function* syntheticHouseholds({
  count,
  seed,
  month,
  from = 0,
}: SyntheticHouseholds): Generator<CalculationInput> {
  const calendar = calendarOf(month)
  for (let number = from; number < from + count; number++) yield drawOne(calendar, chanceOf(seed, number))
}

function drawOne(calendar: Calendar, chance: Chance): CalculationInput {
  const { month } = calendar
  const people = drawPeople(chance, calendar)
  const household = householdOf(people, chance)
  const incomes = drawIncomes(people, calendar, chance)
  const { jobStimulus, supportHistory } = drawStimulus(incomes, calendar, chance)
  const works = incomes.some((income) => income.kind === 'wage')
  return {
    month,
    knownOn: calendar.lastDay,
    household,
    costs: drawCosts(household, works, chance),
    incomes,
    jobStimulus,
    ...(supportHistory.length > 0 ? { supportHistory } : {}),
    assets: chance.percent(5) ? kr(chance.int(3, 80) * 100) : zero,
    ...seldom(calendar, chance),
    parameters: defaultParameters,
  }
}

/** What few households have: a higher norm, something of value, a surplus weighed in. */
function seldom({ plus }: Calendar, chance: Chance): Partial<CalculationInput> {
  const [higher, valued, surplus] = [chance.percent(3), chance.percent(1), chance.percent(1)]
  const reasons = 'Särskilda skäl som står i utredningen.'
  return {
    ...(higher
      ? { normLevels: [{ key: 'higher', direction: 'higher', amount: kr(chance.int(3, 12) * 100), reasons }] }
      : {}),
    ...(valued
      ? {
          assetItems: [
            {
              key: 'car',
              amount: kr(chance.int(40, 300) * 100),
              respiteTo: plus(chance.int(0, 5)),
              reasons,
            },
          ],
        }
      : {}),
    ...(surplus
      ? { weighedSurplus: [{ key: 's1', month: plus(-1), amount: kr(chance.int(2, 24) * 100), reasons }] }
      : {}),
  }
}
