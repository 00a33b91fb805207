import type { Draft } from '../../draft.ts'
import type { wishes as wishesSv } from '../../sv/client/wishes.ts'

export const wishes = {} satisfies Draft<typeof wishesSv>
