import { toDay, type Day } from '../base/day.ts'
import { plusMonth, toMonth, type Month } from '../base/month.ts'
import { assert, refuse } from '../base/refusal.ts'
import type { SourceKey } from './sources.ts'

/** How far a figure is trusted: read in an official text, by a municipality, in other public material, or computed by us. */
export type Trust = 'official' | 'municipal' | 'secondary' | 'derived'

export interface Row<T> {
  /** First month it counts for. */
  from: Month
  /** Last month it was ever meant for; null: until changed. */
  to: Month | null
  /** The day it became known. */
  published: Day
  /** True: the day is not known and 1 December of the year before stands in (amounts are set in November). */
  publishedAssumed: boolean
  source: SourceKey
  standing: Trust
  /** Where it was entered from in a municipality, beside the source; left out: it stands in our own table. */
  regulation?: string
  value: T
}

interface RowText<T> {
  from: string
  to?: string
  /** Left out: assumed, see `Row.publishedAssumed`. */
  published?: string
  source: SourceKey
  standing?: Trust
  value: T
}

export interface Dated<T> {
  rows: readonly Row<T>[]
  /** Last month anything is known for. */
  until: Month
  /** The refusal for months after that. */
  afterwards: string
}

/** A table by month. Rows stand in the order they count from, and within a month as they were published. */
export function dated<T>(rows: readonly RowText<T>[], until: string, afterwards = 'law.month_unknown'): Dated<T> {
  const read = rows.map(toRow)
  const sorted = read.every((row, at) => at === 0 || order(read[at - 1]) <= order(row))
  assert(sorted && read.length > 0, 'rows of a dated table stand in order')
  return { rows: read, until: toMonth(until), afterwards }
}

/** The row for a month as the law was known on a day. Refuses outside what is known: never the nearest. */
export function look<T>(table: Dated<T>, month: Month, knownOn: Day): Row<T> {
  if (month > table.until) refuse(table.afterwards, { month, until: table.until })
  const found = table.rows.findLast((row) => row.from <= month && row.published <= knownOn)
  if (found === undefined || (found.to !== null && month > found.to)) {
    return refuse('law.month_unknown', { month, knownOn, from: table.rows[0]?.from ?? table.until, until: table.until })
  }
  return found
}

function toRow<T>(text: RowText<T>): Row<T> {
  const from = toMonth(text.from)
  return {
    from,
    to: text.to === undefined ? null : toMonth(text.to),
    published: toDay(text.published ?? `${plusMonth(from, -12).slice(0, 4)}-12-01`),
    publishedAssumed: text.published === undefined,
    source: text.source,
    standing: text.standing ?? 'official',
    value: text.value,
  }
}

const order = (row: { from: Month; published: Day } | undefined) => (row ? `${row.from} ${row.published}` : '')
