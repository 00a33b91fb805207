import { add, least, share, toOre, type Ore } from '../../base/money.ts'
import { firstDay, type Month } from '../../base/month.ts'
import { age } from '../../base/day.ts'
import { costKinds, type CalculationInput, type Cost } from '../calculation/input.ts'
import { approvedOf, guidelineFor } from './costs.ts'
import type { CapRow, Dimension } from './dwelling.ts'

/** What the guideline says of a cost. A guideline guides: it never replaces the assessment (RÅ 2008 ref. 21). */
export type Cap =
  /** `proposed`: the applied amount up to the limit. */
  | { kind: 'cap'; upTo: Ore; proposed: Ore }
  /** The guideline says nothing of such costs this month. */
  | { kind: 'none' }
  /** The guideline asks for something that is not known. */
  | { kind: 'unknown'; dimension: Dimension }
  /** The guideline has rows for such costs, but none for a household like this. */
  | { kind: 'no_row' }

/** The guideline's limit for a cost of this household. The last row that fits counts. */
export function capFor(cost: Pick<Cost, 'kind' | 'applied'>, input: CalculationInput): Cap {
  const rows = (input.parameters.caps ?? []).filter((row) => row.cost === cost.kind && isInForce(row, input.month))
  if (rows.length === 0) return byPersons(cost, input)
  const known = dimensionsOf(input)
  const asked = rows.flatMap((row) => Object.keys(row.when)).find((name) => known.get(name) === null)
  if (asked === 'rooms') return { kind: 'unknown', dimension: asked }
  const found = rows.findLast((row) => fits(row, known))
  if (!found) return { kind: 'no_row' }
  const upTo = limitOf(found, known)
  return { kind: 'cap', upTo, proposed: least(cost.applied, upTo) }
}

const isInForce = (row: CapRow, month: Month): boolean => row.from <= month && (row.to === null || month <= row.to)

/** What the rows may ask: null is not known. Age is the applicant's on the first of the month. */
function dimensionsOf({ household, month }: CalculationInput): ReadonlyMap<string, number | null> {
  const { members, dwelling } = household
  const applicant = members.find((member) => member.role === 'applicant')
  const children = members.filter((member) => member.role === 'child').length
  return new Map([
    ['adults', members.length - children],
    ['children', children],
    ['persons', members.length],
    ['rooms', dwelling?.rooms ?? null],
    ['age', applicant ? age(applicant.born, firstDay(month)) : null],
  ])
}

const fits = (row: CapRow, known: ReadonlyMap<string, number | null>): boolean =>
  Object.entries(row.when).every(([name, range]) => {
    const is = known.get(name) ?? null
    return is !== null && range.from <= is && (range.to === null || is <= range.to)
  })

/** The row's amount, and its step for every child above those the row begins with. */
function limitOf(row: CapRow, known: ReadonlyMap<string, number | null>): Ore {
  const more = (known.get('children') ?? 0) - (row.when.children?.from ?? 0)
  return row.perMoreChild === undefined ? row.upTo : add(row.upTo, share(row.perMoreChild, more, 1, 'ore_half_up'))
}

/** The simple guideline: by number of persons alone. */
function byPersons({ kind, applied }: Pick<Cost, 'kind' | 'applied'>, input: CalculationInput): Cap {
  const support = costKinds.find((one) => one === kind) ?? null
  const limit = support && guidelineFor(support, input.household.members.length, input.parameters)
  return limit === null ? { kind: 'none' } : { kind: 'cap', upTo: limit, proposed: least(applied, limit) }
}

/** How far an approved cost lies above the guideline; null: not at all. */
export function aboveCap(cost: Cost, cap: Cap): Ore | null {
  if (cap.kind !== 'cap') return null
  const approved = approvedOf(cost)
  return approved > cap.upTo ? toOre(approved - cap.upTo) : null
}
