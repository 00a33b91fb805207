import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import pg from 'pg'
import { toMonth } from '../../base/month.ts'
import { packHousehold } from '../../rules/plan/batch/bytes.ts'
import { closing, opening, writeRows } from '../../server/platform/db/binaryRows.ts'
import { carry } from '../../server/platform/db/copy.ts'
import { migrate } from '../../server/platform/db/migrate.ts'
import { startPostgres } from '../../server/platform/postgres/start.ts'
import { monthNumber } from '../../server/simulations/run/read.ts'
import { intoStagedHouseholds, stageHouseholds } from '../../server/simulations/store.ts'
import { syntheticHouseholds } from '../../server/simulations/synthetic.ts'
import { median } from '../figures.ts'
import type { Told } from './databaseRounds.ts'

const month = toMonth('2026-03')
const goals = [
  { households: 3_000, ms: 250, rounds: 9 },
  { households: 150_000, ms: 3_000, rounds: 5 },
] as const
const leastShare = 0.7
const mostMemory = 150

/** A municipality's month with the database: households read, reckoned with every step kept, amounts and steps stored, by the very path of the page. */
export async function benchDatabase(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tillit-month-'))
  const postgres = await startPostgres({ dataDir: folder, log: { info: () => undefined, warn: () => undefined } })
  try {
    await migrate(postgres.ownerUrl)
    await makeBare(postgres.ownerUrl)
    for (const { households, ms, rounds } of goals) {
      const simulationId = crypto.randomUUID()
      await store(postgres.appUrl, simulationId, households)
      tellGoals(
        households,
        ms,
        await inProcess({ url: postgres.appUrl, ownerUrl: postgres.ownerUrl, simulationId, rounds }),
      )
    }
  } finally {
    await postgres.stop()
    rmSync(folder, { recursive: true })
  }
}

/** The table that plain COPY writes to: the same columns and key, without row-level security. */
async function makeBare(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  await owner.query('create table bare_results (like simulation_results including all)')
  await owner.query('grant select, insert, delete, truncate on bare_results to tillit_app')
  await owner.end()
}

const store = (url: string, simulationId: string, households: number): Promise<void> =>
  carry(url, 1, async (carrier) => {
    await carrier.query(stageHouseholds)
    const sink = carrier.into(intoStagedHouseholds)
    const stored = finished(sink)
    sink.write(opening())
    const rows = writeRows()
    let place = 0
    for (const input of syntheticHouseholds({ count: households, seed: 'database', month })) {
      rows.row(3)
      rows.int4(place)
      rows.int4(monthNumber(month))
      rows.bytes(packHousehold(input))
      place += 1
      if (place % 1_000 === 0 && !sink.write(rows.cut())) await once(sink, 'drain')
    }
    sink.write(rows.cut())
    sink.end(closing())
    await stored
    await carrier.query(
      `insert into simulation_households (municipality_id, simulation_id, place, month, packed) select 1, $1::uuid, place, month, packed from staged_households`,
      [simulationId],
    )
  })

/** In a process of its own: its memory is that of the run alone. */
async function inProcess(work: { url: string; ownerUrl: string; simulationId: string; rounds: number }): Promise<Told> {
  const child = fork(join(import.meta.dirname, 'databaseRounds.ts'), [JSON.stringify(work)], { stdio: 'inherit' })
  const told = new Promise<Told>((resolve, reject) => {
    child.once('message', (said: Told) => resolve(said))
    child.once('exit', (code) => reject(new Error(`the rounds ended with ${code}`)))
  })
  const result = await told
  await new Promise((resolve) => (child.exitCode === null ? child.once('exit', resolve) : resolve(null)))
  return result
}

const verdict = (isMet: boolean): string => (isMet ? 'met' : 'MISSED')
const seconds = (ms: number): string => `${(ms / 1000).toFixed(3)} s`

function tellGoals(households: number, mostMs: number, { rounds, bytes, rss }: Told): void {
  const ours = median(rounds.map((round) => round.month))
  const raw = median(rounds.map((round) => round.out + round.into))
  const share = median(rounds.map((round) => (round.out + round.into) / round.month))
  const name = `month with the database, ${households.toLocaleString('sv')} households`
  console.log(`${name}: ${seconds(ours)} (goal ${seconds(mostMs)}: ${verdict(ours <= mostMs)})`)
  console.log(
    `  plain COPY out and in of the same bytes ${seconds(raw)} (${(bytes.out / 1e6).toFixed(1)} + ${(bytes.into / 1e6).toFixed(1)} MB): ` +
      `${(share * 100).toFixed(0)} % of its speed (goal ${leastShare * 100} %: ${verdict(share >= leastShare)})`,
  )
  console.log(`  memory at most ${rss.toFixed(0)} MB (goal ${mostMemory} MB: ${verdict(rss <= mostMemory)})`)
}
