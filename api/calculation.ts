import { z } from 'zod'
import { toDay } from '../base/day.ts'
import { toOre } from '../base/money.ts'
import { lastDay } from '../base/month.ts'
import { activityExemptions } from '../rules/activity/facts.ts'
import { costKinds, incomeKinds, otherNeedKinds, type CalculationInput } from '../rules/calculation/input.ts'
import { defaultParameters } from '../rules/calculation/parameters.ts'
import { amount, count, guideline, inMonth } from './guideline.ts'
import { day, line, month, ore, signedOre, words } from './shapes.ts'

const onDay = day.transform(toDay).describe('A day, 2026-03-01')
const key = z.string().trim().min(1).max(60)
const reasons = words(2000)

const member = z.strictObject({
  key,
  role: z.enum(['applicant', 'co_applicant', 'child']),
  born: onDay,
  days: z.int().min(1).max(30).default(30),
  lunchAway: z.boolean().exactOptional(),
  inSchool: z.boolean().exactOptional(),
})
const household = z.strictObject({
  members: z.array(member).min(1).max(30),
  othersInDwelling: count(29).default(0),
  periods: z
    .array(
      z.strictObject({
        days: z.int().min(1).max(30),
        members: z.array(key).max(30),
        othersInDwelling: count(29).exactOptional(),
      }),
    )
    .max(30)
    .exactOptional(),
  dwelling: z
    .strictObject({
      rooms: z.int().min(1).max(20).exactOptional(),
      ownRooms: count(20).exactOptional(),
      othersRooms: count(20).exactOptional(),
      heatingIncluded: z.boolean().exactOptional(),
      electricityIncluded: z.boolean().exactOptional(),
    })
    .exactOptional(),
})
const cost = z.strictObject({
  key: key.exactOptional(),
  kind: z.enum([...costKinds, ...otherNeedKinds]),
  applied: amount,
  approved: amount.nullable().default(null),
  reason: reasons.exactOptional(),
  ground: z.enum(['right', 'additional']).exactOptional(),
})
const income = z.strictObject({
  key: key.exactOptional(),
  member: key,
  kind: z.enum(incomeKinds),
  amount,
  month: inMonth.exactOptional(),
  earnedEarlierThisYear: amount.exactOptional(),
})
/** A household and a month, as a file or a message says it. Fields that are left out are as the defaults say; a field that does not exist is refused. */
export const calculationFile = z.strictObject({
  month: inMonth,
  /** The law as it was known on this day; left out: the last day of the month. */
  knownOn: onDay.exactOptional(),
  household,
  costs: z.array(cost).max(40).default([]),
  incomes: z.array(income).max(50).default([]),
  weighedSurplus: z
    .array(z.strictObject({ key, month: inMonth, amount, reasons }))
    .max(12)
    .exactOptional(),
  normLevels: z
    .array(
      z.strictObject({ key, direction: z.enum(['higher', 'lower']), amount, reasons, exception: key.exactOptional() }),
    )
    .max(12)
    .exactOptional(),
  municipalNorm: z.strictObject({ kind: z.enum(['food', 'day']), reasons }).exactOptional(),
  jobStimulus: z
    .array(z.strictObject({ member: key, from: inMonth, to: inMonth }))
    .max(10)
    .default([]),
  supportHistory: z
    .array(
      z.strictObject({
        member: key,
        months: z
          .array(z.strictObject({ month: inMonth, support: z.enum(['granted', 'rejected']), wage: z.boolean() }))
          .max(240),
      }),
    )
    .max(10)
    .exactOptional(),
  activity: z
    .array(
      z.strictObject({
        member: key,
        exemption: z.enum(activityExemptions).nullable(),
        monthsInRow: count(600),
        takesPart: z.boolean().nullable(),
      }),
    )
    .max(10)
    .exactOptional(),
  assets: amount.default(toOre(0)),
  assetItems: z
    .array(z.strictObject({ key, amount, respiteTo: inMonth.nullable().default(null), reasons: reasons.default('') }))
    .max(30)
    .exactOptional(),
  parameters: guideline.default({}),
  /** Wages to try: what would happen with so much more this month. */
  ask: z.strictObject({ wages: z.array(z.strictObject({ member: key, amount })).max(10) }).exactOptional(),
})
export type CalculationFile = z.infer<typeof calculationFile>

/** A cost or income without a key gets its kind and place. */
const named = <T extends { key?: string; kind: string }>(all: readonly T[]) =>
  all.map((one, at) => ({ ...one, key: one.key ?? `${one.kind}-${at + 1}` }))

/** The rules' input: keys and parameters filled in where the file leaves them out. */
export function readCalculationFile(file: CalculationFile): CalculationInput {
  const { ask: _, knownOn, costs, incomes, parameters: local, ...rest } = file
  return {
    ...rest,
    knownOn: knownOn ?? lastDay(file.month),
    costs: named(costs),
    incomes: named(incomes),
    parameters: { ...defaultParameters, ...local },
  }
}

/** The result: line trees and what follows from them. Amounts are whole öre. */
export const calculationView = z.object({
  month,
  support: ore,
  surplus: ore,
  norm: line,
  costs: line,
  incomes: line,
  assets: line,
  result: line,
  otherNeeds: line,
  needs: z.array(
    z.object({
      key: z.string(),
      kind: z.enum(['income_support', ...otherNeedKinds]),
      ground: z.enum(['right', 'additional']),
      applied: signedOre,
      supported: ore,
      lowered: ore,
    }),
  ),
  remarks: z.array(line),
  /** The rent that is fully covered, the job stimulus of each adult, and the wages that were asked for. */
  answers: z.array(line),
})
