import type { Draft } from '../draft.ts'
import type { akselTexts as akselSv } from '../sv/ui-aksel.ts'

/** The design system's own strings that residents meet. `{name}` is filled in by it. */
export const akselTexts = {} satisfies Draft<typeof akselSv>
