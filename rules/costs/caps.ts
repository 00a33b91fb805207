import { add, least, share, zero, type Ore } from '../../base/money.ts'
import { firstDay, type Month } from '../../base/month.ts'
import { age } from '../../base/day.ts'
import { priceBaseAmount } from '../../law/amounts.ts'
import { lookEntered } from '../../law/entered.ts'
import { costKinds, type CalculationInput, type Cost } from '../calculation/input.ts'
import type { Because } from '../line.ts'
import { guidelineFor } from './costs.ts'
import type { CapRow, Dimension } from './dwelling.ts'

/** What the guideline says of a cost. A guideline guides: it never replaces the assessment (RÅ 2008 ref. 21). */
export type Cap =
  /** `proposed`: the applied amount up to the limit. */
  | { kind: 'cap'; upTo: Ore; proposed: Ore }
  /** The guideline says nothing of such costs this month. */
  | { kind: 'none' }
  /** The guideline asks for something that is not known. */
  | { kind: 'unknown'; dimension: Dimension | 'heating' }
  /** The guideline has rows for such costs, but none for a household like this. */
  | { kind: 'no_row' }

/** The guideline's limit for a cost of this household. The last row that fits counts. */
export function capFor(cost: Pick<Cost, 'kind' | 'applied'>, input: CalculationInput): Cap {
  const kind = capKind(cost.kind)
  const rows = (input.parameters.caps ?? []).filter((row) => row.cost === kind && isInForce(row, input.month))
  if (rows.length === 0) return byPersons(cost, input)
  const known = dimensionsOf(input)
  const asked = rows.flatMap((row) => Object.keys(row.when)).find((name) => known.get(name) === null)
  if (asked === 'rooms') return { kind: 'unknown', dimension: asked }
  const heating = heatingOf(input)
  if (heating === null && rows.some((row) => row.heating !== undefined))
    return { kind: 'unknown', dimension: 'heating' }
  const found = rows.findLast((row) => fits(row, known) && (row.heating ?? heating) === heating)
  if (!found) return { kind: 'no_row' }
  const upTo = limitOf(found, known, input)
  return { kind: 'cap', upTo, proposed: least(cost.applied, upTo) }
}

/** What to find out before the guideline can be read. */
export const askOf = (dimension: Dimension | 'heating'): Because => ({
  reason: dimension === 'heating' ? 'cost.guideline_asks_heating' : 'cost.guideline_asks_rooms',
  facts: {},
})

/** The grid fee and the electricity share what the guideline says of electricity. */
export const capKind = (kind: Cost['kind']): Cost['kind'] => (kind === 'electricity_grid' ? 'electricity' : kind)

function heatingOf({ household }: CalculationInput): CapRow['heating'] | null {
  const included = household.dwelling?.heatingIncluded
  return included === undefined ? null : included ? 'warm' : 'cold'
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

/** The row's amount, its step for every child above those the row begins with, and its part of the price base amount. */
function limitOf(row: CapRow, known: ReadonlyMap<string, number | null>, input: CalculationInput): Ore {
  const more = (known.get('children') ?? 0) - (row.when.children?.from ?? 0)
  return add(row.upTo, share(row.perMoreChild ?? zero, more, 1, 'ore_half_up'), partOfBase(row.ofPriceBase, input))
}

function partOfBase(thousandths: number | undefined, { month, knownOn, parameters }: CalculationInput): Ore {
  if (thousandths === undefined) return zero
  const base = lookEntered(priceBaseAmount, parameters.enteredPriceBaseAmounts, month, knownOn).value
  return share(base, thousandths, 1_000, parameters.shareRounding)
}

/** The simple guideline: by number of persons alone. */
function byPersons({ kind, applied }: Pick<Cost, 'kind' | 'applied'>, input: CalculationInput): Cap {
  const support = costKinds.find((one) => one === capKind(kind)) ?? null
  const limit = support && guidelineFor(support, input.household.members.length, input.parameters)
  return limit === null ? { kind: 'none' } : { kind: 'cap', upTo: limit, proposed: least(applied, limit) }
}
