import type { Draft } from '../../draft.ts'
import type { household as householdSv, home as homeSv } from '../../sv/client/people.ts'

export const household = {} satisfies Draft<typeof householdSv>

export const home = {} satisfies Draft<typeof homeSv>
