import type { normTables } from '../../api/normTables.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { findEnteredTables } from './queries.ts'
import { listOpen } from './submissions/list.ts'
import { allTables, waitsFor } from './tables.ts'

/** What is known of the law's amounts, newest first, what is waited for, and what waits for a second person. */
export async function showNormTables({ tx, who }: Call<typeof normTables>): Promise<ReplyOf<typeof normTables>> {
  const entered = await findEnteredTables(tx)
  return {
    tables: allTables(entered).toReversed(),
    waits: waitsFor(entered),
    submissions: await listOpen(tx, 'tables', who.id),
  }
}
