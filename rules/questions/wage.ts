import { add, subtract, zero, type Ore } from '../../base/money.ts'
import { calculate } from '../calculation/calculate.ts'
import type { CalculationInput } from '../calculation/input.ts'
import type { Calculation } from '../calculation/result.ts'
import type { Line } from '../line.ts'

/** A wage to try: what would happen with so much more this month. */
export interface TriedWage {
  member: string
  amount: Ore
}

/** What would happen with so much more in wage this month? The amount is what the household has left of it when the aid has changed. */
export const askWage = (input: CalculationInput, wage: TriedWage): Line => ({
  ...tried(input, [wage], 'question.wage'),
  about: wage.member,
})

/** The same of several persons' wages at once: two adults who both find work. */
export const askWages = (input: CalculationInput, wages: readonly TriedWage[]): Line =>
  tried(input, wages, 'question.wages')

function tried(input: CalculationInput, wages: readonly TriedWage[], name: 'question.wage' | 'question.wages'): Line {
  const last = lastKey(input)
  const more = wages.map((wage, at) => ({ key: `${last}~${at}`, kind: 'wage' as const, ...wage }))
  const [before, after] = [calculate(input), calculate({ ...input, incomes: [...input.incomes, ...more] })]
  const keys = new Set<string | undefined>(more.map((one) => one.key))
  const counted = after.incomes.of.filter((line) => keys.has(line.about))
  const wage = add(...wages.map((one) => one.amount))
  const kept = subtract(wage, subtract(aidOf(before), aidOf(after)))
  const facts = {
    wageOre: wage,
    countedOre: add(...counted.map((line) => line.amount)),
    beforeOre: aidOf(before),
    afterOre: aidOf(after),
    keptOre: kept,
  }
  return { term: name, amount: kept, source: after.result.source, because: { reason: name, facts }, of: [] }
}

/** All the aid of the month: a surplus takes other needs as well. */
const aidOf = ({ needs }: Calculation): Ore => add(zero, ...needs.map((need) => need.supported))

/** New keys come after all others, so that earlier wages are counted first. */
const lastKey = ({ incomes }: CalculationInput): string =>
  incomes
    .map((income) => income.key)
    .toSorted()
    .at(-1) ?? ''
