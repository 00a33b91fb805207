import { daysBetween, plusDays, type Day } from '../../base/day.ts'
import { standards } from '../../law/standards.ts'

/** A note written long after what it tells of (FL 27 §): shown, never refused. */
export const isLate = (happened: Day, written: Day): boolean =>
  daysBetween(happened, written) > standards.late_note.days

/** The last day a household may have been reached on and still be put on the list of those to get in touch with. */
export const silentSince = (today: Day): Day => plusDays(today, -standards.without_contact.days - 1)
