import { z } from 'zod'
import { filterAssigned, filterStatuses, filterTimers } from '../rules/work/queueFilter.ts'
import { day, id, month, words } from './shapes.ts'

/** Strict: a key that is not here cannot be asked for or saved. */
export const queueFilter = z.strictObject({
  assigned: z.union([z.enum(filterAssigned), id]).default('me'),
  unit: id.nullable().default(null),
  timer: z.enum(filterTimers).nullable().default(null),
  status: z.enum(filterStatuses).nullable().default(null),
})
export type QueueFilter = z.output<typeof queueFilter>

/** The last row that was told; the next page begins after it, whatever has come or gone since. */
export const queuePlace = z.strictObject({ arrivedOn: day, caseNumber: words(40), month })
export const watchPlace = z.strictObject({ dueOn: day, caseNumber: words(40), about: words(100) })
