import { sql } from 'kysely'
import { refuse } from '../../../base/refusal.ts'
import type { Write } from '../db/transaction.ts'

/** A write that may be sent again: the same key and the same content get the same answer. */
export interface Repeatable {
  actorId: string
  key: string
  route: string
  bodyHash: Buffer
}

/** The answer given before, or null when this is the first time. A second sender waits here until the first has committed. */
export async function recall(tx: Write, once: Repeatable, now: Date): Promise<{ reply: unknown } | null> {
  const first = await sql`
    insert into idempotency_keys (municipality_id, actor_id, key, route, body_hash, created_at)
    values (${tx.municipality}, ${once.actorId}, ${once.key}, ${once.route}, ${once.bodyHash}, ${now})
    on conflict do nothing returning 1`.execute(tx.db)
  if (first.rows.length > 0) return null
  const { rows } = await sql<{ route: string; body_hash: Buffer; reply: unknown }>`
    select route, body_hash, reply from idempotency_keys
    where municipality_id = ${tx.municipality} and actor_id = ${once.actorId} and key = ${once.key}`.execute(tx.db)
  const before = rows[0]
  if (!before || before.route !== once.route || !before.body_hash.equals(once.bodyHash)) refuse('idempotency.reused')
  return { reply: before.reply }
}

/** Keeps the answer beside the key, in the act's own transaction. */
export async function remember(tx: Write, once: Repeatable, reply: unknown): Promise<void> {
  await sql`
    update idempotency_keys set reply = ${JSON.stringify(reply)}
    where municipality_id = ${tx.municipality} and actor_id = ${once.actorId} and key = ${once.key}`.execute(tx.db)
}
