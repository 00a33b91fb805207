import { add, atLeastZero, least, subtract, toOre, zero, type Ore } from '../../base/money.ts'
import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { look } from '../../law/dated.ts'
import { retroactiveClaim } from '../../law/retroactive.ts'
import { negative, sumLine, type Because, type Line } from '../line.ts'

export const benefitKinds = [
  'sickness_benefit',
  'sickness_compensation',
  'activity_compensation',
  'activity_support',
  'parental_benefit',
  'pension',
  'housing_allowance',
  'maintenance',
  'child_allowance',
  'assistance_allowance',
  'other',
] as const
export type BenefitKind = (typeof benefitKinds)[number]

/** A benefit of social insurance granted for months that have passed. */
export interface RetroactiveBenefit {
  kind: BenefitKind
  amount: Ore
  from: Month
  to: Month
}

/** Aid of a month that was paid while the benefit was waited for. */
export interface PaidAid {
  month: Month
  /** To the person and the family together. */
  paid: Ore
  /** Already paid back. */
  repaid: Ore
}

/**
 * What the board may ask Försäkringskassan or Pensionsmyndigheten to pay it out of a benefit (SFB 107:5): the aid of the same months that is
 * not paid back, at most the benefit, and only when that aid is above the limit. A sum with its lines; zero says why.
 */
export function claimOf(benefit: RetroactiveBenefit, aid: readonly PaidAid[], knownOn: Day): Line {
  checkClaim(benefit, aid)
  const { value: rule, source } = look(retroactiveClaim, benefit.to, knownOn)
  const same = aid.filter((one) => benefit.from <= one.month && one.month <= benefit.to)
  const paid = add(...same.map((one) => one.paid))
  const repaid = add(...same.map((one) => one.repaid))
  const left = atLeastZero(subtract(paid, repaid))
  const facts = { from: benefit.from, to: benefit.to, benefitOre: benefit.amount, aidOre: left, limitOre: rule.above }
  const none = (reason: Because['reason']): Line => ({
    ...sumLine('retroactive', source, []),
    because: { reason, facts },
  })
  if (rule.notFrom.includes(benefit.kind)) return none('retroactive.not_from_this')
  if (left <= rule.above) return none('retroactive.below_limit')
  const above = atLeastZero(subtract(left, benefit.amount))
  const lines = [
    part('retroactive.aid', paid),
    part('retroactive.repaid', negative(toOre(paid - left))),
    part('retroactive.above_benefit', negative(above)),
  ].filter((line) => line.amount !== zero)
  return { ...sumLine('retroactive', source, lines), because: { reason: 'retroactive.claim', facts } }
}

/** What is left to the person of the benefit: the rest is theirs, and counts as income of the month it is paid. */
export const leftOfBenefit = (benefit: RetroactiveBenefit, claim: Line): Ore =>
  subtract(benefit.amount, least(claim.amount, benefit.amount))

const part = (term: Line['term'], amount: Ore): Line => ({ term, amount, source: null, of: [] })

function checkClaim(benefit: RetroactiveBenefit, aid: readonly PaidAid[]): void {
  if (benefit.amount < 0) refuse('calculation.amount_negative', { field: 'benefit.amount' })
  if (benefit.to < benefit.from) refuse('calculation.months_backwards', { field: 'benefit' })
  if (aid.some((one) => one.paid < 0 || one.repaid < 0)) refuse('calculation.amount_negative', { field: 'aid' })
  if (new Set(aid.map((one) => one.month)).size !== aid.length) {
    refuse('calculation.aid_month_twice', { field: 'aid.month' })
  }
}
