import { zero } from '../../base/money.ts'
import { refuse } from '../../base/refusal.ts'
import { look } from '../../law/dated.ts'
import { activityRequirement } from '../../law/reforms.ts'
import type { CalculationInput } from '../calculation/input.ts'
import type { Because, Line } from '../line.ts'
import type { ActivityFact } from './facts.ts'

/** The activity requirement (first for October 2026), told for a person's eye. It never changes an amount: refusing or reducing is a decision. */
export const activityRemarks = (input: CalculationInput): Line[] =>
  (input.activity ?? []).map((fact) => ({
    term: 'remark',
    amount: zero,
    source: 'Prop. 2025/26:207',
    because: becauseOf(fact, input),
    about: fact.member,
    of: [],
  }))

function becauseOf(fact: ActivityFact, { month, knownOn, household }: CalculationInput): Because {
  const member = household.members.find((one) => one.key === fact.member)
  if (!member) return refuse('calculation.activity_of_unknown_member', { field: 'activity.member' })
  if (!Number.isSafeInteger(fact.monthsInRow) || fact.monthsInRow < 0) {
    refuse('calculation.months_not_a_count', { member: fact.member, field: 'activity.monthsInRow' })
  }
  const first = activityRequirement.rows[0]?.from ?? month
  if (month < first) return { reason: 'activity.not_yet', facts: { from: first } }
  const { monthsInRow: limit } = look(activityRequirement, month, knownOn).value
  if (member.role === 'child' || fact.exemption !== null) return { reason: 'activity.exempt', facts: {} }
  const facts = { limit, months: fact.monthsInRow }
  if (fact.monthsInRow < limit) return { reason: 'activity.too_early', facts }
  if (fact.takesPart === null) return { reason: 'activity.not_offered', facts }
  return { reason: fact.takesPart ? 'activity.met' : 'activity.not_met', facts }
}
