import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** An event as the chain knows it: every column, in a fixed order. */
export interface Chained {
  event_id: number
  line: string
}

export const genesis: Buffer = Buffer.alloc(32)

export const nextHash = (before: Buffer, event: Chained): Buffer =>
  createHash('sha256').update(before).update(event.line).digest()

/** The event as text: a change of any column changes it. */
export const eventLine =
  sql.raw(`jsonb_build_array(e.municipality_id, e.event_id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.actor_kind, e.actor_id, e.event, e.granted,
  e.relation, e.case_id, e.person_id, e.shown_cases, e.details, e.request_id)::text`)

export interface Head {
  count: number
  hash: Buffer
}

export async function findHead(tx: Transaction<Tables>, municipality: number): Promise<Head> {
  const { rows } = await sql<{ position: number; hash: Buffer }>`
    select position, hash from audit_chain where municipality_id = ${municipality} order by position desc limit 1`.execute(
    tx,
  )
  return rows[0] ? { count: rows[0].position, hash: rows[0].hash } : { count: 0, hash: genesis }
}

const batch = 2_000
/** How far behind the newest link a late committer may come: more events than can be written while one request lasts. */
const inFlight = 20_000

/**
 * Puts committed events that are not yet chained into the chain, in order of id. Only those whose transaction is surely over: one that still runs may
 * commit a lower id later, and takes the next place then. Gives the new head.
 */
export async function sealEvents(tx: Transaction<Tables>, municipality: number): Promise<Head & { sealed: number }> {
  await sql`select pg_advisory_xact_lock(hashtextextended('tillit.audit_chain', ${municipality}))`.execute(tx)
  const head = await findHead(tx, municipality)
  // NOT IN is looked up in a table in memory whatever the planner believes of the size of a chain that grew since it last looked; NOT EXISTS was a scan for each event.
  const { rows } = await sql<Chained>`
    with far as materialized (
      select coalesce(max(c.event_id), 0) - ${inFlight} as id from audit_chain c where c.municipality_id = ${municipality})
    select e.event_id, ${eventLine} as line from audit_events e
    where e.municipality_id = ${municipality} and e.tx < pg_snapshot_xmin(pg_current_snapshot())
      and e.event_id > (select id from far)
      and e.event_id not in (
        select c.event_id from audit_chain c where c.municipality_id = ${municipality} and c.event_id > (select id from far))
    order by e.event_id limit ${batch}`.execute(tx)
  let { count, hash } = head
  const links = rows.map((event) => {
    hash = nextHash(hash, event)
    count += 1
    return { position: count, event_id: event.event_id, hash: hash.toString('hex') }
  })
  if (links.length > 0) {
    await sql`
      insert into audit_chain (municipality_id, position, event_id, hash)
      select ${municipality}, position, event_id, decode(hash, 'hex') from json_to_recordset(${JSON.stringify(links)}) as link (position bigint, event_id bigint, hash text)`.execute(
      tx,
    )
  }
  return { count, hash, sealed: links.length }
}

export type Verdict =
  | { whole: true; count: number }
  | {
      whole: false
      at: number
      why: 'event_changed' | 'event_missing' | 'event_not_chained' | 'link_missing' | 'tail_cut' | 'head_differs'
    }

/** Holds the chain against the events and against every anchor kept outside the database. `at`: the event, or the place of a missing link. */
export async function verifyChain(
  tx: Transaction<Tables>,
  municipality: number,
  anchors: readonly Head[],
): Promise<Verdict> {
  const anchored = Map.groupBy(anchors, (anchor) => anchor.count)
  let hash: Buffer = genesis
  let position = 0
  for (;;) {
    const rows = await findLinks(tx, municipality, position)
    if (rows.length === 0) break
    for (const row of rows) {
      if (row.position !== position + 1) return { whole: false, at: position + 1, why: 'link_missing' }
      if (row.line === null) return { whole: false, at: row.event_id, why: 'event_missing' }
      hash = nextHash(hash, { event_id: row.event_id, line: row.line })
      const own = hash
      if (!own.equals(row.hash)) return { whole: false, at: row.event_id, why: 'event_changed' }
      position = row.position
      if (anchored.get(position)?.some((anchor) => !anchor.hash.equals(own)))
        return { whole: false, at: row.event_id, why: 'head_differs' }
    }
  }
  if (anchors.some((anchor) => anchor.count > position)) return { whole: false, at: position, why: 'tail_cut' }
  const loose = await findUnchained(tx, municipality)
  return loose === null ? { whole: true, count: position } : { whole: false, at: loose, why: 'event_not_chained' }
}

interface Link {
  position: number
  event_id: number
  hash: Buffer
  line: string | null
}

async function findLinks(tx: Transaction<Tables>, municipality: number, after: number): Promise<Link[]> {
  const { rows } = await sql<Link>`
    select c.position, c.event_id, c.hash, (select ${eventLine} from audit_events e where e.municipality_id = c.municipality_id and e.event_id = c.event_id) as line
    from audit_chain c where c.municipality_id = ${municipality} and c.position > ${after} order by c.position limit 10000`.execute(
    tx,
  )
  return rows
}

/** An event put in among those that the sealer has long passed. */
async function findUnchained(tx: Transaction<Tables>, municipality: number): Promise<number | null> {
  const { rows } = await sql<{ event_id: number }>`
    select e.event_id from audit_events e where e.municipality_id = ${municipality}
      and e.event_id <= (select max(c.event_id) from audit_chain c where c.municipality_id = ${municipality}) - ${inFlight}
      and not exists (select from audit_chain c where c.municipality_id = e.municipality_id and c.event_id = e.event_id)
    order by e.event_id limit 1`.execute(tx)
  return rows[0]?.event_id ?? null
}
