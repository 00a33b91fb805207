import type { ApplicationContent } from '../../api/applications.ts'
import type { AssessmentContent } from '../../api/assessments.ts'
import type { Month } from '../../base/month.ts'
import { daysIn, type Stay } from '../../rules/household/stay.ts'

/** The working copy as it begins: what was told, nothing yet judged. Last month's windows of the special rule for work income go along while they last. */
export function derive(
  content: ApplicationContent,
  before: AssessmentContent | null,
  month: Month,
  stays: readonly Stay[] = [],
): AssessmentContent {
  const there = daysIn(stays, month)
  // Who is told of and stands in no stay at all is as told.
  const known = new Set(stays.map((stay) => stay.personId))
  return {
    members: content.household.members.map(({ key, role, days, lunchAway, inSchool }) => ({
      key,
      role,
      days: there.get(key) ?? days,
      lunchAway,
      inSchool,
      counted: there.has(key) || !known.has(key),
    })),
    othersInDwelling: content.home?.othersInDwelling ?? 0,
    dwelling: { rooms: content.home?.rooms ?? null, heatingIncluded: null },
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
