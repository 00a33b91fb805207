import type { Draft } from '../../draft.ts'
import type { month as monthSv, readers as readersSv } from '../../sv/client/month.ts'

export const month = {} satisfies Draft<typeof monthSv>

export const readers = {} satisfies Draft<typeof readersSv>
