import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql, type Transaction } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, type Connected } from '../db/pool.ts'
import type { Tables } from '../db/tables.ts'
import { startApp, type TestApp } from '../testing/app.ts'
import { readAnchors, writeAnchor } from './anchor.ts'
import { findHead, sealEvents, verifyChain, type Head, type Verdict } from './seal.ts'

let app: TestApp
let owner: Connected
let login: Connected
let anchors: Head[]
beforeAll(async () => {
  app = await startApp()
  const onError = () => undefined
  owner = connect({ url: app.ownerUrl, role: null, onError })
  login = connect({ url: app.appUrl, role: 'tillit_app', onError })
  await login.db.transaction().execute((tx) => addEvents(tx, 200))
  anchors = [await seal()]
  // Ids that nothing has: as after many transactions that were given up.
  await app.sql(1, 'alter table audit_events alter column event_id restart with 30000')
  await login.db.transaction().execute((tx) => addEvents(tx, 100))
  anchors.push(await seal())
}, 60_000)
afterAll(async () => {
  await owner.close()
  await login.close()
  await app.close()
})

type Tx = Transaction<Tables>
const inside = (tx: Tx) => sql`select set_config('tillit.municipality', '1', true)`.execute(tx)

async function addEvents(tx: Tx, count: number): Promise<void> {
  await inside(tx)
  await sql`
    insert into audit_events (municipality_id, at, actor_kind, actor_id, event, relation, case_id, details, request_id)
    select 1, '2026-11-18T08:00:00Z'::timestamptz + n * interval '1 second', 'staff', gen_random_uuid(), 'month.read', 'assigned', gen_random_uuid(), '{"n": 1}', 'prov-' || n
    from generate_series(1, ${count}) n`.execute(tx)
}

/** Seals until nothing is left, and gives the head. */
async function seal(): Promise<Head> {
  for (;;) {
    const head = await login.db.transaction().execute(async (tx) => {
      await inside(tx)
      const { sealed } = await sealEvents(tx, 1)
      const { rows } = await sql<{ left: number }>`
        select count(*)::int as left from audit_events e where not exists (select from audit_chain c where c.event_id = e.event_id)`.execute(
        tx,
      )
      return sealed === 0 && rows[0]?.left === 0 ? findHead(tx, 1) : null
    })
    if (head) return head
  }
}

/** What is said of the chain after `tamper`, which is then undone. */
async function after(
  tamper: string | ((tx: Tx) => Promise<unknown>),
  against: readonly Head[] = anchors,
): Promise<Verdict> {
  let verdict: Verdict = { whole: true, count: -1 }
  const undone = new Error('undone')
  const work = owner.db.transaction().execute(async (tx) => {
    await inside(tx)
    await (typeof tamper === 'string' ? sql.raw(tamper).execute(tx) : tamper(tx))
    verdict = await verifyChain(tx, 1, against)
    throw undone
  })
  await expect(work).rejects.toBe(undone)
  return verdict
}

/** The id of the event on a place of the chain. */
async function eventAt(position: number): Promise<number> {
  const [row] = await app.sql(1, 'select event_id from audit_chain where municipality_id = 1 and position = $1', [
    position,
  ])
  return Number(row?.event_id)
}

describe('F1: no line of evidence is changed, removed, inserted or cut off unseen', () => {
  test('an untouched chain is whole', async () => {
    expect(await after('select 1')).toEqual({ whole: true, count: anchors[1]?.count })
  })

  test('a change of any column of an event is found, and the event named', async () => {
    const [columns] = await app.sql(
      1,
      `select array_agg(column_name::text order by ordinal_position) as names from information_schema.columns where table_name = 'audit_events' and column_name not in ('municipality_id', 'event_id', 'tx')`,
    )
    const changes: Readonly<Record<string, string>> = {
      at: `at + interval '1 microsecond'`,
      actor_kind: `'client'`,
      actor_id: 'gen_random_uuid()',
      event: `event || 's'`,
      granted: 'not granted',
      relation: `'cover'`,
      case_id: 'null',
      person_id: 'gen_random_uuid()',
      shown_cases: `'{}'`,
      details: `'{"n": 2}'`,
      request_id: `request_id || 'x'`,
    }
    expect(Object.keys(changes)).toEqual(columns?.names)
    for (const [at, [column, change]] of Object.entries(changes).entries()) {
      const event = await eventAt(20 + 23 * at)
      expect([column, await after(`update audit_events set ${column} = ${change} where event_id = ${event}`)]).toEqual([
        column,
        { whole: false, at: event, why: 'event_changed' },
      ])
    }
  })

  test('an event taken out is found, with or without its link, and with those after it moved up', async () => {
    const event = await eventAt(150)
    expect(await after(`delete from audit_events where event_id = ${event}`)).toEqual({
      whole: false,
      at: event,
      why: 'event_missing',
    })
    const both = `delete from audit_events where event_id = ${event}; delete from audit_chain where event_id = ${event}`
    expect(await after(both)).toEqual({ whole: false, at: 150, why: 'link_missing' })
    const next = await eventAt(151)
    const moved = `${both}; update audit_chain set position = -position where position > 150; update audit_chain set position = -position - 1 where position < 0`
    expect(await after(moved)).toEqual({ whole: false, at: next, why: 'event_changed' })
  })

  test('an event put in is found: unlinked, or with a link pressed in between', async () => {
    const insert = (id: number) =>
      `insert into audit_events (municipality_id, event_id, at, actor_kind, event, request_id, tx) overriding system value values (1, ${id}, now(), 'staff', 'month.read', 'falsk', '3')`
    expect(await after(insert(5_000))).toEqual({ whole: false, at: 5_000, why: 'event_not_chained' })
    const next = await eventAt(100)
    const pressed = `${insert(5_000)}; update audit_chain set position = -position where position >= 100; update audit_chain set position = 1 - position where position < 0;
      insert into audit_chain (municipality_id, position, event_id, hash) select 1, 100, 5000, hash from audit_chain where position = 99`
    expect(await after(pressed)).toEqual({ whole: false, at: 5_000, why: 'event_changed' })
    expect(next).not.toBe(5_000)
  })

  test('two events that change places are found, in the events or in the chain', async () => {
    const [one, two] = [await eventAt(60), await eventAt(61)]
    const events = `update audit_events e set at = o.at, actor_id = o.actor_id, case_id = o.case_id, request_id = o.request_id from audit_events o where (e.event_id, o.event_id) in ((${one}, ${two}), (${two}, ${one}))`
    expect(await after(events)).toEqual({ whole: false, at: one, why: 'event_changed' })
    const links =
      'update audit_chain set position = -position where position in (60, 61); update audit_chain set position = 121 + position where position < 0'
    expect(await after(links)).toEqual({ whole: false, at: two, why: 'event_changed' })
  })

  test('a tail cut off is seen by the anchor, and by nothing else', async () => {
    const cut = `delete from audit_events where event_id in (select event_id from audit_chain where position > 290); delete from audit_chain where position > 290`
    expect(await after(cut)).toEqual({ whole: false, at: 290, why: 'tail_cut' })
    expect(await after(cut, [])).toEqual({ whole: true, count: 290 })
  })

  test('a tail cut off that has grown again is seen by the older anchor', async () => {
    let grown: Head = { count: 0, hash: Buffer.alloc(0) }
    const verdict = await after(async (tx) => {
      await sql
        .raw(
          `delete from audit_events where event_id in (select event_id from audit_chain where position > 290); delete from audit_chain where position > 290`,
        )
        .execute(tx)
      await addEvents(tx, 20)
      await sql`update audit_events set tx = '3' where event_id not in (select event_id from audit_chain)`.execute(tx)
      grown = await sealEvents(tx, 1)
      expect(await verifyChain(tx, 1, [grown])).toMatchObject({ whole: true })
    })
    expect(grown.count).toBe(310)
    expect(verdict).toMatchObject({ whole: false, why: 'head_differs' })
  })

  test('a chain reckoned anew over changed events is seen by the anchors', async () => {
    const verdict = await after(async (tx) => {
      await sql`update audit_events set actor_id = gen_random_uuid() where event_id = ${await eventAt(10)}`.execute(tx)
      await sql`delete from audit_chain`.execute(tx)
      await sql`update audit_events set tx = '3', event_id = default where event_id < 30000`.execute(tx)
      await sealEvents(tx, 1)
      expect(await verifyChain(tx, 1, [])).toMatchObject({ whole: true })
    })
    expect(verdict).toMatchObject({ whole: false, why: 'head_differs' })
  })
})

describe('F1: what is committed is sealed', () => {
  test('events committed out of order are all sealed, in the order of their ids, and none before its elders are over', async () => {
    const [early, late] = await Promise.all([login.pool.connect(), login.pool.connect()])
    const add = `begin; select set_config('tillit.municipality', '1', true); insert into audit_events (municipality_id, at, actor_kind, event, request_id) values (1, now(), 'system', 'prov', 'turvis')`
    await early.query(add)
    await late.query(add)
    await late.query('commit')
    const open = await login.db.transaction().execute(async (tx) => {
      await inside(tx)
      return sealEvents(tx, 1)
    })
    expect(open.sealed).toBe(0)
    await early.query('commit')
    for (const client of [early, late]) client.release()
    const { count } = await seal()
    expect(await after('select 1')).toEqual({ whole: true, count })
  })

  test('many sealers at once make one chain', async () => {
    await login.db.transaction().execute((tx) => addEvents(tx, 300))
    await Promise.all(Array.from({ length: 6 }, seal))
    const [row] = await app.sql(
      1,
      'select (select count(*)::int from audit_events) as events, (select count(*)::int from audit_chain) as links, (select max(position)::int from audit_chain) as last',
    )
    expect(row?.links).toBe(row?.events)
    expect(row?.last).toBe(row?.events)
    expect(await after('select 1')).toEqual({ whole: true, count: Number(row?.events) })
  })

  test('every anchor is read back as it was written; a half written line is none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tillit-anchor-'))
    for (const head of anchors) writeAnchor(folder, 7, head, app.now())
    writeAnchor(folder, 7, { count: 9, hash: Buffer.from('ab', 'hex') }, app.now())
    expect(readAnchors(folder, 7)).toEqual(anchors)
    expect(readAnchors(folder, 8)).toEqual([])
    rmSync(folder, { recursive: true })
  })
})
