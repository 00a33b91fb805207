import { daysBetween, plusDays, type Day } from '../../base/day.ts'
import { deadlines } from '../../law/deadlines.ts'

/** A note written long after what it tells of (FL 27 §): shown, never refused. */
export const isLate = (happened: Day, written: Day): boolean =>
  daysBetween(happened, written) > deadlines.note_in_journal.length.days

/** The last day a household may have been reached on and still be put on the list of those to get in touch with. */
export const silentSince = (today: Day): Day => plusDays(today, -deadlines.get_in_touch.length.weeks * 7 - 1)
