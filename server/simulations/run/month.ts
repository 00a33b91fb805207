import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { finish, newBatch, unpackInto, type BatchWriter } from '../../../rules/plan/batch/batch.ts'
import type { MonthRules } from '../../../rules/plan/month/rules.ts'
import { runBatch, type BatchRun } from '../../../rules/plan/run.ts'
import type { Batch } from '../../../rules/plan/batch/layout.ts'
import { closing, opening, readRows, writeRows } from '../../platform/db/binaryRows.ts'
import { carry, type Carrier } from '../../platform/db/copy.ts'
import { householdsOf, intoStagedResults, keepResults, stageResults } from '../store.ts'
import { stepsOf } from './trace.ts'

/** Households that are decoded and reckoned at a time: large enough that the plan runs over whole columns, small enough that memory stays flat. */
const atATime = 1_024

export interface Reckoned {
  month: number
  batch: Batch
  /** One for each side, in the order given. */
  runs: readonly BatchRun[]
}

export interface MonthRun {
  url: string
  municipality: number
  simulationId: string
  /** The rules of each side in a month. */
  sides: readonly ((month: number) => MonthRules)[]
  /** Told of each stretch as it is done; refuses to stop. */
  onStretch: (stretch: Reckoned) => Promise<void> | void
  /** In the transaction that keeps the results, when all are there. */
  onAll: (carrier: Carrier) => Promise<void>
}

/**
 * Reads households as a stream, reckons them by each side with every step kept, and stores amounts and steps as a stream. All results stand, or none:
 * what is cut off leaves nothing, and done again gives the same rows once.
 */
export const reckonStored = (run: MonthRun): Promise<void> =>
  carry(run.url, run.municipality, (writer) =>
    carry(run.url, run.municipality, async (reader) => {
      await writer.query(stageResults)
      const sink = writer.into(intoStagedResults)
      const stored = finished(sink)
      // Awaited below; until then a lost connection must not be a rejection nobody waits for.
      stored.catch(() => undefined)
      sink.write(opening())
      await reckonAll(run, reader, sink)
      sink.end(closing())
      await stored
      await keepResults(writer, run)
      await run.onAll(writer)
    }),
  )

async function reckonAll(run: MonthRun, reader: Carrier, sink: Writable): Promise<void> {
  const rows = readRows(3)
  const rulesOf = new Map<number, readonly MonthRules[]>()
  let [batch, places, month]: [BatchWriter, number[], number] = [newBatch(), [], 0]
  const flush = async (): Promise<void> => {
    if (places.length === 0) return
    const rules = rulesOf.get(month) ?? run.sides.map((side) => side(month))
    rulesOf.set(month, rules)
    const whole = finish(batch)
    const runs = rules.map((one) => runBatch(whole, one, { keep: true }))
    if (!sink.write(resultRows(places, runs))) await once(sink, 'drain')
    await run.onStretch({ month, batch: whole, runs })
    ;[batch, places] = [newBatch(), []]
  }
  for await (const chunk of reader.out(householdsOf(run.municipality, run.simulationId))) {
    for (const [place, of, packed] of rows.take(chunk)) {
      const next = of?.readInt32BE(0) ?? 0
      if (next !== month || places.length === atATime) await flush()
      month = next
      places.push(place?.readInt32BE(0) ?? 0)
      if (packed) unpackInto(batch, packed)
    }
  }
  await flush()
}

const out = writeRows(1 << 20)

/** Side, place, what is given in all, and the steps. A household the rules said no to has no row. */
function resultRows(places: readonly number[], runs: readonly BatchRun[]): Buffer {
  for (const [side, run] of runs.entries()) {
    let from = 0
    for (const [at, block] of run.batch.blocks.entries()) {
      const kept = run.kept?.[at]
      if (!kept) throw new Error('the steps were kept')
      const steps = stepsOf(block, kept)
      for (let household = 0; household < block.household.count; household++) {
        const place = places[from + household] ?? 0
        if (kept.refused[household] !== 0) continue
        out.row(4)
        out.int2(side)
        out.int4(place)
        out.int8((kept.support[household] ?? 0) + (kept.needs[household] ?? 0))
        out.bytesBy(steps.most(household), (bytes, to) => steps.write(household, bytes, to))
      }
      from += block.household.count
    }
  }
  return out.cut()
}
