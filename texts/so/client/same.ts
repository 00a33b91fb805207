import type { Draft } from '../../draft.ts'
import type { same as sameSv } from '../../sv/client/same.ts'

export const same = {} satisfies Draft<typeof sameSv>
