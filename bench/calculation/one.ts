import { calculate } from '../../rules/calculation/calculate.ts'
import type { CalculationInput } from '../../rules/calculation/input.ts'
import { terms } from '../../texts/sv/terms.ts'
import { tellTree, type Words } from '../../texts/tell.ts'

const words: Words = { terms, locale: 'sv-SE', to: 'caseworker' }

/** The whole result in words: every line of every tree with its reason and §, and every remark. */
export function explain(input: CalculationInput): string[] {
  const { norm, costs, incomes, assets, result, otherNeeds, remarks } = calculate(input)
  return [norm, costs, incomes, assets, result, otherNeeds, ...remarks].flatMap((line) => tellTree(line, words))
}
