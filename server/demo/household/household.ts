import { plusDays, plusMonths, type Day } from '../../../base/day.ts'
import type { Month } from '../../../base/month.ts'
import { bornOf, kindOf, type PersonNumber, type PersonNumberKind } from '../../../base/personnummer.ts'
import type { AccountPlan } from './accounts.ts'
import type { Identity, NumberPool } from '../numbers.ts'
import { originOf, type Origin } from './names.ts'
import type { Outline, Shape } from './shapes.ts'
import type { Standing, Story } from './openings.ts'
import type { Random } from '../random.ts'

export interface NumberPlan {
  kind: PersonNumberKind
  number: PersonNumber
  /** The one before, when it changed. */
  former: boolean
}

export interface PersonPlan {
  personId: string
  role: 'applicant' | 'co_applicant' | 'child'
  givenName: string
  familyName: string
  born: Day
  numbers: readonly NumberPlan[]
  isProtected: boolean
  interpreter: string | null
  living: 'full' | 'alternate' | 'visiting'
  days: number
  lunchAway: boolean
  inSchool: boolean
}

/** A household as it is planned, before anything is written of it. */
export interface HouseholdPlan {
  at: number
  shape: Shape
  standing: Standing
  story: Story
  hearing: 'waiting' | 'answered' | null
  /** Something is asked for in the month applied for. */
  isAsked: boolean
  login: readonly string[]
  /** The first caseworker covers for the one who has it. */
  covers: boolean
  outline: Outline
  people: readonly PersonPlan[]
  caseId: string
  caseNumber: string
  openedOn: Day
  keeper: number
  account: AccountPlan
  accountId: string
  /** First of two years with the rule for work income; null: none. */
  stimulusFrom: Month | null
}

export interface Cast {
  shape: Shape
  outline: Outline
  origin: string
  /** First day of the month applied for: ages are counted here. */
  on: Day
  pool: NumberPool
  random: Random
}

/** Gives the outline its people: numbers by age, names by the number's own sign of sex, one family name. */
export function castPeople(cast: Cast): PersonPlan[] {
  const { outline, random } = cast
  const origin = originOf(cast.origin)
  const family = random.pick(origin.family)
  const interpreter = random.chance(0.7) ? origin.interpreter : null
  const adults = (['applicant', 'co_applicant'] as const).slice(0, outline.adults).map((role) => {
    const hidden = outline.hidden === 'all' || (outline.hidden === 'second_and_children' && role === 'co_applicant')
    const { born, numbers } = adultIdentity(cast, role)
    return {
      personId: random.id(),
      role,
      givenName: givenName(numbers, origin, random),
      familyName: role === 'applicant' || random.chance(0.6) ? family : random.pick(origin.family),
      born,
      numbers,
      isProtected: hidden,
      interpreter,
      living: 'full' as const,
      days: 30,
      lunchAway: false,
      inSchool: false,
    }
  })
  return [...adults, ...outline.children.map((child) => castChild(child, cast, origin, family))]
}

function castChild(
  child: Outline['children'][number],
  { on, pool, random, outline }: Cast,
  origin: Origin,
  family: string,
): PersonPlan {
  const { born, number } = pool.take(spanOf([child.age, child.age], on), random)
  const numbers = ordinary(number)
  return {
    personId: random.id(),
    role: 'child',
    givenName: givenName(numbers, origin, random),
    familyName: family,
    born,
    numbers,
    isProtected: outline.hidden !== 'nobody',
    interpreter: null,
    living: child.living,
    days: child.days,
    lunchAway: child.age >= 1 && child.age <= 5 && random.chance(0.8),
    inSchool: child.age >= 16,
  }
}

const ordinary = (number: PersonNumber | null): NumberPlan[] =>
  number === null ? [] : [{ kind: kindOf(number), number, former: false }]

const told = ({ born, number }: Identity) => ({ born, numbers: ordinary(number) })

function adultIdentity(
  { shape, outline, on, pool, random }: Cast,
  role: 'applicant' | 'co_applicant',
): { born: Day; numbers: NumberPlan[] } {
  const span = spanOf(outline.adultAge, on)
  if (role === 'co_applicant') return told(pool.take(span, random))
  if (shape === 'coordination') return told(pool.takeCoordination(span, random))
  if (shape === 'reserve') {
    const number = pool.takeReserve(random)
    return { born: bornOf(number), numbers: [{ kind: 'reservnummer', number, former: false }] }
  }
  const now = told(pool.take(span, random))
  if (shape !== 'changed_number') return now
  const before = pool.takeCoordination(span, random).number
  return {
    born: now.born,
    numbers: [...now.numbers, ...(before === null ? [] : [{ kind: kindOf(before), number: before, former: true }])],
  }
}

/** Days of birth of those who are that old on a day; the youngest are a month old, for the day may lie ahead. */
const spanOf = ([from, to]: readonly [number, number], on: Day) => ({
  from: plusDays(plusMonths(on, -12 * (to + 1)), 1),
  to: plusMonths(on, from === 0 ? -1 : -12 * from),
})

/** The last but one digit is odd for men. Who has no number gets a name by chance. */
function givenName(numbers: readonly NumberPlan[], origin: Origin, random: Random): string {
  const digit = Number(numbers[0]?.number.at(-2) ?? random.int(0, 1))
  return random.pick(digit % 2 === 1 ? origin.men : origin.women)
}
