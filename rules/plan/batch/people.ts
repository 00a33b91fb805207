import { refuse } from '../../../base/refusal.ts'
import type { Day } from '../../../base/day.ts'
import type { CalculationInput, Member } from '../../calculation/input.ts'
import { memberKind, memberKinds, mostPersons, normKinds, type HouseholdRows, type RowOf } from './layout.ts'
import { membersInOrder } from './order.ts'

type People = Pick<HouseholdRows, 'household' | 'person' | 'home' | 'member'>

/** The household, its homes through the month (one unless it changed), and who lives in each. */
export function peopleOf(input: CalculationInput, members: readonly Member[]): People {
  const homes = homesOf(input)
  const persons = new Map(members.map(({ key }, at) => [key, at]))
  return {
    household: [householdRow(input, members)],
    person: members.map(() => ({ household: 0 })),
    home: homes.map((home, at) => homeRow(home, normPlace(input), input.household.periods ? at + 1 : 0)),
    member: homes.flatMap((home, at) => memberRows(home.members, at, { persons, norm: normPlace(input) })),
  }
}

const normPlace = ({ municipalNorm }: CalculationInput): number => normKinds.indexOf(municipalNorm?.kind ?? 'riksnorm')

function householdRow({ household, assets }: CalculationInput, members: readonly Member[]): RowOf<'household'> {
  const { rooms, heatingIncluded } = household.dwelling ?? {}
  const children = members.filter((member) => member.role === 'child').length
  return {
    assets,
    born: members[0] ? dayNumber(members[0].born) : 0,
    adults: members.length - children,
    children,
    shape: children + (members.length - children - 1) * mostPersons,
    rooms: rooms === undefined ? 0 : rooms + 1,
    heating: heatingIncluded === undefined ? 0 : heatingIncluded ? 2 : 1,
  }
}

interface Home {
  members: readonly Member[]
  others: number
}

/** As `norm` reads a household: whole, or for each period those who are there, all for the days of the period. */
function homesOf({ household }: CalculationInput): Home[] {
  const { members, periods, othersInDwelling } = household
  if (!periods) return [{ members: membersInOrder(members), others: othersInDwelling }]
  return periods.map((period) => ({
    members: membersInOrder(members.filter((member) => period.members.includes(member.key))).map((member) => ({
      ...member,
      days: period.days,
    })),
    others: period.othersInDwelling ?? othersInDwelling,
  }))
}

function homeRow({ members, others }: Home, norm: number, period: number): RowOf<'home'> {
  const days = members.map((member) => member.days)
  const longest = Math.max(...days)
  const isMixed = days.some((count) => count !== longest) ? 1 : 0
  const place = norm === 0 ? (members.length + others) * mostPersons + members.length : 0
  return { household: 0, place, longest, isMixed, norm, period }
}

interface Known {
  persons: ReadonlyMap<string, number>
  norm: number
}

function memberRows(members: readonly Member[], home: number, { persons, norm }: Known): RowOf<'member'>[] {
  const adults = members.filter((member) => member.role !== 'child')
  return members.map((member) => ({
    home,
    person: persons.get(member.key) ?? 0,
    born: dayNumber(member.born),
    days: member.days,
    kind: norm * memberKinds + kindOf(member, adults),
  }))
}

function kindOf(member: Member, adults: readonly Member[]): number {
  if (member.role === 'child') {
    return (member.lunchAway === true ? memberKind.lunchAway : 0) + (member.inSchool === true ? memberKind.inSchool : 0)
  }
  const [first, second] = adults
  if (!second) return memberKind.single
  if (first?.days !== second.days) return memberKind.half
  return member.key === first.key ? memberKind.couple : memberKind.secondOfCouple
}

const earliest = 18_500_101

/** `'2026-03-01'` as 20260301: whole years between two are the difference by ten thousand. */
export function dayNumber(day: Day): number {
  const number = Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8))
  return number < earliest ? refuse('batch.not_expressed', { field: 'born' }) : number
}
