import * as fc from 'fast-check'
import { toDay } from '../../base/day.ts'
import { toOre } from '../../base/money.ts'
import { plusMonth, toMonth } from '../../base/month.ts'
import { amount, input as common } from '../calculation/any.test-helper.ts'
import { incomeKinds, otherNeedKinds, type CalculationInput } from '../calculation/input.ts'
import { defaultParameters } from '../calculation/parameters.ts'
import { invented2027 } from '../norm/invented2027.test-helper.ts'
import type { SupportHistory } from '../stimulus/history.ts'
import type { Asked } from './month/ask.ts'

const roundings = fc.constantFrom('ore_half_up', 'krona_half_up', 'krona_up', 'krona_down')
const small = fc.integer({ min: 0, max: 900_000 }).map(toOre)
const range = fc.record({ from: fc.nat(5), to: fc.option(fc.integer({ min: 5, max: 60 })) })
const when = fc.record(
  { adults: range, children: range, rooms: range, age: range, persons: range },
  { requiredKeys: [] },
)
const row = fc
  .record(
    {
      cost: fc.constantFrom('rent', 'electricity', 'internet', 'medicine', 'glasses'),
      from: fc.constantFrom('2025-01', '2026-04').map(toMonth),
      to: fc.constantFrom(null, toMonth('2026-06')),
      when,
      upTo: small,
      perMoreChild: small,
      heating: fc.constantFrom('warm' as const, 'cold' as const),
    },
    { requiredKeys: ['cost', 'from', 'to', 'when', 'upTo'] },
  )
  .map(({ when: { children, ...rest }, ...one }) => ({ ...one, when: { ...rest, ...(children ? { children } : {}) } }))
const table = fc.record({ single: small, couple: small, zero: small, more: small, day: small }).map((one) => ({
  from: toMonth('2020-01'),
  to: null,
  single: one.single,
  couple: one.couple,
  child: { '0': one.zero, '1-2': one.more, '3': one.more, '4-6': one.day, '7-10': one.zero, '15-18': one.more },
}))

/** A guideline, with everything it may say. */
const parameters = fc
  .record({
    shareRounding: roundings,
    stimulusRounding: roundings,
    dayRounding: roundings,
    dayDivisor: fc.constantFrom(28, 30, 31),
    ageOn: fc.constantFrom('first_day' as const, 'last_day' as const),
    commonByDays: fc.boolean(),
    childIncomeUpToNorm: fc.boolean(),
    incomeMonth: fc.constantFrom('before' as const, 'same' as const),
    stimulusStart: fc.constantFrom('first_wage' as const, 'after_qualifying' as const),
    surplusMonths: fc.integer({ min: 1, max: 3 }),
    rentCap: fc.array(small, { maxLength: 4 }),
    internetCap: fc.option(small),
    caps: fc.array(row, { maxLength: 4 }),
    exemptIncomes: fc.array(fc.record({ kind: fc.constantFrom(...incomeKinds), upTo: fc.option(small) }), {
      maxLength: 6,
    }),
    countedIncomes: fc.array(fc.record({ kind: fc.constantFrom(...incomeKinds) }), { maxLength: 3 }),
    foodNorm: fc.array(table, { maxLength: 1 }),
    dayNorm: fc.array(table, { maxLength: 1 }),
    entered: fc.boolean(),
  })
  .map(({ entered, ...rest }) => ({ ...defaultParameters, ...rest, enteredNorms: entered ? [invented2027] : [] }))

/** A month the law's tables have, or one of 2027 where an invented table was entered. */
export const asked: fc.Arbitrary<Asked> = fc
  .record({ parameters, month: fc.constantFrom('2013-06', '2019-12', '2025-06', '2026-01', '2026-03', '2026-12') })
  .chain(({ parameters, month }) =>
    fc.constantFrom(month, ...(parameters.enteredNorms.length > 0 ? ['2027-02', '2027-08'] : [])).map((one) => ({
      month: toMonth(one),
      knownOn: toDay(`${one}-20`),
      parameters,
    })),
  )

const parts = fc.record({
  split: fc.option(fc.integer({ min: 1, max: 29 })),
  leaves: fc.nat(),
  rooms: fc.option(fc.integer({ min: 1, max: 6 })),
  heating: fc.option(fc.boolean()),
  norm: fc.constantFrom(null, null, null, 'food' as const, 'day' as const),
  school: fc.array(fc.boolean(), { minLength: 11, maxLength: 11 }),
  items: fc.array(fc.record({ amount, respite: fc.option(fc.integer({ min: -3, max: 3 })) }), { maxLength: 3 }),
  // In runs, so that the six months and the two years are met.
  history: fc
    .array(fc.record({ sign: fc.constantFrom('g', 'g', 'w', 'r', '-'), times: fc.constantFrom(1, 5, 6, 7, 23) }), {
      maxLength: 6,
    })
    .map((runs) => runs.flatMap(({ sign, times }) => Array.from({ length: times }, () => sign))),
  came: fc.array(fc.option(fc.integer({ min: -14, max: 2 })), { minLength: 8, maxLength: 8 }),
  earlier: fc.array(fc.option(fc.integer({ min: 0, max: 6_000_000 })), { minLength: 8, maxLength: 8 }),
  surplusBack: fc.integer({ min: 1, max: 3 }),
  beyond: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
})
type Parts = typeof parts extends fc.Arbitrary<infer T> ? T : never

/** Any household as `calculation/any` makes them, with what a month, a guideline and the records may add, made for 2026-03. */
export const household: fc.Arbitrary<CalculationInput> = fc.tuple(common, parts).map(([input, one]) => ({
  ...input,
  household: { ...homeOf(input, one), dwelling: dwellingOf(one) },
  costs: input.costs.map((cost, at) => ({
    ...cost,
    ...(isNeed(cost.kind) && one.beyond[at] ? { ground: 'additional' as const } : {}),
  })),
  incomes: input.incomes.map((income, at) => ({
    ...income,
    ...(one.came[at] == null ? {} : { month: plusMonth(input.month, one.came[at]) }),
    ...(one.earlier[at] == null ? {} : { earnedEarlierThisYear: toOre(one.earlier[at]) }),
  })),
  ...(one.norm === null ? {} : { municipalNorm: { kind: one.norm, reasons: 'Akut.' } }),
  assetItems: one.items.map((item, at) => ({
    key: `t${at}`,
    amount: item.amount,
    respiteTo: item.respite === null ? null : plusMonth(input.month, item.respite),
    reasons: 'Säljs.',
  })),
  weighedSurplus: (input.weighedSurplus ?? []).map((surplus) => ({
    ...surplus,
    month: plusMonth(input.month, -one.surplusBack),
  })),
  supportHistory: historyOf(input, one.history),
}))

const needKinds: ReadonlySet<string> = new Set(otherNeedKinds)
const isNeed = (kind: string): boolean => needKinds.has(kind)

const dwellingOf = ({ rooms, heating }: Parts) => ({
  ...(rooms === null ? {} : { rooms }),
  ...(heating === null ? {} : { heatingIncluded: heating }),
})

/** Somebody leaves or comes in the middle of the month. */
function homeOf({ household }: CalculationInput, { split, leaves, school }: Parts): CalculationInput['household'] {
  const members = household.members.map((member, at) =>
    member.role === 'child' ? { ...member, inSchool: member.born < '2008-03-02' || (school[at] ?? false) } : member,
  )
  const others = members.slice(1)
  const gone = others[leaves % Math.max(1, others.length)]
  if (split === null || !gone) return { ...household, members }
  const stays = members.filter((member) => member.key !== gone.key).map((member) => member.key)
  return {
    othersInDwelling: household.othersInDwelling,
    members: members.map((member) => ({ ...member, days: member.key === gone.key ? split : 30 })),
    periods: [
      { days: split, members: members.map((member) => member.key) },
      { days: 30 - split, members: stays, othersInDwelling: 1 },
    ],
  }
}

function historyOf(input: CalculationInput, signs: readonly string[]): SupportHistory[] {
  const first = plusMonth(input.month, -signs.length)
  const months = signs.flatMap((sign, at) =>
    sign === '-'
      ? []
      : [
          {
            month: plusMonth(first, at),
            support: sign === 'r' ? ('rejected' as const) : ('granted' as const),
            wage: sign === 'w',
          },
        ],
  )
  return input.household.members
    .slice(0, 2)
    .flatMap((member) => (member.role === 'child' ? [] : [{ member: member.key, months }]))
}

/** Of the household in another month, for another law and guideline. */
export const inMonth = (input: CalculationInput, to: Asked): CalculationInput => ({ ...input, ...to })
