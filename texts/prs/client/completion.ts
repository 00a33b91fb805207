import type { Draft } from '../../draft.ts'
import type { completion as completionSv } from '../../sv/client/completion.ts'

export const completion = {} satisfies Draft<typeof completionSv>
