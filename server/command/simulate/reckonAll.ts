import { addTo, newTally, type Tally } from '../../simulations/report/tally.ts'
import type { Done, Fault, Job, Run } from './job.ts'
import { startThreads } from './threads.ts'

export interface Households {
  jobs: AsyncIterable<Job> | Iterable<Job>
  /** How many there are; null: not known before they are read. */
  of: number | null
}

/** From so many households on, other threads are worth starting. */
const many = 2_000

/** Reckons every job, several at a time, and counts them in the order they came: the first fault is the first of the file. */
export async function reckonAll(
  run: Run,
  { jobs, of }: Households,
  at: (done: number) => void,
): Promise<Tally | Fault> {
  const tally = newTally(run.months.map((one) => one.month))
  const threads = startThreads(run, (of ?? many) >= many)
  const waiting: Promise<Done>[] = []
  let done = 0
  const take = async (): Promise<Fault | null> => {
    const result = await waiting.shift()
    if (!result) return null
    if ('fault' in result) return result.fault
    addTo(tally, result.stretch)
    at((done += result.stretch.count))
    return null
  }
  try {
    for await (const job of jobs) {
      waiting.push(threads.reckon(job))
      const fault = waiting.length >= threads.width ? await take() : null
      if (fault) return fault
    }
    while (waiting.length > 0) {
      const fault = await take()
      if (fault) return fault
    }
    return tally
  } finally {
    await threads.end()
  }
}
