import { memberKind, memberKinds, type Block } from '../batch/layout.ts'
import { ages, dayBits, notBorn, refusedFrom } from '../month/personal.ts'
import type { MonthRules } from '../month/rules.ts'
import { refusalNumber } from '../month/refused.ts'
import { rounders, shareOf } from '../month/rounding.ts'
import type { Columns } from './columns.ts'

const yearInDayNumbers = 10_000
const tenThousandths = 10_000
const firstAdultKind = memberKind.single
const firstMunicipalKind = memberKinds
const ceiling = refusalNumber('calculation.norm_ceiling')
const belowZero = refusalNumber('calculation.norm_below_zero')

/** Years on the day, and the place in the table of personal costs that goes with them. */
export function placesByAge({ member }: Block, columns: Columns, { ageOn, lastDay, personal }: MonthRules): void {
  const { count, born, kind } = member
  const { years, personalPlace } = columns
  const { placeOf } = personal
  for (let row = 0; row < count; row++) {
    const day = born[row] ?? 0
    const age = day > lastDay ? notBorn : (((ageOn - day) | 0) / yearInDayNumbers) | 0
    years[row] = age
    personalPlace[row] = placeOf[(Math.imul(kind[row] ?? 0, ages) + age) | 0] ?? 0
  }
}

/** Personal costs: the amount of the place for the days; added to the home. A place that is a refusal has nought for all days. */
export function personalCosts(block: Block, columns: Columns, { personal }: MonthRules): void {
  const { count, days, home } = block.member
  const { personalPlace, personal: amounts, homePersonal } = columns
  const { amounts: table } = personal
  let highest = 0
  for (let row = 0; row < count; row++) {
    const place = personalPlace[row] ?? 0
    const amount = table[((place << dayBits) + (days[row] ?? 0)) | 0] ?? 0
    const at = home[row] ?? 0
    highest |= place
    amounts[row] = amount
    homePersonal[at] = ((homePersonal[at] ?? 0) + amount) | 0
  }
  if (highest >= refusedFrom) refuseMembers(block, columns)
}

/** Apart from the loop above: a loop that may call somebody has to read every column's bounds anew. */
function refuseMembers({ member, home }: Block, { personalPlace, refused }: Columns): void {
  for (let row = 0; row < member.count; row++) {
    const place = personalPlace[row] ?? 0
    if (place >= refusedFrom) note(refused, home.household[member.home[row] ?? 0] ?? 0, place - refusedFrom)
  }
}

/** Of several refusals that of the earliest rule stands, whichever row met it first. */
export function note(refused: Int32Array, household: number, refusal: number): void {
  const noted = refused[household] ?? 0
  if (noted === 0 || refusal < noted) refused[household] = refusal
}

/** From 2027: what later children have less, oldest first, whole kronor down; not in a norm of the municipality's own. */
export function laterChildren({ member }: Block, columns: Columns, { later }: MonthRules): void {
  const { count, home: homeOf } = member
  const { laterChild, personal, homePersonal } = columns
  if (!later) return
  let [last, order, isCouple] = [-1, 0, false]
  for (let row = 0; row < count; row++) {
    const at = homeOf[row] ?? 0
    if (at !== last) [last, order, isCouple] = [at, 0, false]
    const kind = member.kind[row] ?? 0
    laterChild[row] = 0
    if (kind >= firstMunicipalKind) continue
    if (kind >= firstAdultKind) {
      isCouple = kind > firstAdultKind
      continue
    }
    const less = isCouple ? later.couple : later.single
    const part = less[Math.min(order++, less.length - 1)] ?? 0
    const amount = -shareOf(personal[row] ?? 0, part, tenThousandths, rounders.krona_down)
    laterChild[row] = amount
    homePersonal[at] = (homePersonal[at] ?? 0) + amount
  }
}

/** What a child has of the norm for itself, all parts of the month together. */
export function ownNorms(
  { member }: Block,
  { personNorm, personal, laterChild }: Columns,
  { later }: MonthRules,
): void {
  const { count, person } = member
  for (let row = 0; row < count; row++) {
    const at = person[row] ?? 0
    personNorm[at] = (personNorm[at] ?? 0) + (personal[row] ?? 0) + (later ? (laterChild[row] ?? 0) : 0)
  }
}

/** Levels above and below the norm, and that it never is below nought. */
export function levels({ level }: Block, columns: Columns, { later }: MonthRules): void {
  const { count, household: of, direction, amount } = level
  const { levelAmount, norm, refused } = columns
  for (let row = 0; row < count; row++) {
    const at = of[row] ?? 0
    levelAmount[row] = amount[row] ?? 0
    norm[at] = (norm[at] ?? 0) + (amount[row] ?? 0)
    if (later && direction[row] === 1) note(refused, at, ceiling)
  }
  for (let row = 0; row < count; row++) {
    const at = of[row] ?? 0
    if ((norm[at] ?? 0) < 0) note(refused, at, belowZero)
  }
}
