import { refuse } from '../../../base/refusal.ts'
import { checkAmount } from '../../calculation/amounts.ts'
import type { CalculationInput } from '../../calculation/input.ts'
import { costs } from '../../costs/costs.ts'
import { incomeRules } from '../../income/kinds.ts'
import { checkHousehold } from '../../norm/household.ts'
import { mostOre } from './layout.ts'

/** What must hold whichever month is calculated: the codes are those of `calculate`, which says them one rule at a time. */
export function checkInput(input: CalculationInput): void {
  checkHousehold(input.household, input.month, input.parameters)
  costs(input)
  checkKeys(input)
  checkReasons(input)
  checkMembers(input)
  checkAmounts(input)
}

function checkKeys({ incomes, normLevels = [], weighedSurplus = [], assetItems = [] }: CalculationInput): void {
  const lists = [
    ['calculation.norm_level_key_twice', 'normLevels', normLevels],
    ['calculation.income_key_twice', 'incomes', incomes],
    ['calculation.surplus_key_twice', 'weighedSurplus', weighedSurplus],
    ['calculation.asset_key_twice', 'assetItems', assetItems],
  ] as const
  for (const [code, field, all] of lists) {
    if (new Set(all.map((one) => one.key)).size !== all.length) refuse(code, { field })
  }
}

const isBlank = ({ reasons }: { reasons: string }): boolean => reasons.trim() === ''

/** The words stay with the case: columns only have amounts that somebody has given reasons for. */
function checkReasons({
  normLevels = [],
  municipalNorm,
  weighedSurplus = [],
  assetItems = [],
}: CalculationInput): void {
  if (normLevels.some(isBlank)) refuse('calculation.norm_reasons_missing', { field: 'normLevels.reasons' })
  if (municipalNorm && isBlank(municipalNorm)) {
    refuse('calculation.norm_reasons_missing', { field: 'municipalNorm.reasons' })
  }
  if (weighedSurplus.some(isBlank)) refuse('calculation.surplus_reasons_missing', { field: 'weighedSurplus.reasons' })
  if (assetItems.some((item) => item.respiteTo !== null && isBlank(item))) {
    refuse('calculation.respite_reasons_missing', { field: 'assetItems.reasons' })
  }
  // A ground is a text of the regulation; no table of such texts is known.
  if (normLevels.some((level) => level.exception !== undefined)) {
    refuse('batch.not_expressed', { field: 'normLevels.exception' })
  }
}

function checkMembers({ household, incomes, jobStimulus, supportHistory = [] }: CalculationInput): void {
  const known = new Set(household.members.map((member) => member.key))
  for (const { key, member, kind } of incomes) {
    if (!Object.hasOwn(incomeRules, kind)) refuse('calculation.income_kind_unknown', { income: key, field: 'kind' })
    if (!known.has(member)) refuse('calculation.income_of_unknown_member', { income: key, field: 'member' })
  }
  for (const { member, from, to } of jobStimulus) {
    if (!known.has(member)) refuse('calculation.stimulus_of_unknown_member', { field: 'jobStimulus' })
    if (to < from) refuse('calculation.stimulus_ends_before_start', { field: 'jobStimulus' })
  }
  for (const { member, months } of supportHistory) {
    if (!known.has(member)) refuse('calculation.stimulus_of_unknown_member', { field: 'supportHistory' })
    if (new Set(months.map((one) => one.month)).size !== months.length) {
      refuse('calculation.history_month_twice', { field: 'supportHistory.months' })
    }
  }
}

function checkAmounts(input: CalculationInput): void {
  const { incomes, assets, normLevels = [], weighedSurplus = [], assetItems = [] } = input
  const earlier = incomes.map((one) => one.earnedEarlierThisYear ?? 0)
  const lists = [
    ['normLevels.amount', normLevels.map((one) => one.amount)],
    ['costs.applied', input.costs.map((one) => one.applied)],
    ['costs.approved', input.costs.map((one) => one.approved ?? 0)],
    ['amount', incomes.map((one) => one.amount)],
    ['earnedEarlierThisYear', earlier],
    ['weighedSurplus.amount', weighedSurplus.map((one) => one.amount)],
    ['assetItems.amount', assetItems.map((one) => one.amount)],
    ['assets', [assets]],
  ] as const
  let sum = 0
  for (const [field, amounts] of lists) {
    for (const amount of amounts) {
      checkAmount(amount, field)
      sum += amount
      if (sum > mostOre) refuse('batch.not_expressed', { field })
    }
  }
}
