import { parentPort, workerData, Worker } from 'node:worker_threads'
import { z } from 'zod'
import { whole } from './core.ts'
import { makeTally, search } from './play.ts'

const asked = z.object({ household: z.enum(['family', 'protected']), runs: z.int() })
const said = z.object({
  broken: z.string().nullable(),
  against: z.int(),
  decided: z.int(),
  ordered: z.int(),
  anew: z.int(),
})

/** So many histories of a household on a thread of its own, by Node alone: what a test's own way of loading modules costs is paid once and not a million times. */
export const playApart = (household: z.infer<typeof asked>['household'], runs: number): Promise<z.infer<typeof said>> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { household, runs } })
    worker.once('message', (answer) => resolve(said.parse(answer)))
    worker.once('error', reject)
  })

const port = parentPort
if (port && asked.safeParse(workerData).success) {
  const { household, runs } = asked.parse(workerData)
  // A refusal is an answer here, many times over: where it was thrown is not read, and costs more than the rest.
  Error.stackTraceLimit = 0
  const tally = makeTally()
  const found = search(whole, runs, { tally, household })
  const { against, decided, ordered, anew } = tally
  port.postMessage({ broken: found && JSON.stringify(found), against, decided, ordered, anew })
}
