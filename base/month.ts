import { refuse } from './refusal.ts'
import { plusDays, plusMonths, type Day } from './day.ts'

declare const month: unique symbol
/** A calendar month, `'2026-03'`. Compares with `<`. */
export type Month = string & { readonly [month]: true }

export const isMonth = (text: string): text is Month => /^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(text)

export function toMonth(text: string): Month {
  return isMonth(text) ? text : refuse('month.unreadable')
}

export const monthOf = (day: Day): Month => day.slice(0, 7) as Month
export const firstDay = (of: Month): Day => `${of}-01` as Day
export const lastDay = (of: Month): Day => plusDays(plusMonths(firstDay(of), 1), -1)
export const plusMonth = (from: Month, months: number): Month => monthOf(plusMonths(firstDay(from), months))

/** Whole months from one to the other: `monthsBetween('2026-01', '2026-03') === 2`. */
export function monthsBetween(from: Month, to: Month): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) - Number(from.slice(5))
}
