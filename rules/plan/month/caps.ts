import { zero } from '../../../base/money.ts'
import { costKinds, otherNeedKinds, type CalculationInput, type Cost, type Member } from '../../calculation/input.ts'
import { capFor, capKind } from '../../costs/caps.ts'
import type { CapRow } from '../../costs/dwelling.ts'
import { orRefused } from './refused.ts'
import { bornAged, example, type Asked } from './ask.ts'

/** The guideline's highest amount of one kind of cost, for every household that differs to it: asked for when one comes that is not known. */
export interface CapTable {
  kind: Cost['kind']
  asked: Asked
  /** Öre; `noCap`: no limit, or none that can be told; `unasked`; any other below nought: minus the number of a refusal. */
  upTo: Int32Array
  /** How far apart two households lie that differ by one in each. 0: the guideline does not ask. */
  perAdult: number
  perRoom: number
  perHeating: number
  perAge: number
  /** By the applicant's age: which of the ages the guideline tells apart; and where each begins. */
  ageGroup: Int32Array
  ages: readonly number[]
}

export interface CapTables {
  costs: readonly (CapTable | null)[]
  needs: readonly (CapTable | null)[]
}

/** No children up to 31, one adult or two. */
const perAdult = 32
const mostAdults = 2
const perRoom = perAdult * mostAdults
const roomAnswers = 22
const heatingAnswers = 3
export const mostAge = 255

/** null: the guideline has no limits at all. */
export function capTables(asked: Asked): CapTables | null {
  const tables = {
    costs: costKinds.map((kind) => capTable(kind, asked)),
    needs: otherNeedKinds.map((kind) => capTable(kind, asked)),
  }
  return [...tables.costs, ...tables.needs].some((one) => one !== null) ? tables : null
}

function capTable(kind: Cost['kind'], asked: Asked): CapTable | null {
  const rows = (asked.parameters.caps ?? []).filter((row) => row.cost === capKind(kind))
  // No rows: by persons alone, or nothing.
  if (rows.length === 0 && capFor({ kind, applied: zero }, householdOf(asked, 0, 0)).kind === 'none') return null
  const rooms = rows.some((row) => row.when.rooms !== undefined) ? roomAnswers : 1
  const heatings = rows.some((row) => row.heating !== undefined) ? heatingAnswers : 1
  const ages = agesOf(rows)
  const perHeating = perRoom * rooms
  const perAge = perHeating * heatings
  return {
    kind,
    asked,
    upTo: new Int32Array(perAge * ages.length).fill(unasked),
    perAdult,
    perRoom: rooms > 1 ? perRoom : 0,
    perHeating: heatings > 1 ? perHeating : 0,
    perAge,
    ageGroup: ageGroups(ages),
    ages,
  }
}

const unasked = -1_001
export const noCap = -1_000

/** The limit of a place in the table. */
export function capAt(table: CapTable, at: number): number {
  const known = table.upTo[at] ?? unasked
  if (known !== unasked) return known
  const { kind, asked, perHeating, perAge, ages } = table
  const room = table.perRoom === 0 ? 0 : Math.floor(at / perRoom) % roomAnswers
  const heating = perHeating === 0 ? 0 : Math.floor(at / perHeating) % heatingAnswers
  const home = householdOf(asked, at, ages[Math.floor(at / perAge)] ?? 0)
  const found = orRefused(() => {
    const cap = capFor({ kind, applied: zero }, dwelling(home, room, heating))
    return cap.kind === 'cap' ? cap.upTo : noCap
  })
  table.upTo[at] = found
  return found
}

/** The ages where a row begins or has ended, with nought: between two of them all are alike. */
function agesOf(rows: readonly CapRow[]): number[] {
  const turns = rows.flatMap(({ when: { age } }) => (age ? [age.from, ...(age.to === null ? [] : [age.to + 1])] : []))
  return [...new Set([0, ...turns])].filter((age) => age >= 0 && age <= mostAge).toSorted((a, b) => a - b)
}

function ageGroups(ages: readonly number[]): Int32Array {
  const groups = new Int32Array(mostAge + 1)
  for (const [group, age] of ages.entries()) groups.fill(group, age)
  return groups
}

/** So many children and adults as the place says. */
function householdOf(asked: Asked, at: number, age: number): CalculationInput {
  const born = bornAged(age, asked)
  const member = (key: string, role: Member['role']): Member => ({ key, role, born, days: 30 })
  return example(asked, [
    member('applicant', 'applicant'),
    ...(Math.floor(at / perAdult) % mostAdults === 1 ? [member('other', 'co_applicant')] : []),
    ...Array.from({ length: at % perAdult }, (_, place) => member(`child${place}`, 'child')),
  ])
}

const dwelling = (input: CalculationInput, room: number, heating: number): CalculationInput => ({
  ...input,
  household: {
    ...input.household,
    dwelling: {
      ...(room === 0 ? {} : { rooms: room - 1 }),
      ...(heating === 0 ? {} : { heatingIncluded: heating === 2 }),
    },
  },
})
