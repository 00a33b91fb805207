import { EventEmitter } from 'node:events'
import { Logger, run, type WorkerEvents } from 'graphile-worker'
import type pg from 'pg'
import { z } from 'zod'
import { dayOf } from '../../../base/day.ts'
import { within, type Write } from '../db/transaction.ts'
import type { Platform } from '../platform.ts'
import type { Jobs } from './job.ts'
import { watchWorkers } from './watch.ts'

const tenantOf = z.object({ municipality: z.int() })

/** Works off planned jobs until stopped. What a killed process held is taken up again by whoever is alive. */
export async function workJobs(platform: Platform, jobs: Jobs, pool: pg.Pool): Promise<{ stop: () => Promise<void> }> {
  const events: WorkerEvents = new EventEmitter()
  const watch = await watchWorkers(pool, platform.log)
  // Jobs are locked in the name of the pool, not of the worker in it.
  events.on('pool:create', ({ workerPool }) => watch.claim(workerPool.id))
  events.on('job:error', ({ job, error }) =>
    platform.log.error(
      {
        task: job.task_identifier,
        job: job.id,
        attempt: job.attempts,
        fault: error instanceof Error ? error.name : 'unknown',
      },
      'job failed',
    ),
  )
  const runner = await run({
    pgPool: pool,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 2_000,
    events,
    logger: new Logger(() => () => undefined),
    taskList: Object.fromEntries(
      Object.entries(jobs).map(([task, job]) => [task, (payload: unknown) => perform(platform, job, payload)]),
    ),
  })
  return {
    stop: async () => {
      await runner.stop()
      await watch.stop()
    },
  }
}

async function perform(platform: Platform, job: Jobs[string], payload: unknown): Promise<void> {
  const { municipality } = tenantOf.parse(payload)
  const inside = <T>(act: (tx: Write) => Promise<T>): Promise<T> =>
    within(platform.db, municipality, platform.vaultOf, act)
  if (typeof job === 'object')
    return job.long({ municipality, payload, now: () => platform.clock.now(), within: inside })
  const now = platform.clock.now()
  await inside(
    (tx) =>
      job?.({ tx, payload, now, today: dayOf(now), files: platform.files, papers: platform.papers }) ??
      Promise.resolve(),
  )
}
