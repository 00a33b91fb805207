import { toOre, zero } from '../../../base/money.ts'
import { assert, refuse } from '../../../base/refusal.ts'
import type { CalculationInput, Member } from '../../calculation/input.ts'
import { daysOf, monthDays } from '../../norm/days.ts'
import { memberKind, memberKinds, mostOre, normKinds } from '../batch/layout.ts'
import { applicant, askNorm, bornAged, childAged, example, findLine, type Asked } from './ask.ts'
import { orRefused, refusalNumber } from './refused.ts'

/** What a member costs in a month, by a place for each whole amount there is, and the days. */
export interface PersonalTable {
  /** Place by kind of member (times `ages`) and years. From `refusedFrom`: the number of a refusal. */
  placeOf: Int32Array
  /** Öre by place (times 2^`dayBits`) and days. */
  amounts: Int32Array
}

/** Years of a member; the last stands for one who is not born. */
export const ages = 256
export const notBorn = ages - 1
/** Days 0–30, rounded up to where a shift reaches. */
export const dayBits = 5
const daySlots = 2 ** dayBits
/** A power of two above all places with an amount: from here on the place is the number of a refusal. */
export const refusedFrom = 128
/** So many in a household, and still a sum that fits. */
const mostWhole = mostOre / 30
/** A child of so many years is refused as one a year older is. */
const childrenEnd = 31

export function personalTable(asked: Asked): PersonalTable {
  const wholes = [0]
  const placeOf = new Int32Array(normKinds.length * memberKinds * ages)
  for (const [at, norm] of normKinds.entries()) {
    const more: Partial<CalculationInput> =
      norm === 'riksnorm' ? {} : { municipalNorm: { kind: norm, reasons: 'fråga' } }
    // Without a table of that kind nobody is asked one by one.
    const found = orRefused(() => adultAmount(memberKind.single, asked, more))
    for (let kind = 0; kind < memberKinds; kind++) {
      const row = placeOf.subarray((at * memberKinds + kind) * ages, (at * memberKinds + kind + 1) * ages)
      if (found < 0) row.fill(refusedFrom - found)
      else fill(row, kind, { asked, more, wholes })
      row[notBorn] = refusedFrom + refusalNumber('calculation.born_after_month')
    }
  }
  return { placeOf, amounts: amountsOf(wholes, asked) }
}

interface Asking {
  asked: Asked
  more: Partial<CalculationInput>
  /** Every whole amount so far. */
  wholes: number[]
}

function fill(row: Int32Array, kind: number, { asked, more, wholes }: Asking): void {
  if (kind >= memberKind.single) {
    row.fill(
      placed(
        orRefused(() => adultAmount(kind, asked, more)),
        wholes,
      ),
    )
    return
  }
  for (let years = 0; years <= childrenEnd; years++) {
    row[years] = placed(
      orRefused(() => childAmount(years, kind, { asked, more, wholes })),
      wholes,
    )
  }
  row.fill(row[childrenEnd] ?? 0, childrenEnd)
}

/** The same amount has the same place. */
function placed(found: number, wholes: number[]): number {
  if (found < 0) return refusedFrom - found
  const known = wholes.indexOf(found)
  return known === -1 ? wholes.push(found) - 1 : known
}

function childAmount(years: number, kind: number, { asked, more }: Asking): number {
  const child = childAged(years, asked, {
    lunchAway: (kind & memberKind.lunchAway) !== 0,
    inSchool: (kind & memberKind.inSchool) !== 0,
  })
  return amountAbout(child, example(asked, [applicant(asked), child], more))
}

function adultAmount(kind: number, asked: Asked, more: Partial<CalculationInput>): number {
  if (kind === memberKind.secondOfCouple) return zero
  const one = applicant(asked)
  const days = kind === memberKind.half ? monthDays - 1 : monthDays
  const other: Member = { key: 'other', role: 'co_applicant', born: bornAged(40, asked), days }
  const members = kind === memberKind.single ? [one] : [one, other]
  if (kind !== memberKind.couple) return amountAbout(one, example(asked, members, more))
  return findLine(askNorm(example(asked, members, more)), (line) => line.term === 'norm.couple')?.amount ?? zero
}

function amountAbout(member: Member, input: CalculationInput): number {
  const line = findLine(askNorm(input), (one) => one.about === member.key)
  assert(line, 'every member has a line in the norm')
  return line.amount
}

function amountsOf(wholes: readonly number[], { parameters }: Asked): Int32Array {
  const amounts = new Int32Array(refusedFrom * 2 * daySlots)
  for (const [place, whole] of wholes.entries()) {
    if (whole > mostWhole) refuse('batch.not_expressed', { field: 'parameters' })
    for (let days = 1; days <= monthDays; days++) {
      amounts[place * daySlots + days] = days === monthDays ? whole : daysOf(toOre(whole), days, parameters)
    }
  }
  return amounts
}
