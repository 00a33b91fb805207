import type { Draft } from '../../draft.ts'
import type { front as frontSv, overview as overviewSv } from '../../sv/client/front.ts'

export const front = {} satisfies Draft<typeof frontSv>

export const overview = {} satisfies Draft<typeof overviewSv>
