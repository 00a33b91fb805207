import { z } from 'zod'
import { toDay } from '../base/day.ts'
import { toOre } from '../base/money.ts'
import { toMonth } from '../base/month.ts'
import { localGateIds } from '../law/gates/local.ts'
import { ageClasses } from '../law/riksnorm/table.ts'
import { costKinds, incomeKinds, otherNeedKinds } from '../rules/calculation/input.ts'
import { day, month, ore } from './shapes.ts'

export const amount = ore.transform(toOre).describe('Whole öre, 100 to the krona')
export const inMonth = month.transform(toMonth).describe('A month, 2026-03')
export const count = (to: number) => z.int().min(0).max(to)
const rounding = z.enum(['ore_half_up', 'krona_half_up', 'krona_up', 'krona_down'])
const range = z.strictObject({ from: count(100), to: count(100).nullable() })
const byAge = z.partialRecord(z.enum(ageClasses), amount)
const normTable = z.strictObject({
  from: inMonth,
  to: inMonth.nullable().default(null),
  single: amount,
  couple: amount,
  child: byAge,
})
const cap = z.strictObject({
  cost: z.enum([...costKinds, ...otherNeedKinds]),
  from: inMonth,
  to: inMonth.nullable().default(null),
  when: z.partialRecord(z.enum(['adults', 'children', 'persons', 'rooms', 'age']), range).default({}),
  upTo: amount,
  perMoreChild: amount.exactOptional(),
  ofPriceBase: z.int().min(1).max(1000).exactOptional(),
  heating: z.enum(['warm', 'cold']).exactOptional(),
})
const incomeKind = z.strictObject({
  kind: z.enum(incomeKinds),
  from: inMonth.exactOptional(),
  to: inMonth.exactOptional(),
})
/** The blanks the law leaves, as the municipality's guideline fills them; what is left out has its recorded default. */
const four = z.strictObject({ '0': amount, '1-2': amount, '3': amount, '4-6': amount })
const eight = four.extend({ '7-10': amount, '11-14': amount, '15-18': amount, '19-20': amount })
const percentages = z.array(z.int().min(0).max(100)).min(1).max(20)
const told = { child: 'municipal', childLunchAway: 'municipal', adults: 'municipal', common: 'municipal' } as const
const municipal = z.literal('municipal')
const amounts = z.strictObject({
  child: eight,
  childLunchAway: four,
  single: amount,
  couple: amount,
  common: z.tuple([amount, amount, amount, amount, amount, amount, amount]),
  /** What is entered by hand is trusted as that, whoever sends it. */
  standing: z
    .strictObject({ child: municipal, childLunchAway: municipal, adults: municipal, common: municipal })
    .default(told),
})
/** What stands beside a figure of the law that one person entered and another approved. */
const entry = {
  from: inMonth,
  to: inMonth.nullable().default(null),
  published: day.transform(toDay),
  regulation: z.string().trim().min(1).max(60),
  enteredBy: z.string().trim().min(1).max(60),
  confirmedBy: z.string().trim().min(1).max(60),
}
/** The riksnorm of a year: as until 2026, or with less for later children as from 2027. */
export const normSchema = z.discriminatedUnion('schema', [
  z.strictObject({ schema: z.literal('2026'), amounts }),
  z.strictObject({
    schema: z.literal('2027'),
    amounts,
    childPercent: z.strictObject({ single: percentages, couple: percentages }),
    ceilingExceptions: z.array(z.string().trim().min(1).max(60)).max(30),
    phaseIn: z.array(z.strictObject({ from: inMonth, percent: z.int().min(0).max(100) })).max(60),
  }),
])
export const workIncomeRules = z.strictObject({
  stimulusPercent: z.int().min(0).max(100),
  qualifyingMonths: z.int().min(1).max(60),
  lastingMonths: z.int().min(1).max(120),
  youthPriceBaseAmounts: z.int().min(0).max(10),
})
const gateDay = day.transform(toDay).nullable()
export const guideline = z.strictObject({
  shareRounding: rounding.exactOptional(),
  stimulusRounding: rounding.exactOptional(),
  dayRounding: rounding.exactOptional(),
  dayDivisor: z.int().min(1).max(31).exactOptional(),
  rentCap: z.array(amount).max(30).exactOptional(),
  electricityCap: z.array(amount).max(30).exactOptional(),
  homeInsuranceCap: amount.nullable().exactOptional(),
  internetCap: amount.nullable().exactOptional(),
  ageOn: z.enum(['first_day', 'last_day']).exactOptional(),
  commonByDays: z.boolean().exactOptional(),
  incomeMonth: z.enum(['before', 'same']).exactOptional(),
  exemptIncomes: z
    .array(incomeKind.extend({ upTo: amount.nullable() }))
    .max(60)
    .exactOptional(),
  countedIncomes: z.array(incomeKind).max(60).exactOptional(),
  foodNorm: z.array(normTable).max(60).exactOptional(),
  dayNorm: z.array(normTable).max(60).exactOptional(),
  caps: z.array(cap).max(500).exactOptional(),
  rentShare: z.enum(['rooms', 'per_head']).exactOptional(),
  surplusMonths: z.int().min(1).max(12).exactOptional(),
  registerChangePercent: z.int().min(1).max(100).exactOptional(),
  childIncomeUpToNorm: z.boolean().exactOptional(),
  stimulusStart: z.enum(['first_wage', 'after_qualifying']).exactOptional(),
  localGates: z.partialRecord(z.enum(localGateIds), z.strictObject({ from: gateDay, to: gateDay })).exactOptional(),
  enteredNorms: z
    .array(z.strictObject({ ...entry, value: normSchema }))
    .max(30)
    .exactOptional(),
  enteredPriceBaseAmounts: z
    .array(z.strictObject({ ...entry, value: amount }))
    .max(30)
    .exactOptional(),
  enteredWorkIncomeRules: z
    .array(z.strictObject({ ...entry, value: workIncomeRules }))
    .max(30)
    .exactOptional(),
})
