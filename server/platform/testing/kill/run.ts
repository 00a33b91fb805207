import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { paymentFiles, readPaymentFile } from '../../../../api/payments.ts'
import { assert } from '../../../../base/refusal.ts'
import { linesOf } from '../../../payments/lines.test-helper.ts'
import { readAnchors } from '../../audit/anchor.ts'
import { readPostmaster } from '../../postgres/leftover.ts'
import { keepSecrets } from '../../postgres/secrets.ts'
import { freePort } from '../freePort.ts'
import { makeBrowser, type Browser } from '../browser.ts'
import { signIn, type Sql } from '../signIn.ts'
import { until } from '../story.ts'
import { readAftermath, type Acknowledged, type Aftermath, type Place } from './invariants.ts'
import { endServer, ready, startServer } from './process.ts'
import { decideAll, payAll, type Traffic } from './traffic.ts'

export interface KillOrder {
  kills: number
  households: number
  /** Draws the moments; the same seed draws the same. */
  seed: number
}

export interface KillReport {
  after: Aftermath
  acknowledged: readonly Acknowledged[]
  kills: number
  /** Milliseconds from the kill until the server answered again. */
  backAfter: readonly number[]
  again: number
  place: Omit<Place, 'sql'>
}

const key = Buffer.alloc(32, 9)

/**
 * The server in a process of its own is killed (SIGKILL, its database with it) while clients decide, attest and send, and started again; they ask again
 * with the same keys. `judge` sees what is left while the database still runs.
 */
export async function runKills<T>(order: KillOrder, judge: (report: KillReport) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'tillit-kill-'))
  const port = await freePort()
  const base = `http://localhost:${port}`
  const env = {
    PORT: String(port),
    DATA_DIR: folder,
    DEMO: '1',
    DEMO_HOUSEHOLDS: String(order.households),
    SECRET_KEY: key.toString('base64'),
  }
  let running = startServer(env)
  const restart = async (): Promise<number> => {
    await endServer(running, 'SIGKILL')
    const killedAt = Date.now()
    running = startServer(env)
    await ready(base, running)
    return Date.now() - killedAt
  }
  try {
    await ready(base, running)
    const began = new Date()
    const { traffic, backAfter } = await withDatabase(folder, (sql) => prepare(sql, base)).then((prepared) =>
      underFire(prepared, order, restart),
    )
    const report = await withDatabase(folder, async (sql, ownerUrl) => {
      const birgitta = makeBrowser(
        base,
        await signIn(sql, { municipality: 1, label: 'Birgitta', now: new Date(), key }),
      )
      await quiet(sql)
      // What was ordered after the last round.
      await payAll(traffic, [birgitta, birgitta], () => true)
      const files = await filesOf(birgitta)
      await quiet(sql)
      const after = await readAftermath({ sql, ownerUrl, anchors: readAnchors(folder, 1) }, began, files)
      return judge({
        after,
        acknowledged: traffic.acknowledged,
        kills: backAfter.length,
        backAfter,
        again: traffic.again,
        place: { ownerUrl, anchors: readAnchors(folder, 1) },
      })
    })
    return report
  } finally {
    await endServer(running, 'SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Prepared {
  deciders: readonly Browser[]
  attesters: readonly [Browser, Browser]
  cases: { caseId: string; month: string }[]
}

async function prepare(sql: Sql, base: string): Promise<Prepared> {
  const as = async (label: string) =>
    makeBrowser(base, await signIn(sql, { municipality: 1, label, now: new Date(), key }))
  const rows = await sql(
    1,
    `
    select ap.case_id, ap.month from applications ap join cases c using (municipality_id, case_id) join units u using (municipality_id, unit_id)
    where u.name = 'Enhet Norr' and not exists (select from decisions d where d.application_id = ap.application_id)
      and not exists (select from jsonb_array_elements(ap.content -> 'costs') cost where cost ->> 'kind' like '%debt') order by ap.case_id`,
  )
  return {
    deciders: [await as('Annika Lidman'), await as('Annika Lidman'), await as('Annika Lidman')],
    attesters: [await as('Birgitta Lövgren'), await as('Rolf Engdahl')],
    cases: rows.map((row) => ({ caseId: String(row.case_id), month: String(row.month) })),
  }
}

/** The kills are spread over the work, each after a drawn number of answers and a drawn pause, so that they fall anywhere in a request. */
async function underFire(
  { deciders, attesters, cases }: Prepared,
  { kills, seed }: KillOrder,
  restart: () => Promise<number>,
) {
  const traffic: Traffic = { answered: 0, again: 0, acknowledged: [] }
  const draw = drawing(seed)
  const all = cases.length
  const work = { isOver: false }
  const working = Promise.all(deciders.map((who) => decideAll(traffic, who, cases))).then(() => (work.isOver = true))
  const paying = payAll(traffic, attesters, () => work.isOver)
  const both = Promise.all([working, paying])
  both.catch(() => undefined)
  const backAfter: number[] = []
  for (let kill = 0; kill < kills; kill++) {
    const due = Math.floor(((kill + draw()) * all) / (kills + 0.5))
    while (traffic.acknowledged.length < due && !work.isOver) await Promise.race([pause(1), both])
    await pause(draw() * 60)
    backAfter.push(await restart())
  }
  await both
  assert(traffic.acknowledged.length === all, 'every case was decided')
  return { traffic, backAfter }
}

/** Numbers from 0 to 1 from a seed (mulberry32). */
function drawing(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** No job waits and each event is in the chain. */
const quiet = (sql: Sql): Promise<boolean> =>
  until(async () => {
    const [row] = await sql(
      1,
      `
      select (select count(*)::int from graphile_worker.jobs where task_identifier in ('letters_plan', 'letter_write', 'payment_order')) as jobs,
        (select count(*)::int from audit_events e where not exists (select from audit_chain c where c.event_id = e.event_id)) as unchained`,
    )
    return row?.jobs === 0 && row.unchained === 0
  }, 45_000)

async function filesOf(who: Browser): Promise<string[][]> {
  const { files } = await who.call(paymentFiles)
  const texts = await Promise.all(
    files.map(async ({ paymentFileId }) => (await who.raw(readPaymentFile, { params: { paymentFileId } })).text()),
  )
  return texts.map((xml) => linesOf(xml).map((line) => line.reference))
}

/** Speaks to the private database of the folder as its owner, wherever it listens since the last start. */
async function withDatabase<T>(folder: string, work: (sql: Sql, ownerUrl: string) => Promise<T>): Promise<T> {
  const port = readPostmaster(join(folder, 'pg'))?.port
  const ownerUrl = `postgres://tillit_owner:${keepSecrets(folder).owner}@127.0.0.1:${port}/tillit`
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const sql: Sql = async (municipality, text, values = []) => {
    await client.query(`select set_config('tillit.municipality', $1, false)`, [String(municipality)])
    return (await client.query<Record<string, unknown>>(text, [...values])).rows
  }
  try {
    return await work(sql, ownerUrl)
  } finally {
    await client.end()
  }
}
