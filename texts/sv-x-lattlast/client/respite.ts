import type { Draft } from '../../draft.ts'
import type { respite as respiteSv } from '../../sv/client/respite.ts'

export const respite = {} satisfies Draft<typeof respiteSv>
