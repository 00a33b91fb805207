import { refuse } from './refusal.ts'
import type { Day } from './day.ts'

declare const month: unique symbol
/** A calendar month, `'2026-03'`. Compares with `<`. */
export type Month = string & { readonly [month]: true }

export const isMonth = (text: string): text is Month => /^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(text)

export function toMonth(text: string): Month {
  return isMonth(text) ? text : refuse('month.unreadable')
}

export const monthOf = (day: Day): Month => day.slice(0, 7) as Month
export const firstDay = (of: Month): Day => `${of}-01` as Day
export const lastDay = (of: Month): Day => `${of}-${lengthOf(of)}` as Day

/** By arithmetic rather than by the calendar's library: a calculation asks for months many times. */
export function plusMonth(from: Month, months: number): Month {
  const count = Number(from.slice(0, 4)) * 12 + Number(from.slice(5)) - 1 + months
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}` as Month
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

function lengthOf(month: Month): number {
  const [year, at] = [Number(month.slice(0, 4)), Number(month.slice(5)) - 1]
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return at === 1 && isLeap ? 29 : (lengths[at] ?? 31)
}

/** Whole months from one to the other: `monthsBetween('2026-01', '2026-03') === 2`. */
export function monthsBetween(from: Month, to: Month): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) - Number(from.slice(5))
}
