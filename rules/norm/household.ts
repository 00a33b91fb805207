import { age, type Day } from '../../base/day.ts'
import { firstDay, lastDay, type Month } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import type { AgeClass, LunchAgeClass } from '../../law/riksnorm/table.ts'
import type { Household, LocalParameters, Member } from '../calculation/input.ts'
import { checkPeriods } from './periods.ts'

/** FB 7:1: parents' duty ends at the 21st birthday at the latest. */
const youthEnds = 21
const adultFrom = 18
const largestHousehold = 30
const monthDays = 30
const mostRooms = 20

/** The day ages are read on: no provision says; the first of the month unless the guideline says the last. */
export const ageDay = (month: Month, parameters: LocalParameters): Day =>
  parameters.ageOn === 'last_day' ? lastDay(month) : firstDay(month)

/** A child born during the month is 0 years the whole month. */
export const ageOn = (member: Member, day: Day): number => Math.max(0, age(member.born, day))

export function ageClassOf(years: number): AgeClass {
  if (years <= 0) return '0'
  if (years <= 2) return '1-2'
  if (years <= 3) return '3'
  if (years <= 6) return '4-6'
  if (years <= 10) return '7-10'
  if (years <= 14) return '11-14'
  return years <= 18 ? '15-18' : '19-20'
}

export const isLunchClass = (ageClass: AgeClass): ageClass is LunchAgeClass =>
  ageClass === '0' || ageClass === '1-2' || ageClass === '3' || ageClass === '4-6'

/** Refuses a household that cannot be: told by member key, never by age or name. */
export function checkHousehold(household: Household, month: Month, parameters: LocalParameters): void {
  const { members, othersInDwelling } = household
  const count = (role: Member['role']) => members.filter((member) => member.role === role).length
  const field = 'household.members'
  if (count('applicant') === 0) refuse('calculation.applicant_missing', { field })
  if (count('applicant') > 1) refuse('calculation.applicants_too_many', { field, allowed: 1 })
  if (count('co_applicant') > 1) refuse('calculation.co_applicants_too_many', { field, allowed: 1 })
  if (new Set(members.map((member) => member.key)).size !== members.length) {
    refuse('calculation.member_key_twice', { field })
  }
  if (!Number.isSafeInteger(othersInDwelling) || othersInDwelling < 0) {
    refuse('calculation.others_not_a_count', { field: 'household.othersInDwelling' })
  }
  if (members.length + othersInDwelling > largestHousehold) {
    refuse('calculation.household_too_large', { field, allowed: largestHousehold })
  }
  for (const member of members) checkMember(member, month, parameters)
  checkPeriods(household)
  checkDwelling(household)
}

function checkDwelling({ dwelling }: Household): void {
  const { rooms = mostRooms, ownRooms = 0, othersRooms = 0 } = dwelling ?? {}
  const counts: readonly [string, number, number, number][] = [
    ['rooms', rooms, 1, mostRooms],
    ['ownRooms', ownRooms, 0, rooms],
    ['othersRooms', othersRooms, 0, rooms],
  ]
  for (const [name, count, from, to] of counts) {
    if (Number.isSafeInteger(count) && count >= from && count <= to) continue
    refuse('calculation.rooms_out_of_range', { field: `household.dwelling.${name}`, from, to })
  }
}

function checkMember(member: Member, month: Month, parameters: LocalParameters): void {
  const { key, days, born, role } = member
  if (!Number.isSafeInteger(days) || days < 1 || days > monthDays) {
    refuse('calculation.days_out_of_range', { member: key, field: 'days', from: 1, to: monthDays })
  }
  if (born > lastDay(month)) refuse('calculation.born_after_month', { member: key, field: 'born', month })
  if (role !== 'child') return
  const years = ageOn(member, ageDay(month, parameters))
  if (years >= youthEnds) refuse('calculation.child_too_old', { member: key, field: 'born', limit: youthEnds })
  if (years >= adultFrom && member.inSchool !== true) {
    refuse('calculation.youth_not_in_school', { member: key, field: 'inSchool', limit: adultFrom })
  }
}
