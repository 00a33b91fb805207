import { isDay, toDay, type Day } from '../../../base/day.ts'
import { toOre, zero, type Ore } from '../../../base/money.ts'

/** `2026-10-25`, `2026-10-25+02:00` or `20261025` as a day; null when it is none. */
export function dayIn(text: string): Day | null {
  const digits = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(text)
  const day = digits ? `${digits[1]}-${digits[2]}-${digits[3]}` : ''
  return isDay(day) ? toDay(day) : null
}

/** Kronor with at most two decimals, as öre; null when it is no amount. */
export function kronorIn(value: string | number | undefined): Ore | null {
  const kronor = typeof value === 'number' ? value : value && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN
  return Number.isFinite(kronor) ? toOre(Math.round(kronor * 100)) : null
}

/** What is left of one amount when another is taken off; never below zero. */
export const beyond = (one: Ore, other: Ore): Ore => (one > other ? toOre(one - other) : zero)
