import type { Draft } from '../../draft.ts'
import type { delay as delaySv } from '../../sv/client/delay.ts'

export const delay = {} satisfies Draft<typeof delaySv>
