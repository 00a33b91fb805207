import { subtract, type Ore } from '../../base/money.ts'
import { calculate } from '../calculation/calculate.ts'
import type { CalculationInput } from '../calculation/input.ts'
import type { Line } from '../line.ts'

/** What would happen with so much more in wage this month? The amount is what the household has left of it when the support has changed. */
export function askWage(input: CalculationInput, member: string, wage: Ore): Line {
  const key = freeKey(input)
  const more = { ...input, incomes: [...input.incomes, { key, member, kind: 'wage' as const, amount: wage }] }
  const [before, after] = [calculate(input), calculate(more)]
  const counted = after.incomes.of.find((line) => line.about === key)?.amount ?? wage
  const kept = subtract(wage, subtract(before.support, after.support))
  const facts = {
    wageOre: wage,
    countedOre: counted,
    beforeOre: before.support,
    afterOre: after.support,
    keptOre: kept,
  }
  return {
    term: 'question.wage',
    amount: kept,
    source: after.result.source,
    because: { reason: 'question.wage', facts },
    about: member,
    of: [],
  }
}

/** A key after all others, so that earlier wages are counted first. */
const freeKey = ({ incomes }: CalculationInput): string =>
  `${
    incomes
      .map((income) => income.key)
      .toSorted()
      .at(-1) ?? ''
  }~`
