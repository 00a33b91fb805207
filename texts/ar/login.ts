import type { Draft } from '../draft.ts'
import type { login as loginSv } from '../sv/login.ts'

/** Pages of the sign-in. */
export const login = {} satisfies Draft<typeof loginSv>
