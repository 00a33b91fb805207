import type { ApplicationContent } from '../../../api/applications.ts'
import type { AssessmentContent } from '../../../api/assessments.ts'
import { plusMonth, type Month } from '../../../base/month.ts'
import type { Day } from '../../../base/day.ts'
import type { CalculationInput, LocalParameters } from '../../../rules/calculation/input.ts'
import type { HouseholdPlan } from './household.ts'
import type { Means } from './means.ts'
import type { MonthPlan } from './month.ts'

/** What the person told, as the e-service stores it. Known members carry no name: their id says who they are. */
export function applicationOf(plan: HouseholdPlan, month: MonthPlan, means: Means): ApplicationContent {
  const received = plusMonth(month.month, -2)
  const told = month.incomes.filter((income) => income.told > 0)
  return {
    household: {
      members: month.people.map(({ personId, role, living, days, lunchAway, inSchool }) => ({
        key: personId,
        role,
        givenName: null,
        familyName: null,
        personNumber: null,
        living,
        days,
        lunchAway,
        inSchool,
      })),
      changed: false,
    },
    home: { form: plan.outline.form, rooms: means.rooms, othersInDwelling: plan.outline.others },
    incomes: told.map(({ key, member, kind, told }) => ({
      key,
      member,
      kind,
      amount: told,
      receivedOn: receivedOn(received, kind),
    })),
    noIncome: told.length === 0,
    costs: month.costs.map(({ key, kind, applied, note }) => ({ key, kind, applied, note })),
    assets: month.assets,
    message: month.message,
    account: { kind: plan.account.kind, clearing: plan.account.clearing, number: plan.account.number },
    step: 'review',
  }
}

/** What came in before the application: wages on the 25th, child allowance on the 20th, other benefits on the 18th. */
const receivedOn = (month: Month, kind: string): string =>
  `${month}-${kind === 'wage' ? '25' : kind === 'child_allowance' ? '20' : '18'}`

export function assessmentOf(plan: HouseholdPlan, month: MonthPlan, facts: Record<string, string>): AssessmentContent {
  return {
    members: month.people.map(({ personId, role, days, lunchAway, inSchool }) => ({
      key: personId,
      role,
      days,
      lunchAway,
      inSchool,
      counted: true,
    })),
    othersInDwelling: plan.outline.others,
    costs: month.costs.map(({ key, kind, applied, approved, reason }) => ({
      key,
      kind,
      applied,
      approved,
      reason: reason ?? null,
    })),
    incomes: month.incomes.map(({ key, member, kind, told, amount, reason }) => ({
      key,
      member,
      kind,
      told,
      amount,
      reason,
    })),
    assets: month.assets,
    jobStimulus: stimulusOf(plan, month.month),
    othersMaterial: month.othersMaterial,
    noConflictOfInterest: true,
    facts,
  }
}

export function inputOf(
  plan: HouseholdPlan,
  month: MonthPlan,
  parameters: LocalParameters,
  knownOn: Day,
): CalculationInput {
  return {
    month: month.month,
    knownOn,
    household: {
      members: month.people.map(({ personId, role, born, days, lunchAway, inSchool }) => ({
        key: personId,
        role,
        born,
        days,
        lunchAway,
        inSchool,
      })),
      othersInDwelling: plan.outline.others,
    },
    costs: month.costs.map(({ key, kind, applied, approved, reason }) => ({
      key,
      kind,
      applied,
      approved,
      ...(reason === undefined ? {} : { reason }),
    })),
    incomes: month.incomes.map(({ key, member, kind, amount }) => ({ key, member, kind, amount })),
    jobStimulus: stimulusOf(plan, month.month),
    assets: month.assets,
    parameters,
  }
}

function stimulusOf(
  { people, stimulusFrom }: HouseholdPlan,
  month: Month,
): { member: string; from: Month; to: Month }[] {
  const applicant = people[0]?.personId
  return applicant === undefined || stimulusFrom === null || stimulusFrom > month
    ? []
    : [{ member: applicant, from: stimulusFrom, to: plusMonth(stimulusFrom, 23) }]
}
