import { dayOf } from '../../base/day.ts'
import { fill } from '../../texts/fill.ts'
import { evictionTexts as texts } from '../../texts/sv/journal/acute.ts'
import type { NoticeRow } from './queries.ts'

/** What whoever sent the notice is told (SoF 11:3): that it came, when, and who is responsible. No word of the household. */
export const draft = ({ arrivedAt, reference, unit, phone }: NoticeRow, name: string): string =>
  fill(texts.confirmation, {
    name,
    unit,
    phone,
    arrived: dayOf(new Date(arrivedAt)),
    reference: reference === null ? '' : fill(texts.reference, { reference }),
  })
