import { toDay, type Day } from '../../base/day.ts'
import { toMonth, type Month } from '../../base/month.ts'
import { toOre } from '../../base/money.ts'
import { Refusal, refuse } from '../../base/refusal.ts'
import { calculate } from '../../rules/calculation/calculate.ts'
import type { CalculationInput, LocalParameters } from '../../rules/calculation/input.ts'
import type { Calculation } from '../../rules/calculation/result.ts'
import { trust } from '../../base/trust.ts'
import type { z } from 'zod'
import type { AssessmentContent } from '../assessments.ts'
import type { basis } from '../calculations.ts'

// Types only from `assessments.ts`: the browser reckons with what stands here, and takes no schemas along.

/** What a working copy is reckoned on, beside what stands in it. */
export interface Basis {
  month: Month
  knownOn: Day
  births: ReadonlyMap<string, Day>
  parameters: LocalParameters
}

type ToldBasis = z.output<typeof basis>

/** The basis as a page is told it: days of birth of those who stand in the working copy, no others. */
export const tellBasis = ({ knownOn, births, parameters }: Basis, { members }: AssessmentContent): ToldBasis => ({
  knownOn,
  births: Object.fromEntries(members.flatMap(({ key }) => (births.has(key) ? [[key, births.get(key) ?? '']] : []))),
  parameters: { ...parameters },
})

/** And back. */
export const readBasis = ({ knownOn, births, parameters }: ToldBasis, month: string): Basis => ({
  month: toMonth(month),
  knownOn: toDay(knownOn),
  births: new Map(Object.entries(births).map(([key, born]) => [key, toDay(born)])),
  // As the server read them by the guideline's shape (`tellBasis`).
  parameters: trust<LocalParameters>(parameters),
})

/** The rules' input from a working copy: one way there, for the server and for the page while one types. */
export function toInput(content: AssessmentContent, basis: Basis): CalculationInput {
  const counted = content.members.filter((member) => member.counted)
  const isHere = (key: string) => counted.some((member) => member.key === key)
  return {
    month: basis.month,
    knownOn: basis.knownOn,
    household: {
      othersInDwelling: content.othersInDwelling,
      ...dwellingOf(content),
      members: counted.map(({ key, role, days, lunchAway, inSchool }) => ({
        key,
        role,
        days,
        lunchAway,
        inSchool,
        born: basis.births.get(key) ?? refuse('not_found'),
      })),
    },
    ...(content.normLevel
      ? { normLevels: [{ ...content.normLevel, key: 'level', amount: toOre(content.normLevel.amount) }] }
      : {}),
    costs: content.costs.map(({ key, kind, applied, approved, reason, ground }) => ({
      key,
      kind,
      applied: toOre(applied),
      approved: approved === null ? null : toOre(approved),
      ...(reason ? { reason } : {}),
      ...(ground ? { ground } : {}),
    })),
    incomes: content.incomes
      .filter((income) => isHere(income.member))
      .map(({ key, member, kind, amount, fetched }) => ({
        key,
        member,
        kind,
        amount: toOre(amount),
        ...(fetched && fetched.amount > 0
          ? { fetched: { holder: fetched.holder, on: toDay(fetched.fetchedOn), amount: toOre(fetched.amount) } }
          : {}),
      })),
    jobStimulus: content.jobStimulus
      .filter((window) => isHere(window.member))
      .map(({ member, from, to }) => ({ member, from: toMonth(from), to: toMonth(to) })),
    assets: toOre(content.assets),
    parameters: basis.parameters,
  }
}

/** What is known of the home; what is not stays unsaid, so that the rules can ask. */
function dwellingOf({ dwelling }: AssessmentContent): Pick<CalculationInput['household'], 'dwelling'> {
  if (!dwelling) return {}
  const { rooms, heatingIncluded } = dwelling
  return {
    dwelling: { ...(rooms === null ? {} : { rooms }), ...(heatingIncluded === null ? {} : { heatingIncluded }) },
  }
}

/** The calculation, or the rules' own no: a month whose amounts are not known, a household that cannot be. */
export function calculationOf(
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
