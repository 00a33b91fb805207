import type { Household, Member } from '../../../rules/calculation/input.ts'
import type { Dwelling } from '../../../rules/costs/dwelling.ts'
import type { Calendar } from './calendar.ts'
import type { Chance } from './chance.ts'
import { ageShares, ageSpans, childShares, householdShares } from './shares.ts'

export interface Person {
  member: Member
  /** Years on the first day of the month. */
  years: number
}

export function drawPeople(chance: Chance, calendar: Calendar): Person[] {
  const shape = chance.weighted(householdShares)
  const isFamily = shape === 'single_parent' || shape === 'couple_parents'
  const [from, to] = isFamily ? [21, 52] : ageSpans[chance.weighted(ageShares)]
  const years = chance.int(from, to)
  const adult = (key: string, role: Member['role'], age: number): Person => ({
    member: { key, role, born: calendar.bornOf(age, chance), days: 30 },
    years: age,
  })
  const other = Math.max(19, years + chance.int(-6, 6))
  return [
    adult('a', 'applicant', years),
    ...(shape === 'couple' || shape === 'couple_parents' ? [adult('b', 'co_applicant', other)] : []),
    ...(isFamily ? drawChildren({ shape, parent: years }, chance, calendar) : []),
  ]
}

interface Family {
  shape: keyof typeof childShares
  parent: number
}

/** From 16 on at school: who is 18 or more in the household is. Nobody is old enough to leave it within the year. */
function drawChildren({ shape, parent }: Family, chance: Chance, calendar: Calendar): Person[] {
  const count = Number(chance.weighted(childShares[shape]))
  const days = shape === 'single_parent' ? daysHere(chance) : 30
  return Array.from({ length: count }, (_, at) => {
    const years = chance.int(0, Math.min(19, parent - 18))
    const lunchAway = years >= 1 && years <= 5 && chance.percent(82)
    const more = { ...(lunchAway ? { lunchAway } : {}), ...(years >= 16 ? { inSchool: true } : {}) }
    return { member: { key: `c${at + 1}`, role: 'child', born: calendar.bornOf(years, chance), days, ...more }, years }
  })
}

/** All month, every other week, or visiting. */
function daysHere(chance: Chance): number {
  if (chance.percent(84)) return 30
  return chance.percent(75) ? 15 : chance.int(3, 9)
}

export function householdOf(people: readonly Person[], chance: Chance): Household {
  const members = people.map((person) => person.member)
  const othersInDwelling = chance.percent(people.length === 1 ? 16 : 5) ? chance.int(1, 3) : 0
  const rooms = Math.min(6, Math.max(1, Math.floor((members.length + othersInDwelling + chance.int(1, 3)) / 2)))
  return { members, othersInDwelling, dwelling: dwellingOf(rooms, othersInDwelling) }
}

const dwellingOf = (rooms: number, others: number): Dwelling =>
  others === 0 ? { rooms } : { rooms, ownRooms: Math.max(1, Math.floor(rooms / 2)) }
