import type { Draft } from '../../draft.ts'
import type { accessibility as accessibilitySv, safety as safetySv } from '../../sv/client/safety.ts'

export const accessibility = {} satisfies Draft<typeof accessibilitySv>

export const safety = {} satisfies Draft<typeof safetySv>
