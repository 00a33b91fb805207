import type { Draft } from '../../draft.ts'
import type { approvals as approvalsSv } from '../../sv/client/approvals.ts'

export const approvals = {} satisfies Draft<typeof approvalsSv>
