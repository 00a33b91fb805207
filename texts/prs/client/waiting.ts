import type { Draft } from '../../draft.ts'
import type { waiting as waitingSv } from '../../sv/client/waiting.ts'

export const waiting = {} satisfies Draft<typeof waitingSv>
