import type { ApplicationContent } from '../../api/applications.ts'
import type { AssessmentContent } from '../../api/assessments.ts'
import type { Day } from '../../base/day.ts'
import { toMonth, type Month } from '../../base/month.ts'
import { toOre } from '../../base/money.ts'
import { Refusal, refuse } from '../../base/refusal.ts'
import { calculate } from '../../rules/calculation/calculate.ts'
import type { CalculationInput, LocalParameters } from '../../rules/calculation/input.ts'
import type { Calculation } from '../../rules/calculation/result.ts'

/** The working copy as it begins: what was told, nothing yet judged. Last month's windows of the special rule for work income go along while they last. */
export function derive(content: ApplicationContent, before: AssessmentContent | null, month: Month): AssessmentContent {
  return {
    members: content.household.members.map(({ key, role, days, lunchAway, inSchool }) => ({
      key,
      role,
      days,
      lunchAway,
      inSchool,
      counted: true,
    })),
    othersInDwelling: content.home?.othersInDwelling ?? 0,
    costs: content.costs.map(({ key, kind, applied }) => ({ key, kind, applied, approved: null, reason: null })),
    incomes: content.incomes.map(({ key, member, kind, amount }) => ({
      key,
      member,
      kind,
      told: amount,
      amount,
      reason: null,
    })),
    assets: content.assets ?? 0,
    jobStimulus: (before?.jobStimulus ?? []).filter((window) => window.to >= month),
    othersMaterial: false,
    noConflictOfInterest: null,
    facts: {},
  }
}

export interface Basis {
  month: Month
  knownOn: Day
  births: ReadonlyMap<string, Day>
  parameters: LocalParameters
}

/** The rules' input from a working copy. */
export function toInput(content: AssessmentContent, basis: Basis): CalculationInput {
  const counted = content.members.filter((member) => member.counted)
  const isHere = (key: string) => counted.some((member) => member.key === key)
  return {
    month: basis.month,
    knownOn: basis.knownOn,
    household: {
      othersInDwelling: content.othersInDwelling,
      members: counted.map(({ key, role, days, lunchAway, inSchool }) => ({
        key,
        role,
        days,
        lunchAway,
        inSchool,
        born: basis.births.get(key) ?? refuse('not_found'),
      })),
    },
    costs: content.costs.map(({ key, kind, applied, approved, reason }) => ({
      key,
      kind,
      applied: toOre(applied),
      approved: approved === null ? null : toOre(approved),
      ...(reason ? { reason } : {}),
    })),
    incomes: content.incomes
      .filter((income) => isHere(income.member))
      .map(({ key, member, kind, amount }) => ({ key, member, kind, amount: toOre(amount) })),
    jobStimulus: content.jobStimulus
      .filter((window) => isHere(window.member))
      .map(({ member, from, to }) => ({ member, from: toMonth(from), to: toMonth(to) })),
    assets: toOre(content.assets),
    parameters: basis.parameters,
  }
}

/** The calculation, or the rules' own no: a month whose amounts are not known, a household that cannot be. */
export function tryCalculate(
  content: AssessmentContent,
  basis: Basis,
): { calculation: Calculation; refusal: null } | { calculation: null; refusal: Refusal } {
  try {
    return { calculation: calculate(toInput(content, basis)), refusal: null }
  } catch (error) {
    if (error instanceof Refusal) return { calculation: null, refusal: error }
    throw error
  }
}
