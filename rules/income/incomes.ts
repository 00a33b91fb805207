import { add, least, share, subtract, toOre, zero, type Ore } from '../../base/money.ts'
import { refuse } from '../../base/refusal.ts'
import { priceBaseAmount, stimulusPercent, youthExemption } from '../../law/amounts.ts'
import { look } from '../../law/dated.ts'
import { sectionsOn } from '../../law/version.ts'
import type { CalculationInput, Income, Member } from '../calculation/input.ts'
import { negative, sumLine, type Because, type Line } from '../line.ts'
import { incomeRules } from './kinds.ts'

/** The incomes of the household that count against the need (SoL 12:1), each with what is left out and why. */
export function incomes(input: CalculationInput): Line {
  checkIncomes(input)
  const lines = input.incomes.map((income) => incomeLine(income, input))
  return sumLine('incomes', sectionsOn(input.knownOn).right, lines)
}

function incomeLine(income: Income, input: CalculationInput): Line {
  const { kind, amount, key } = income
  const rule = incomeRules[kind]
  const exempt = exemption(income, input)
  const line = { term: `income.${kind}` as const, source: sectionsOn(input.knownOn).right, about: key }
  if (!exempt || exempt.amount === zero) {
    return { ...line, amount, ...(rule.because ? { because: { reason: rule.because, facts: {} } } : {}), of: [] }
  }
  const received: Line = { term: 'received', amount, source: null, of: [] }
  const notCounted: Line = {
    term: 'not_counted',
    amount: negative(exempt.amount),
    source: exempt.source,
    because: exempt.because,
    of: [],
  }
  return { ...line, amount: subtract(amount, exempt.amount), because: exempt.because, of: [received, notCounted] }
}

interface Exemption {
  amount: Ore
  source: Line['source']
  because: Because
}

/** What is not counted of an income: at most one ground applies, statute before guideline. */
function exemption(income: Income, input: CalculationInput): Exemption | null {
  const member = memberOf(income, input)
  if (incomeRules[income.kind].employment) {
    const byLaw = member.role === 'child' ? youthExempt(income, input) : stimulus(income, input)
    if (byLaw) return byLaw
  }
  return guidelineExempt(income, input)
}

/** SoL 12:8: a quarter of work income is not counted inside the person's two years. */
function stimulus(income: Income, { jobStimulus, month, knownOn, parameters }: CalculationInput): Exemption | null {
  const window = jobStimulus.find((one) => one.member === income.member && one.from <= month && month <= one.to)
  if (!window) return null
  const { value: percent, source } = look(stimulusPercent, month, knownOn)
  const facts = { percent, from: window.from, to: window.to }
  const amount = share(income.amount, percent, 100, parameters.stimulusRounding)
  return { amount, source, because: { reason: 'income.stimulus', facts } }
}

/**
 * SoL 12:9: work income of a child or school youth is not counted up to one price base amount a calendar year. What was earned earlier
 * in the year is told with the income; several wages in one month share what is left, in the order of their keys.
 */
function youthExempt(income: Income, input: CalculationInput): Exemption {
  const { month, knownOn } = input
  const limit = look(youthExemption, month, knownOn)
  const yearly = share(look(priceBaseAmount, month, knownOn).value, limit.value * 2, 2, 'ore_half_up')
  const wages = input.incomes.filter((one) => one.member === income.member && incomeRules[one.kind].employment)
  const before = wages.filter((one) => one.key < income.key).map((one) => one.amount)
  const earlier = toOre(Math.max(0, ...wages.map((one) => one.earnedEarlierThisYear ?? 0)))
  const used = add(earlier, ...before)
  const left = used > yearly ? zero : subtract(yearly, used)
  const because: Because = { reason: 'income.youth_exempt', facts: { exemptOre: left, yearlyOre: yearly } }
  return { amount: least(income.amount, left), source: limit.source, because }
}

function guidelineExempt(income: Income, { parameters }: CalculationInput): Exemption | null {
  const rule = parameters.exemptIncomes?.find((one) => one.kind === income.kind)
  if (!rule) return null
  const amount = rule.upTo === null ? income.amount : least(income.amount, rule.upTo)
  const because: Because = { reason: 'income.guideline_exempt', facts: { guidelineOre: rule.upTo ?? 0 } }
  return { amount, source: 'Municipal guideline', because }
}

function memberOf(income: Income, { household }: CalculationInput): Member {
  const found = household.members.find((member) => member.key === income.member)
  return found ?? refuse('calculation.income_of_unknown_member', { income: income.key, field: 'member' })
}

function checkIncomes({ incomes: all, jobStimulus, household }: CalculationInput): void {
  if (new Set(all.map((one) => one.key)).size !== all.length) {
    refuse('calculation.income_key_twice', { field: 'incomes' })
  }
  for (const one of all) {
    if (one.amount < 0) refuse('calculation.amount_negative', { income: one.key, field: 'amount' })
    if ((one.earnedEarlierThisYear ?? 0) < 0) {
      refuse('calculation.amount_negative', { income: one.key, field: 'earnedEarlierThisYear' })
    }
  }
  for (const window of jobStimulus) {
    if (!household.members.some((member) => member.key === window.member)) {
      refuse('calculation.stimulus_of_unknown_member', { field: 'jobStimulus' })
    }
    if (window.to < window.from) refuse('calculation.stimulus_ends_before_start', { field: 'jobStimulus' })
  }
}
