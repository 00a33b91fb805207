import { daysBetween, plusDays, type Day } from '../../base/day.ts'
import { firstDay, lastDay, type Month } from '../../base/month.ts'

export const livings = ['full', 'alternate', 'visiting'] as const
export type Living = (typeof livings)[number]

/** How somebody lived in a household from a day to a day; null: still does. `days`: of a month of 30, when they live there by turns. */
export interface Stay {
  personId: string
  role: 'applicant' | 'co_applicant' | 'child'
  living: Living
  days: number
  from: Day
  to: Day | null
}

interface Span {
  from: Day
  to: Day
}

const monthDays = 30

/**
 * Of each who lived in the household in a month, the days of 30: an adult all of them, a child its own, for the part of the month it lived there. The part
 * is of the time there was a household at all: two who part on the twelfth have not lost a child for eighteen days. Whoever is not named was not there.
 */
export function daysIn(stays: readonly Stay[], month: Month): ReadonlyMap<string, number> {
  const whole = spanOf(
    stays.filter((stay) => stay.role !== 'child'),
    { from: firstDay(month), to: lastDay(month) },
  )
  if (!whole) return new Map()
  const found = [...Map.groupBy(stays, (stay) => stay.personId)].flatMap(([personId, own]): [string, number][] => {
    const days = own.reduce((sum, stay) => sum + share(stay, whole), 0)
    if (days === 0) return []
    const isAdult = own.some((stay) => stay.role !== 'child')
    return [[personId, isAdult ? monthDays : Math.min(monthDays, Math.max(1, Math.round(days)))]]
  })
  return new Map(found)
}

/** From the first day somebody was there to the last, within a span; null: nobody was. */
function spanOf(stays: readonly Stay[], within: Span): Span | null {
  const spans = stays.flatMap((stay) => overlap(stay, within) ?? [])
  const [from] = spans.map((span) => span.from).toSorted()
  const to = spans
    .map((span) => span.to)
    .toSorted()
    .at(-1)
  return from && to ? { from, to } : null
}

function overlap(stay: Stay, within: Span): Span | null {
  const from = stay.from > within.from ? stay.from : within.from
  const to = stay.to !== null && stay.to < within.to ? stay.to : within.to
  return from <= to ? { from, to } : null
}

function share(stay: Stay, whole: Span): number {
  const lived = overlap(stay, whole)
  return lived ? (stay.days * length(lived)) / length(whole) : 0
}

const length = ({ from, to }: Span): number => daysBetween(from, plusDays(to, 1))
