import { add } from '../../base/money.ts'
import type { Calculation } from '../../rules/calculation/result.ts'

/** What every engine must agree on for every household, in öre. `otherNeeds`: what is left of them when a surplus is used. */
export const amountNames = ['norm', 'costs', 'incomes', 'assets', 'support', 'surplus', 'otherNeeds'] as const
export type Amounts = Record<(typeof amountNames)[number], number>

export function amountsOf({ norm, costs, incomes, assets, support, surplus, needs }: Calculation): Amounts {
  return {
    norm: norm.amount,
    costs: costs.amount,
    incomes: incomes.amount,
    assets: assets.amount,
    support,
    surplus,
    otherNeeds: add(...needs.filter((need) => need.kind !== 'income_support').map((need) => need.supported)),
  }
}

/** An engine that gives another amount measures other rules: the bench ends there. */
export function mustAgree(engine: string, at: number, is: Amounts, ought: Amounts): void {
  for (const name of amountNames) {
    if (is[name] === ought[name]) continue
    throw new Error(`${engine}: household ${at} has ${name} ${is[name]} öre, calculate gives ${ought[name]}`)
  }
}
