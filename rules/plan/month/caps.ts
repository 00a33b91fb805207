import { zero } from '../../../base/money.ts'
import { costKinds, otherNeedKinds, type CalculationInput, type Cost, type Member } from '../../calculation/input.ts'
import { capFor } from '../../costs/caps.ts'
import { mostPersons } from '../batch/layout.ts'
import { bornAged, example, type Asked } from './ask.ts'
import { orRefused } from './refused.ts'

/**
 * The guideline's highest amounts, for every household that differs to it: asked for when one comes that nobody was like before.
 * By a cost's `capRow` (times `cells`), where assessed ones have no limit, and the household's cell.
 */
export interface CapTables {
  asked: Asked
  /** Öre; `noCap`; `unasked`; other numbers below nought: one less than minus the number of a refusal. */
  costs: Int32Array
  needs: Int32Array
  cells: number
  /** How far apart two households lie that differ by one in each. 0: no row asks. */
  perRoom: number
  perHeating: number
  perAge: number
  /** By the applicant's age: which of the ages that the rows tell apart; and where each begins. */
  ageGroup: Int32Array
  ages: readonly number[]
}

/** Above every amount there is. */
export const noCap = 2_147_483_647
export const unasked = -1
export const mostAge = 255
const shapes = mostPersons * 2
const roomAnswers = 22
const heatingAnswers = 3

/** null: the guideline has no limits at all. */
export function capTables(asked: Asked): CapTables | null {
  const { caps: rows = [], rentCap, electricityCap, homeInsuranceCap, internetCap } = asked.parameters
  const simple = [...rentCap, ...electricityCap, homeInsuranceCap, internetCap].filter((cap) => cap !== null)
  if (rows.length + simple.length === 0) return null
  const ages = agesOf(asked)
  const rooms = rows.some((row) => row.when.rooms !== undefined) ? roomAnswers : 1
  const heatings = rows.some((row) => row.heating !== undefined) ? heatingAnswers : 1
  const cells = shapes * rooms * heatings * ages.length
  return {
    asked,
    costs: tableOf(costKinds.length, cells),
    needs: tableOf(otherNeedKinds.length, cells),
    cells,
    perRoom: rooms > 1 ? shapes : 0,
    perHeating: heatings > 1 ? shapes * rooms : 0,
    perAge: ages.length > 1 ? shapes * rooms * heatings : 0,
    ageGroup: ageGroups(ages),
    ages,
  }
}

function tableOf(kinds: number, cells: number): Int32Array {
  const table = new Int32Array(kinds * 2 * cells).fill(noCap)
  for (let kind = 0; kind < kinds; kind++) table.fill(unasked, (kind * 2 + 1) * cells, (kind * 2 + 2) * cells)
  return table
}

/** The ages where a row begins or has ended, with nought: between two of them all are alike. */
function agesOf({ parameters: { caps = [] } }: Asked): number[] {
  const turns = caps.flatMap(({ when: { age } }) => (age ? [age.from, ...(age.to === null ? [] : [age.to + 1])] : []))
  return [...new Set([0, ...turns])].filter((age) => age >= 0 && age <= mostAge).toSorted((a, b) => a - b)
}

function ageGroups(ages: readonly number[]): Int32Array {
  const groups = new Int32Array(mostAge + 1)
  for (const [group, age] of ages.entries()) groups.fill(group, age)
  return groups
}

/** Asks the rules for a place of one of the tables, and remembers. */
export function askCap(tables: CapTables, of: 'costs' | 'needs', place: number): number {
  const { asked, cells, perRoom, perHeating, perAge, ages } = tables
  const kind = (of === 'costs' ? costKinds : otherNeedKinds)[Math.floor(place / cells / 2)] ?? 'rent'
  const cell = place % cells
  const room = perRoom === 0 ? 0 : Math.floor(cell / perRoom) % roomAnswers
  const heating = perHeating === 0 ? 0 : Math.floor(cell / perHeating) % heatingAnswers
  const home = householdOf(asked, cell % shapes, perAge === 0 ? 0 : (ages[Math.floor(cell / perAge)] ?? 0))
  const found = orRefused(() => limitOf(kind, dwelling(home, room, heating)))
  tables[of][place] = found < 0 ? found - 1 : found
  return tables[of][place] ?? noCap
}

function limitOf(kind: Cost['kind'], input: CalculationInput): number {
  const cap = capFor({ kind, applied: zero }, input)
  return cap.kind === 'cap' ? cap.upTo : noCap
}

function householdOf(asked: Asked, shape: number, age: number): CalculationInput {
  const born = bornAged(age, asked)
  const member = (key: string, role: Member['role']): Member => ({ key, role, born, days: 30 })
  return example(asked, [
    member('applicant', 'applicant'),
    ...(shape >= mostPersons ? [member('other', 'co_applicant')] : []),
    ...Array.from({ length: shape % mostPersons }, (_, place) => member(`child${place}`, 'child')),
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
