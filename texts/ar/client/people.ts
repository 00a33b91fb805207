import type { Draft } from '../../draft.ts'
import type { home as homeSv, household as householdSv } from '../../sv/client/people.ts'

export const home = {} satisfies Draft<typeof homeSv>

export const household = {} satisfies Draft<typeof householdSv>
