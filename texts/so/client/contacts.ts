import type { Draft } from '../../draft.ts'
import type { contacts as contactsSv } from '../../sv/client/contacts.ts'

export const contacts = {} satisfies Draft<typeof contactsSv>
