import { zero } from '../../base/money.ts'
import type { CalculationInput } from '../calculation/input.ts'
import type { Line } from '../line.ts'

/** A young person's work income above the yearly limit may be counted, it need not: a person decides. */
export function incomeRemarks(input: CalculationInput, incomes: Line): Line[] {
  const children = new Set(
    input.household.members.filter((member) => member.role === 'child').map((child) => child.key),
  )
  const wages = input.incomes.filter((income) => income.kind === 'wage' && children.has(income.member))
  return wages.flatMap((wage) => {
    const line = incomes.of.find((one) => one.about === wage.key)
    if (!line || line.amount === zero) return []
    const because = { reason: 'income.youth_above', facts: { aboveOre: line.amount } } as const
    return [{ term: 'remark', amount: line.amount, source: line.source, because, about: wage.key, of: [] }]
  })
}
