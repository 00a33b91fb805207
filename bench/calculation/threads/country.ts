import { Worker } from 'node:worker_threads'
import { assert } from '../../../base/refusal.ts'
import { processorTime } from '../timing.ts'
import { answerOf } from './answer.ts'
import type { Told } from './countryWorker.ts'

const households = 150_000
const threads = 2

export interface Country {
  /** On the clock, and of both processors' time. */
  seconds: number
  processorSeconds: number
  /** Household-months that both rule sets reckoned. */
  months: number
  /** Of them: the household cannot be that month, as when a child is not yet born. */
  refused: number
  /** Kronor a year between the two rule sets. */
  difference: number
}

/** All of Sweden through five years of dated rules under two guidelines, on two threads. Making and encoding households is not counted. */
export async function country(): Promise<Country> {
  const share = households / threads
  const workers = Array.from(
    { length: threads },
    (_, at) =>
      new Worker(new URL('countryWorker.ts', import.meta.url), { workerData: { from: at * share, count: share } }),
  )
  await Promise.all(workers.map((worker) => answerOf<unknown>(worker)))
  const [from, used] = [performance.now(), processorTime()]
  for (const worker of workers) worker.postMessage('go', [])
  const told = await Promise.all(workers.map((worker) => answerOf<Told>(worker)))
  const seconds = (performance.now() - from) / 1000
  const processorSeconds = (processorTime() - used) / 1e9
  await Promise.all(workers.map((worker) => worker.terminate()))
  const sum = (of: (one: Told) => number) => told.reduce((all, one) => all + of(one), 0)
  assert(sum((one) => one.months) === households * 60 * 2, 'every household was reckoned for every month')
  return {
    seconds,
    processorSeconds,
    months: sum((one) => one.months),
    refused: sum((one) => one.refused),
    difference: sum((one) => one.difference),
  }
}
