import type { browserKey } from '../../api/me.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'

/** The same at each sign-in of the same person, and kept nowhere: reckoned from the municipality's own key. */
export const readBrowserKey = ({ tx, who }: Call<typeof browserKey>): Promise<ReplyOf<typeof browserKey>> =>
  Promise.resolve({ key: tx.vault.index(`browser key|${who.id}`).toString('base64') })
