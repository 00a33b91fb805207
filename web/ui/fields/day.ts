/** Noon of a day on this computer's clock: the same day whatever the summer time. */
export const noon = (day: string): Date => new Date(`${day}T12:00:00`)

export const iso = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`

/** A day as people type it: `2026-11-21` or `20261121`; null when there is no such day. */
export function readDay(typed: string): string | null {
  const found = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(typed.trim())
  if (!found) return null
  const day = `${found[1]}-${found[2]}-${found[3]}`
  const date = noon(day)
  return !Number.isNaN(date.getTime()) && iso(date) === day ? day : null
}
