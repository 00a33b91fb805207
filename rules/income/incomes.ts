import { least, share, subtract, zero } from '../../base/money.ts'
import { refuse } from '../../base/refusal.ts'
import { stimulusPercent } from '../../law/amounts.ts'
import { lookEntered, partOf } from '../../law/entered.ts'
import { registerProvisions } from '../../law/registers.ts'
import { sectionsOn } from '../../law/version.ts'
import { checkAmount } from '../calculation/amounts.ts'
import type { CalculationInput, Income, Member } from '../calculation/input.ts'
import { negative, sumLine, type Because, type Line } from '../line.ts'
import { windowsOf } from '../stimulus/windows.ts'
import { aboveOwnNorm, youthExempt } from './child.ts'
import { speaksOf, usuallyExempt } from './custom.ts'
import type { Exemption } from './exemption.ts'
import { incomeRules } from './kinds.ts'
import { incomeMonth } from './month.ts'
import { surplusLines } from './surplus.ts'

/** The incomes of the household that count against the need (SoL 12:1), each with what is left out and why. */
export function incomes(input: CalculationInput, norm: Line): Line {
  checkIncomes(input)
  const lines = input.incomes.map((income) => incomeLine(income, input, norm))
  const because: Because = { reason: 'incomes.month', facts: { month: incomeMonth(input) } }
  return { ...sumLine('incomes', sectionsOn(input.knownOn).right, [...lines, ...surplusLines(input)]), because }
}

function incomeLine(income: Income, input: CalculationInput, norm: Line): Line {
  const { kind, amount, key } = income
  const rule = incomeRules[kind]
  const exempt = exemption(income, input, norm)
  const line = { term: `income.${kind}` as const, source: sectionsOn(input.knownOn).right, about: key }
  const received: Line = { term: 'received', amount, ...fromRegister(income), of: [] }
  if (!exempt || exempt.amount === zero) {
    const because = rule.because ? { because: { reason: rule.because, facts: {} } } : {}
    return { ...line, amount, ...because, of: income.fetched ? [received] : [] }
  }
  const notCounted: Line = {
    term: 'not_counted',
    amount: negative(exempt.amount),
    source: exempt.source,
    ...(exempt.regulation === undefined ? {} : { regulation: exempt.regulation }),
    because: exempt.because,
    of: [],
  }
  return { ...line, amount: subtract(amount, exempt.amount), because: exempt.because, of: [received, notCounted] }
}

/** Who told of it, by which provision; nobody else than the person did: no source of its own. */
function fromRegister({ fetched }: Income): Pick<Line, 'source' | 'because'> {
  if (!fetched) return { source: null }
  const { holder, on, amount } = fetched
  const facts = { fetchedOn: on, fetchedOre: amount }
  return { source: registerProvisions[holder], because: { reason: `income.fetched_${holder}`, facts } }
}

/** What is not counted of an income: at most one ground applies, statute before custom before guideline. */
function exemption(income: Income, input: CalculationInput, norm: Line): Exemption | null {
  const isChild = memberOf(income, input).role === 'child'
  if (incomeRules[income.kind].employment) {
    const byLaw = isChild ? youthExempt(income, input) : stimulus(income, input)
    if (byLaw) return byLaw
  }
  const byCustom = usuallyExempt(income, input)
  if (byCustom) return byCustom
  const ofChild = isChild && !incomeRules[income.kind].employment ? aboveOwnNorm(income, input, norm) : null
  return ofChild ?? guidelineExempt(income, input)
}

/** SoL 12:8: a quarter of work income is not counted inside the person's two years. */
function stimulus(income: Income, input: CalculationInput): Exemption | null {
  const { month, knownOn, parameters } = input
  const window = windowsOf(input).find((one) => one.member === income.member && one.from <= month && month <= one.to)
  if (!window) return null
  const entered = partOf(parameters.enteredWorkIncomeRules, (rules) => rules.stimulusPercent)
  const { value: percent, source, regulation } = lookEntered(stimulusPercent, entered, month, knownOn)
  const facts = { percent, from: window.from, to: window.to }
  const amount = share(income.amount, percent, 100, parameters.stimulusRounding)
  return { amount, source, regulation, because: { reason: 'income.stimulus', facts } }
}

function guidelineExempt(income: Income, { parameters, month }: CalculationInput): Exemption | null {
  const rule = parameters.exemptIncomes?.find((one) => speaksOf(one, income, month))
  if (!rule) return null
  const amount = rule.upTo === null ? income.amount : least(income.amount, rule.upTo)
  const because: Because = { reason: 'income.guideline_exempt', facts: { guidelineOre: rule.upTo ?? 0 } }
  return { amount, source: 'Municipal guideline', because }
}

function memberOf(income: Income, { household }: CalculationInput): Member {
  const found = household.members.find((member) => member.key === income.member)
  return found ?? refuse('calculation.income_of_unknown_member', { income: income.key, field: 'member' })
}

function checkIncomes({ incomes: all, jobStimulus, supportHistory = [], household }: CalculationInput): void {
  if (new Set(all.map((one) => one.key)).size !== all.length) {
    refuse('calculation.income_key_twice', { field: 'incomes' })
  }
  for (const { key, kind, amount, earnedEarlierThisYear = zero } of all) {
    const income = { income: key }
    if (!Object.hasOwn(incomeRules, kind)) refuse('calculation.income_kind_unknown', { ...income, field: 'kind' })
    checkAmount(amount, 'amount', income)
    checkAmount(earnedEarlierThisYear, 'earnedEarlierThisYear', income)
  }
  const isHere = (key: string) => household.members.some((member) => member.key === key)
  if (!supportHistory.every((one) => isHere(one.member))) {
    refuse('calculation.stimulus_of_unknown_member', { field: 'supportHistory' })
  }
  for (const { months } of supportHistory) {
    if (new Set(months.map((one) => one.month)).size !== months.length) {
      refuse('calculation.history_month_twice', { field: 'supportHistory.months' })
    }
  }
  for (const window of jobStimulus) {
    if (!isHere(window.member)) refuse('calculation.stimulus_of_unknown_member', { field: 'jobStimulus' })
    if (window.to < window.from) refuse('calculation.stimulus_ends_before_start', { field: 'jobStimulus' })
  }
}
