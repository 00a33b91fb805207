import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import pg from 'pg'
import { toDay } from '../../base/day.ts'
import { defaultParameters } from '../../rules/calculation/parameters.ts'
import { carry } from '../../server/platform/db/copy.ts'
import { reckonStored } from '../../server/simulations/run/month.ts'
import { rulesOf } from '../../server/simulations/run/rules.ts'
import { householdsOf } from '../../server/simulations/store.ts'

/** Milliseconds of one round: our month, plain COPY out of the same households, plain COPY in of the same results. */
interface Round {
  month: number
  out: number
  into: number
}
export interface Told {
  rounds: Round[]
  bytes: { out: number; into: number }
  /** Largest memory of the process in our rounds, in MB. */
  rss: number
}

const work: { url: string; ownerUrl: string; simulationId: string; rounds: number } = JSON.parse(
  process.argv[2] ?? '{}',
)
const { url, simulationId } = work
const municipality = 1
const sides = [rulesOf(toDay('2026-03-31'), defaultParameters)]

const timed = async (act: () => Promise<unknown>): Promise<number> => {
  const from = performance.now()
  await act()
  return performance.now() - from
}
/** As the owner: rows that are only deleted would still be in the way of the next round. */
const clear = async (): Promise<void> => {
  const owner = new pg.Client({ connectionString: work.ownerUrl })
  await owner.connect()
  await owner.query('truncate simulation_results, bare_results')
  await owner.end()
}
const month = (): Promise<void> =>
  reckonStored({ url, municipality, simulationId, sides, onStretch: () => undefined, onAll: () => Promise.resolve() })

/** As ours reads, and throws away. */
const readOut = async (): Promise<number> => {
  let bytes = 0
  await carry(url, municipality, async (carrier) => {
    for await (const chunk of carrier.out(householdsOf(municipality, simulationId))) bytes += Buffer.from(chunk).length
  })
  return bytes
}
const results = `copy (select municipality_id, simulation_id, side, place, support_ore, steps from simulation_results where simulation_id = '${simulationId}' order by place) to stdout (format binary)`
const readResults = (): Promise<Buffer[]> =>
  carry(url, municipality, async (carrier) => {
    const chunks: Buffer[] = []
    for await (const chunk of carrier.out(results)) chunks.push(Buffer.from(chunk))
    return chunks
  })
const writeIn = (chunks: readonly Buffer[]): Promise<void> =>
  carry(url, municipality, async (carrier) => {
    const sink = carrier.into(
      'copy bare_results (municipality_id, simulation_id, side, place, support_ore, steps) from stdin (format binary)',
    )
    const stored = finished(sink)
    for (const chunk of chunks) if (!sink.write(chunk)) await once(sink, 'drain')
    sink.end()
    await stored
  })

const told: Told = { rounds: [], bytes: { out: 0, into: 0 }, rss: 0 }
const watch = setInterval(() => (told.rss = Math.max(told.rss, process.memoryUsage.rss() / 1e6)), 20)
// The month first and alone: what the raw way holds in memory must not count as ours.
const months: number[] = []
for (let at = 0; at <= work.rounds; at++) {
  await clear()
  const took = await timed(month)
  if (at > 0) months.push(took)
}
clearInterval(watch)
const chunks = await readResults()
told.bytes.into = chunks.reduce((sum, chunk) => sum + chunk.length, 0)
for (const took of months) {
  const out = await timed(async () => (told.bytes.out = await readOut()))
  const into = await timed(() => writeIn(chunks))
  told.rounds.push({ month: took, out, into })
  await clear()
}
process.send?.(told)
process.disconnect?.()
