import { incomeMonth } from '../../../rules/income/month.ts'
import { costKinds, incomeKinds, type CalculationInput } from '../../../rules/calculation/input.ts'
import { assert } from '../../../base/refusal.ts'
import { firstDay, type Month } from '../../../base/month.ts'
import { look } from '../../../law/dated.ts'
import { stimulusMonths } from '../../../law/amounts.ts'
import { memberKind } from '../../../rules/plan/batch/layout.ts'
import { classEnds, knownOn, lunchUntil, month, parameters, type Tables } from '../tables.ts'

/** Sizes of the arrays in rules.c. */
const ages = 128
const persons = 32
const costKindsAtMost = 16
const incomeKindsAtMost = 64
const noLimit = 2_147_483_647

const months = (of: Month): number => Number(of.slice(0, 4)) * 12 + Number(of.slice(5)) - 1
const list = (length: number, of: (at: number) => number): number[] => Array.from({ length }, (_, at) => of(at))

/** The month's figures as `struct rules` of rules.c: the law's tables spread out, so that C only looks up. */
export function rulesFile(tables: Tables, input: CalculationInput): Int32Array {
  const { from } = stimulusMonths.rows[0] ?? { from: month }
  const { qualifying, lasting } = look(stimulusMonths, month, knownOn).value
  assert(
    costKinds.length <= costKindsAtMost && incomeKinds.length <= incomeKindsAtMost,
    'rules.c has room for every kind',
  )
  return Int32Array.from([
    Number(firstDay(month).replaceAll('-', '')),
    months(month),
    ...list(ages, (age) => byAge(age, tables.child)),
    ...list(ages, (age) => byAge(age, age <= lunchUntil ? tables.childLunchAway : tables.child)),
    ...list(8, (kind) => adult(kind, tables)),
    ...list(persons * persons, (place) => shared(Math.floor(place / persons), place % persons, tables.common)),
    tables.days,
    ...list(costKindsAtMost, (at) => at).flatMap((at) =>
      list(persons, (count) => capOf(tables.caps[costKinds[at] ?? ''], count)),
    ),
    ...list(incomeKindsAtMost, (at) => (incomeKinds[at] === tables.exempt.kind ? tables.exempt.upTo : 0)),
    tables.percent,
    months(from),
    qualifying,
    lasting,
    parameters.stimulusStart === 'after_qualifying' ? 0 : 1,
    tables.priceBase,
    months(incomeMonth(input)),
  ])
}

function byAge(age: number, amounts: readonly number[]): number {
  const found = classEnds.findIndex((end) => age <= end)
  return amounts[found === -1 ? amounts.length - 1 : found] ?? 0
}

function adult(kind: number, { single, couple }: Tables): number {
  if (kind === memberKind.single) return single
  if (kind === memberKind.couple) return couple
  return kind === memberKind.half ? couple / 2 : 0
}

function common(count: number, amounts: readonly number[]): number {
  const last = amounts.at(-1) ?? 0
  return count === 0 ? 0 : (amounts[count - 1] ?? last + (count - amounts.length) * (last - (amounts.at(-2) ?? 0)))
}

/** The members' share of what everyone in the home has in common, to the nearest krona. */
function shared(all: number, members: number, amounts: readonly number[]): number {
  const whole = common(all, amounts)
  return all <= members ? whole : Math.floor((whole * members * 2 + all * 100) / (all * 200)) * 100
}

const capOf = (caps: readonly number[] | undefined, count: number): number =>
  caps?.[Math.min(count, caps.length) - 1] ?? noLimit
