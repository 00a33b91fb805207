import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import type { Ore, Rounding } from '../../base/money.ts'
import type { RegisterHolder } from '../../law/completion.ts'
import type { LocalGates } from '../../law/gates/local.ts'
import type { ActivityRecords } from '../activity/facts.ts'
import type { CostParameters, Dwelling } from '../costs/dwelling.ts'
import { needGroups } from '../costs/groups.ts'
import { incomeGroups } from '../income/groups.ts'
import type { IncomeParameters, IncomeRecords } from '../income/records.ts'
import type { HouseholdPeriod, NormChoices, NormTables } from '../norm/choices.ts'
import type { StimulusParameters, StimulusRecords } from '../stimulus/history.ts'

/** A person who is counted in the household during the month. */
export interface Member {
  /** Stable inside one calculation, `'m1'`. */
  key: string
  role: 'applicant' | 'co_applicant' | 'child'
  born: Day
  /** Days of the month in the household, 1–30 (SOSFS 2013:1: alternate residence and visits by days of 30). */
  days: number
  /** Child 0–6 who eats weekday lunch at preschool. */
  lunchAway?: boolean
  /** Home-living youth 18–20 in upper secondary school (FB 7:1). Required from 18 on. */
  inSchool?: boolean
}

export interface Household {
  members: readonly Member[]
  /** When the household changed within the month; left out: the same all of it. */
  periods?: readonly HouseholdPeriod[]
  dwelling?: Dwelling
  /** Persons in the dwelling outside the household: adult child at home, lodgers, shared living. */
  othersInDwelling: number
}

export const costKinds = [
  'rent',
  'electricity',
  'electricity_grid',
  'home_insurance',
  'internet',
  'work_travel',
  'union_fee',
  'unemployment_fund',
] as const
/** Reasonable costs beside the norm (SoL 12:7 second point). */
export type CostKind = (typeof costKinds)[number]

export const otherNeedKinds = [
  ...needGroups.care,
  ...needGroups.family,
  ...needGroups.home,
  ...needGroups.other,
] as const
/** SoL 12:1, decided one by one. */
export type OtherNeedKind = (typeof otherNeedKinds)[number]

export interface Cost {
  key: string
  kind: CostKind | OtherNeedKind
  applied: Ore
  /** What the caseworker accepts as reasonable; null: not yet assessed, counts as applied. */
  approved: Ore | null
  /** Required when approved differs from applied. */
  reason?: string
  /** An other need beyond the right (SoL 12:2): may be given, also to one with a surplus. Left out: by right. */
  ground?: 'right' | 'additional'
}

export const incomeKinds = [
  ...incomeGroups.work,
  ...incomeGroups.unemployment,
  ...incomeGroups.illness,
  ...incomeGroups.family,
  ...incomeGroups.pension,
  ...incomeGroups.housing,
  ...incomeGroups.study,
  ...incomeGroups.private,
  ...incomeGroups.other,
] as const
export type IncomeKind = (typeof incomeKinds)[number]

export interface Income {
  key: string
  /** Whose income: a member key. */
  member: string
  kind: IncomeKind
  /** After tax, in Swedish money. */
  amount: Ore
  /** The month it came; left out: the month whose incomes count (`incomeMonth`). */
  month?: Month
  /** Work income of a child or school youth earlier in the calendar year it came; left out: none known. */
  earnedEarlierThisYear?: Ore
  /** Taken from what a register told: who, when, and how much it said. */
  fetched?: { holder: RegisterHolder; on: Day; amount: Ore }
}

/** A person's two years with the special rule for work income (SoL 12:8). */
export interface JobStimulus {
  member: string
  from: Month
  to: Month
}

/** A kind of income the guideline speaks of. Months left out: always. */
export interface DatedIncomeKind extends Partial<Record<'from' | 'to', Month>> {
  kind: IncomeKind
}

/** A kind of income the guideline leaves out, wholly or up to an amount a month. */
export interface ExemptIncome extends DatedIncomeKind {
  upTo: Ore | null
}

/** The blanks the law leaves to the municipality, as the guideline in force fills them. */
export interface LocalParameters extends NormTables, CostParameters, IncomeParameters, StimulusParameters {
  shareRounding: Rounding
  stimulusRounding: Rounding
  dayRounding: Rounding
  /** Days a month is divided by when a child is there part of it. */
  dayDivisor: number
  /** Highest rent by number of persons (last entry: that many or more); empty: no cap. */
  rentCap: readonly Ore[]
  electricityCap: readonly Ore[]
  homeInsuranceCap: Ore | null
  internetCap: Ore | null
  /** The day of the month ages are read on; left out: the first. No provision says. */
  ageOn?: 'first_day' | 'last_day'
  /** Weigh common costs by the days of those who are there part of the month; left out: each is a whole person. No provision says. */
  commonByDays?: boolean
  exemptIncomes?: readonly ExemptIncome[]
  /** From and to when the municipality's own requirements before an act count; left out: always. */
  localGates?: LocalGates
  /** Kinds that usually do not count (`income/kinds.ts`) and here do. No national text names them; left out: none. */
  countedIncomes?: readonly DatedIncomeKind[]
}

export interface CalculationInput extends NormChoices, IncomeRecords, StimulusRecords, ActivityRecords {
  month: Month
  /** The law as it was known on this day. */
  knownOn: Day
  household: Household
  costs: readonly Cost[]
  incomes: readonly Income[]
  jobStimulus: readonly JobStimulus[]
  /** Money at hand that must be used first. */
  assets: Ore
  parameters: LocalParameters
}
