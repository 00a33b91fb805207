import { daysBetween, type Day } from '../../base/day.ts'
import type { Applied, Wait } from './facts.ts'

export interface Clocks {
  /** Whole days since arrival that waited for us, and for the person. Together: all of them. */
  ours: number
  clients: number
  turn: 'ours' | 'clients' | 'nobody'
}

/**
 * Two clocks of an application (FL 9). A day is the person's while something asked for before it is unanswered and its day has not passed; every other
 * is ours. What comes late does not make our days theirs.
 */
export function clocksOf({ arrivedOn, decidedOn, waits }: Applied, today: Day): Clocks {
  const until = decidedOn !== null && decidedOn < today ? decidedOn : today
  const all = Math.max(0, daysBetween(arrivedOn, until))
  const clients = waitingDays(waits, arrivedOn, until)
  const waitsForPerson = waits.some((one) => one.answeredOn === null && one.askedOn <= today && one.answerBy >= today)
  return { ours: all - clients, clients, turn: decidedOn !== null ? 'nobody' : waitsForPerson ? 'clients' : 'ours' }
}

/** Days covered by any of the waits, each counted once. */
function waitingDays(waits: readonly Wait[], from: Day, until: Day): number {
  const spans = waits
    .map((one) => ({
      from: later(one.askedOn, from),
      to: earlier(earlier(one.answeredOn ?? until, one.answerBy), until),
    }))
    .filter((span) => span.to > span.from)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
  let counted = from
  let days = 0
  for (const span of spans) {
    const begins = later(span.from, counted)
    if (span.to <= begins) continue
    days += daysBetween(begins, span.to)
    counted = span.to
  }
  return days
}

const later = (a: Day, b: Day): Day => (a > b ? a : b)
const earlier = (a: Day, b: Day): Day => (a < b ? a : b)
