import type { Draft } from '../../draft.ts'
import type { registers as registersSv } from '../../sv/client/registers.ts'

export const registers = {} satisfies Draft<typeof registersSv>
