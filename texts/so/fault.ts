import type { Draft } from '../draft.ts'
import type { fault as faultSv } from '../sv/fault.ts'

export const fault = {} satisfies Draft<typeof faultSv>
