import type { Draft } from '../../draft.ts'
import type { apply as applySv } from '../../sv/client/apply.ts'

export const apply = {} satisfies Draft<typeof applySv>
