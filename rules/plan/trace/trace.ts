import { costKinds, otherNeedKinds } from '../../calculation/input.ts'
import type { Calculation } from '../../calculation/result.ts'
import { negative, sumLine, type Line } from '../../line.ts'
import type { BatchRun } from '../run.ts'
import { incomesOf } from './incomes.ts'
import type { HouseholdNames } from './names.ts'
import { normOf } from './norm.ts'
import { amountAt, line, nameOf, rowsUnder, toldOf, type Told } from './told.ts'

export type Trace = Pick<Calculation, 'norm' | 'costs' | 'incomes' | 'assets' | 'result' | 'otherNeeds'>

/**
 * One household of a kept run as the lines of the tree: terms, amounts, provisions, and whom they are about where names are given. Why each
 * is as it is, in words, is asked of `calculate` for that household: reasons and notes are not in columns.
 */
export function traceOf(run: BatchRun, household: number, names?: HouseholdNames): Trace {
  const told = toldOf(run, household, names)
  const parts = { norm: normOf(told), costs: costsOf(told), incomes: incomesOf(told), assets: assetsOf(told) }
  const { right } = told.rules.sections
  const result = sumLine('result', right, [
    line('result.norm', parts.norm.amount, null),
    line('result.costs', parts.costs.amount, null),
    line('result.incomes', negative(parts.incomes.amount), null),
    line('result.assets', negative(parts.assets.amount), null),
  ])
  return { ...parts, result, otherNeeds: needsOf(told) }
}

function costsOf({ block, columns, rules, names, at }: Told): Line {
  const { support } = rules.sections
  const lines = rowsUnder(block.cost.household, at).map(([row, place]) => {
    const kind = costKinds[block.cost.kind[row] ?? 0] ?? 'rent'
    const whole = line(`cost.${kind}`, amountAt(columns.costCounted, row), support, nameOf(names.costs, place))
    return approvedOf(whole, amountAt(block.cost.applied, row))
  })
  return sumLine('costs', support, lines)
}

function needsOf({ block, columns, rules, names, at }: Told): Line {
  const { right, additional } = rules.sections
  const lines = rowsUnder(block.need.household, at).map(([row, place]) => {
    const kind = otherNeedKinds[block.need.kind[row] ?? 0] ?? 'other'
    const source = block.need.beyond[row] === 1 ? additional : right
    const whole = line(`need.${kind}`, amountAt(columns.needApproved, row), source, nameOf(names.needs, place))
    return approvedOf(whole, amountAt(block.need.applied, row))
  })
  return sumLine('needs', right, lines)
}

/** What was applied for and what of it was not approved, where they differ. */
function approvedOf(whole: Line, applied: Line['amount']): Line {
  if (whole.amount === applied) return whole
  return { ...whole, of: [line('applied', applied, null), line('not_approved', whole.amount - applied, null)] }
}

function assetsOf({ block, columns, rules, names, at }: Told): Line {
  const { right } = rules.sections
  const money = amountAt(block.household.assets, at)
  const rows = rowsUnder(block.asset.household, at)
  if (rows.length === 0) return line('assets', money, right)
  const items = rows.map(([row, place]) => {
    const [value, counted] = [amountAt(block.asset.amount, row), amountAt(columns.assetCounted, row)]
    const item = line('assets.item', counted, right, nameOf(names.assets, place))
    if ((block.asset.respiteTo[row] ?? 0) < rules.month) return item
    return { ...item, of: [line('assets.value', value, null), line('not_counted', negative(value), 'JO 2231-2008')] }
  })
  return sumLine('assets', right, [...(money > 0 ? [line('assets.money', money, right)] : []), ...items])
}
