import type { Draft } from '../../draft.ts'
import type { papers as papersSv } from '../../sv/client/papers.ts'

export const papers = {} satisfies Draft<typeof papersSv>
