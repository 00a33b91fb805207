import { Temporal } from 'temporal-polyfill'
import { refuse } from './refusal.ts'

declare const day: unique symbol
/** A calendar day in Sweden, `'2026-03-01'`. Compares with `<`, equals with `===`. */
export type Day = string & { readonly [day]: true }

export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}

export function toDay(text: string): Day {
  return isDay(text) ? text : refuse('day.unreadable')
}

const plain = (of: Day) => Temporal.PlainDate.from(of)
const back = (of: Temporal.PlainDate) => of.toString() as Day

export const plusDays = (from: Day, days: number): Day => back(plain(from).add({ days }))
/** Month ends are kept inside the month: 31 January + 1 month = 28 or 29 February. */
export const plusMonths = (from: Day, months: number): Day => back(plain(from).add({ months }))
export const daysBetween = (from: Day, to: Day): number => plain(from).until(plain(to)).days
/** 1 = Monday … 7 = Sunday. */
export const weekday = (of: Day): number => plain(of).dayOfWeek
/** Whole years lived on that day. Born 29 February: a year older on 1 March in other years. */
export function age(born: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  return on.slice(5) < born.slice(5) ? years - 1 : years
}

/** The Swedish calendar day of an instant. */
export function dayOf(instant: Date): Day {
  return back(
    Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO('Europe/Stockholm').toPlainDate(),
  )
}
