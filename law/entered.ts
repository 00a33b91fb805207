import type { Day } from '../base/day.ts'
import type { Month } from '../base/month.ts'
import { look, type Dated, type Row } from './dated.ts'

/** A figure of the law that came after the tables we have: one person entered it from the regulation, another approved it. */
export interface Entered<T> {
  from: Month
  /** Last month; null: until another is entered. */
  to: Month | null
  /** The day it was known here: published and approved. */
  published: Day
  /** Where it stands, as it is cited: its number in SFS. */
  regulation: string
  enteredBy: string
  confirmedBy: string
  value: T
}

/** What an administrator may have to enter of the rules for work income when their tables end (SoL 12:8–9). */
export interface WorkIncomeRules {
  /** Part of work income that is not counted, as a percentage. */
  stimulusPercent: number
  qualifyingMonths: number
  lastingMonths: number
  /** Price base amounts a year a child or school youth may earn. */
  youthPriceBaseAmounts: number
}

/** As `look`, with what was entered here before what the table has. Without either: refuses as the table does. */
export function lookEntered<T>(
  table: Dated<T>,
  entered: readonly Entered<T>[] | undefined,
  month: Month,
  knownOn: Day,
): Row<T> {
  const found = findEntered(entered, month, knownOn)
  return found ? rowOf(found, table) : look(table, month, knownOn)
}

/** The one that counts for a month as it was known on a day: the latest from-month, and of the same month the latest known. */
export const findEntered = <T>(
  entered: readonly Entered<T>[] | undefined,
  month: Month,
  knownOn: Day,
): Entered<T> | undefined =>
  (entered ?? [])
    .filter((one) => one.from <= month && (one.to === null || month <= one.to) && one.published <= knownOn)
    .toSorted((a, b) => (`${a.from} ${a.published}` < `${b.from} ${b.published}` ? -1 : 1))
    .at(-1)

/** Cited by the table's own provision together with the regulation. */
export function rowOf<T>({ from, to, published, regulation, value }: Entered<T>, table: Dated<unknown>): Row<T> {
  const source = table.rows.at(-1)?.source ?? 'SoF 12:2'
  return { from, to, published, publishedAssumed: false, source, standing: 'municipal', regulation, value }
}

/** The same entries with a part of their value. */
export const partOf = <T, P>(entered: readonly Entered<T>[] | undefined, part: (value: T) => P): Entered<P>[] =>
  (entered ?? []).map((one) => ({ ...one, value: part(one.value) }))
