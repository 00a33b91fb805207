import type { Ore } from '../../base/money.ts'
import type { Month } from '../../base/month.ts'
import type { Entered, WorkIncomeRules } from '../../law/entered.ts'
import type { EnteredNorm } from '../../law/riksnorm/schema2027.ts'
import type { AgeClass } from '../../law/riksnorm/table.ts'

/** A level above or below the riksnorm in the individual case (SoL 12:7, third paragraph): higher shall, lower may be set when there are special reasons. */
export interface NormLevel {
  key: string
  direction: 'higher' | 'lower'
  /** A month, not negative. */
  amount: Ore
  /** The special reasons, in the caseworker's words. Never that the children are many (RÅ 1994 ref. 80) or a leisure card (SoL 12:7 a). */
  reasons: string
  /** From 2027: the ground in the entered regulation that lets the level go above the ceiling. */
  exception?: string
}

/** The municipality's own norm instead of the riksnorm: food only, or by the day in an emergency. */
export interface MunicipalNorm {
  kind: 'food' | 'day'
  reasons: string
}

/** One municipal table: a month of food, or a day of the day norm. It says all; common costs are not added. */
export interface NormTable {
  from: Month
  /** Last month; null: until changed. */
  to: Month | null
  single: Ore
  /** Covers both. */
  couple: Ore
  /** An age class that is left out is refused when it is asked for. */
  child: Readonly<Partial<Record<AgeClass, Ore>>>
}

export interface NormChoices {
  normLevels?: readonly NormLevel[]
  municipalNorm?: MunicipalNorm
}

/** No default amounts: SoF gives totals only, and each municipality has its own split. */
export interface NormTables {
  foodNorm?: readonly NormTable[]
  dayNorm?: readonly NormTable[]
  /** What was entered here when the law's own tables end; several: the latest that was known counts. */
  enteredNorms?: readonly EnteredNorm[]
  enteredPriceBaseAmounts?: readonly Entered<Ore>[]
  enteredWorkIncomeRules?: readonly Entered<WorkIncomeRules>[]
}

/** A part of the month in which the household was the same. */
export interface HouseholdPeriod {
  /** Whole days; all periods together at most 30. */
  days: number
  /** Member keys, the applicant always among them. */
  members: readonly string[]
  /** Left out: as the household says. */
  othersInDwelling?: number
}
