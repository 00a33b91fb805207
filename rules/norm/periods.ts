import { refuse } from '../../base/refusal.ts'
import type { Household } from '../calculation/input.ts'
import { sumLine, type Line } from '../line.ts'
import type { HouseholdPeriod } from './choices.ts'
import { monthDays, type NormContext } from './days.ts'

/** The norm of a household that changed within the month: that of each period by its days. */
export function periodLines(
  periods: readonly HouseholdPeriod[],
  context: NormContext,
  lines: (context: NormContext) => Line[],
): Line[] {
  const { input } = context
  const { members, othersInDwelling } = input.household
  return periods.map((period, at) => {
    const here = members
      .filter((member) => period.members.includes(member.key))
      .map((member) => ({ ...member, days: period.days }))
    const household = { members: here, othersInDwelling: period.othersInDwelling ?? othersInDwelling }
    const facts = { days: period.days, divisor: input.parameters.dayDivisor, persons: here.length }
    return {
      ...sumLine('norm.period', context.row.source, lines({ ...context, input: { ...input, household } })),
      because: { reason: 'norm.period', facts },
      about: `period-${at + 1}`,
    }
  })
}

/** Periods that cannot be: more days than a month has, nobody applying, or days that differ from those the member was said to be here. */
export function checkPeriods({ members, periods }: Household): void {
  if (!periods) return
  const field = 'household.periods'
  if (periods.some(({ days }) => !Number.isSafeInteger(days) || days < 1 || days > monthDays)) {
    refuse('calculation.period_days_out_of_range', { field: `${field}.days`, from: 1, to: monthDays })
  }
  if (periods.reduce((sum, { days }) => sum + days, 0) > monthDays) {
    refuse('calculation.periods_too_long', { field, allowed: monthDays })
  }
  const applicant = members.find((member) => member.role === 'applicant')?.key ?? ''
  if (periods.length === 0 || periods.some((period) => !period.members.includes(applicant))) {
    refuse('calculation.period_without_applicant', { field: `${field}.members` })
  }
  const others = periods.map((period) => period.othersInDwelling ?? 0)
  if (others.some((count) => !Number.isSafeInteger(count) || count < 0)) {
    refuse('calculation.others_not_a_count', { field: `${field}.othersInDwelling` })
  }
  checkDays(members, periods)
}

function checkDays(members: Household['members'], periods: readonly HouseholdPeriod[]): void {
  for (const { key, days } of members) {
    const here = periods.filter((period) => period.members.includes(key)).reduce((sum, period) => sum + period.days, 0)
    if (here !== days) refuse('calculation.period_days_differ', { member: key, field: 'days', days, here })
  }
  const known = new Set(members.map((member) => member.key))
  if (periods.some((period) => period.members.some((key) => !known.has(key)))) {
    refuse('calculation.period_of_unknown_member', { field: 'household.periods.members' })
  }
}
