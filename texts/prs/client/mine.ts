import type { Draft } from '../../draft.ts'
import type { mine as mineSv } from '../../sv/client/mine.ts'

export const mine = {} satisfies Draft<typeof mineSv>
