import type { Draft } from '../draft.ts'
import type { ui as uiSv } from '../sv/ui.ts'

export const ui = {} satisfies Draft<typeof uiSv>
