import type { Draft } from '../../draft.ts'
import type { whatIf as whatIfSv } from '../../sv/client/whatIf.ts'

export const whatIf = {} satisfies Draft<typeof whatIfSv>
