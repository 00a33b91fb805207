import { sql } from 'kysely'
import type { Database } from '../platform/db/pool.ts'
import type { Read } from '../platform/db/transaction.ts'
import { countDecisions, findDecisions } from './queries.ts'
import { differsIn, type Differing } from './replay.ts'

/** Few enough to be held in memory, many enough that asking costs little beside reckoning. */
const batch = 500
const beforeAll = '00000000-0000-0000-0000-000000000000'

export interface Told {
  differing: (one: Differing) => void
  progress: (done: number, of: number) => void
}

export interface Replayed {
  municipalities: number
  decisions: number
  differing: number
}

/** Every stored decision of every municipality, a batch at a time, each batch in a short transaction that can only read: however large the database, memory stays the same and nothing waits. */
export async function replayAll(db: Database, told: Told): Promise<Replayed> {
  const { rows } = await sql<{ id: number }>`
    select municipality_id as id from municipalities order by municipality_id`.execute(db)
  const sizes = await Promise.all(rows.map(({ id }) => reading(db, id, countDecisions)))
  const of = sizes.reduce((sum, size) => sum + size, 0)
  const all: Replayed = { municipalities: rows.length, decisions: 0, differing: 0 }
  for (const { id } of rows) {
    let after = beforeAll
    for (let size = batch; size === batch;) {
      const decisions = await reading(db, id, (tx) => findDecisions(tx, after, batch))
      for (const decision of decisions) {
        const terms = differsIn(decision)
        if (terms.length === 0) continue
        all.differing += 1
        told.differing({ decisionId: decision.decisionId, terms })
      }
      size = decisions.length
      all.decisions += size
      after = decisions.at(-1)?.decisionId ?? after
      told.progress(all.decisions, of)
    }
  }
  return all
}

/** Inside one municipality, as `within`, but unable to change anything and without the keys to what is sealed. */
const reading = <T>(
  db: Database,
  municipality: number,
  read: (tx: Pick<Read, 'db' | 'municipality'>) => Promise<T>,
): Promise<T> =>
  db
    .transaction()
    .setAccessMode('read only')
    .execute(async (inner) => {
      await sql`select set_config('tillit.municipality', ${String(municipality)}, true)`.execute(inner)
      return read({ db: inner, municipality })
    })
