import type { SourceKey } from '../../../law/sources.ts'
import { incomeKinds } from '../../calculation/input.ts'
import { sumLine, type Line } from '../../line.ts'
import { ground } from '../steps/columns.ts'
import { cameIn } from '../steps/incomes.ts'
import { amountAt, line, nameOf, rowsUnder, type Told } from './told.ts'

/** Incomes as lines: what was received, what of it does not count and by which provision, and surplus weighed in. */
export function incomesOf(told: Told): Line {
  const { block, columns, rules, names, at } = told
  const incomes = rowsUnder(block.income.household, at).map(([row, place]) => incomeLine(told, row, place))
  const surpluses = rowsUnder(block.surplus.household, at).map(([row, place]) =>
    line('surplus_weighed', amountAt(columns.surplusWeighed, row), 'RÅ 1997 ref. 2', nameOf(names.surpluses, place)),
  )
  return sumLine('incomes', rules.sections.right, [...incomes, ...surpluses])
}

function incomeLine(told: Told, row: number, place: number): Line {
  const { block, columns, rules, names } = told
  const kind = incomeKinds[block.income.kind[row] ?? 0] ?? 'other'
  const counted = amountAt(columns.incomeCounted, row)
  const whole = line(`income.${kind}`, counted, rules.sections.right, nameOf(names.incomes, place))
  const exempt = columns.exempt[row] ?? 0
  if (exempt === 0) return whole
  const of = [
    line('received', amountAt(block.income.amount, row), null),
    line('not_counted', -exempt, exemptBy(told, row)),
  ]
  return { ...whole, of }
}

/** By which provision an income, or a part of it, does not count. */
function exemptBy({ block, columns, rules }: Told, row: number): SourceKey | null {
  const by = columns.ground[row]
  if (by === ground.stimulus) return rules.stimulus.source
  if (by === ground.ownNorm) return 'Municipal guideline'
  if (by === ground.kind) return rules.kinds.sources[block.income.kind[row] ?? 0] ?? null
  const month = cameIn(block.youth, block.youth.income.indexOf(row), rules.incomeMonth)
  return rules.youth.sources[month - rules.youth.yearly.from] ?? null
}
