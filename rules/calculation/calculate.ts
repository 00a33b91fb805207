import { add, atLeastZero, least, subtract, zero, type Ore } from '../../base/money.ts'
import { refuse } from '../../base/refusal.ts'
import { sectionsOn } from '../../law/version.ts'
import { activityRemarks } from '../activity/requirement.ts'
import { approvedOf, costs, isBeyondRight, isOtherNeed, isSupportCost, otherNeeds } from '../costs/costs.ts'
import { costRemarks } from '../costs/remarks.ts'
import { assetsLine } from '../income/assets.ts'
import { incomes } from '../income/incomes.ts'
import { incomeRemarks } from '../income/remarks.ts'
import { negative, sumLine, type Line } from '../line.ts'
import { normContext } from '../norm/entered.ts'
import { checkHousehold } from '../norm/household.ts'
import { levelRemarks } from '../norm/levels.ts'
import { loweredBy, norm } from '../norm/norm.ts'
import { normRemarks } from '../norm/remarks.ts'
import { checkAmount } from './amounts.ts'
import type { CalculationInput } from './input.ts'
import type { Calculation, NeedResult } from './result.ts'

/** Support for one household and month. Pure: the same input always gives the same tree. */
export function calculate(input: CalculationInput): Calculation {
  const { month, household, parameters } = input
  const context = normContext(input)
  checkParameters(input)
  checkHousehold(household, month, parameters)
  const normLine = norm(context)
  const parts = { norm: normLine, costs: costs(input), incomes: incomes(input, normLine), assets: assetsLine(input) }
  const result = resultLine(parts, input)
  const surplus = atLeastZero(negative(result.amount))
  const needs = otherNeeds(input)
  return {
    month,
    ...parts,
    result,
    otherNeeds: needs,
    support: atLeastZero(result.amount),
    surplus,
    needs: [supportNeed({ ...parts, result }, loweredBy(context, normLine), input), ...otherResults(input, surplus)],
    remarks: [...normRemarks(context), ...remarksOf(input, parts.incomes)],
  }
}

const remarksOf = (input: CalculationInput, counted: Line): Line[] => [
  ...levelRemarks(input),
  ...costRemarks(input),
  ...incomeRemarks(input, counted),
  ...activityRemarks(input),
]

type Parts = Pick<Calculation, 'norm' | 'costs' | 'incomes' | 'assets'>

const part = (term: Line['term'], amount: Ore): Line => ({ term, amount, source: null, of: [] })

function resultLine(parts: Parts, input: CalculationInput): Line {
  const line = sumLine('result', sectionsOn(input.knownOn).right, [
    part('result.norm', parts.norm.amount),
    part('result.costs', parts.costs.amount),
    part('result.incomes', negative(parts.incomes.amount)),
    part('result.assets', negative(parts.assets.amount)),
  ])
  return { ...line, because: { reason: line.amount > zero ? 'result.need' : 'result.surplus', facts: {} } }
}

/** What the support would be had the norm not been lowered and every cost been accepted as applied for, beside what the calculation supports. */
function supportNeed(parts: Parts & Pick<Calculation, 'result'>, lowered: Ore, input: CalculationInput): NeedResult {
  const { result, costs: approved } = parts
  const applied = add(...input.costs.filter(isSupportCost).map((cost) => cost.applied))
  const ifAllAccepted = add(result.amount, subtract(applied, approved.amount), lowered)
  return {
    key: 'income_support',
    kind: 'income_support',
    ground: 'right',
    applied: atLeastZero(ifAllAccepted),
    supported: atLeastZero(result.amount),
    lowered,
  }
}

/** A surplus is used for the month's other needs by right, in the order of their keys, before aid is given for them. */
function otherResults(input: CalculationInput, surplus: Ore): NeedResult[] {
  let left = surplus
  const results = new Map<string, Ore>()
  for (const need of input.costs.filter(isOtherNeed).toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    const used = isBeyondRight(need) ? zero : least(left, approvedOf(need))
    left = subtract(left, used)
    results.set(need.key, subtract(approvedOf(need), used))
  }
  return input.costs.filter(isOtherNeed).map(({ key, kind, applied, ground = 'right' }) => ({
    key,
    kind,
    ground,
    applied,
    supported: results.get(key) ?? zero,
    lowered: zero,
  }))
}

function checkParameters({ parameters }: CalculationInput): void {
  const { dayDivisor, rentCap, electricityCap, homeInsuranceCap, internetCap } = parameters
  if (!Number.isSafeInteger(dayDivisor) || dayDivisor < 1 || dayDivisor > 31) {
    refuse('calculation.day_divisor_out_of_range', { field: 'parameters.dayDivisor', from: 1, to: 31 })
  }
  for (const cap of rentCap) checkAmount(cap, 'parameters.rentCap')
  for (const cap of electricityCap) checkAmount(cap, 'parameters.electricityCap')
  checkAmount(homeInsuranceCap ?? zero, 'parameters.homeInsuranceCap')
  checkAmount(internetCap ?? zero, 'parameters.internetCap')
}
