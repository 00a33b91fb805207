import type pg from 'pg'
import type { Logger } from 'pino'

/**
 * A worker that lives holds an advisory lock of its name. A job locked by a name nobody holds belongs to a process that was killed:
 * it is freed at once instead of after the four hours graphile-worker waits.
 */
export async function watchWorkers(
  pool: pg.Pool,
  log: Logger,
): Promise<{ claim: (workerId: string) => void; stop: () => Promise<void> }> {
  let client = await pool.connect()
  const mine = new Set<string>()
  const claimAll = async (): Promise<void> => {
    for (const workerId of mine)
      await client.query(`select pg_advisory_lock(hashtextextended('tillit.worker.' || $1, 0))`, [workerId])
  }
  const sweep = async (): Promise<void> => {
    const { rows } = await client.query<{ worker_id: string }>(`
      select locked_by as worker_id from graphile_worker._private_jobs where locked_by is not null group by locked_by
      union select locked_by from graphile_worker._private_job_queues where locked_by is not null group by locked_by`)
    for (const { worker_id: workerId } of rows.filter((row) => !mine.has(row.worker_id))) {
      const dead = await client.query<{ free: boolean }>(
        `select pg_try_advisory_lock(hashtextextended('tillit.worker.' || $1, 0)) as free`,
        [workerId],
      )
      if (dead.rows[0]?.free !== true) continue
      // To be killed is no fault of the job: it does not count as a try, and does not make it wait.
      await client.query(
        `update graphile_worker._private_jobs set attempts = greatest(attempts - 1, 0), run_at = least(run_at, now()) where locked_by = $1`,
        [workerId],
      )
      await client.query(`select graphile_worker.force_unlock_workers(array[$1])`, [workerId])
      await client.query(`select pg_advisory_unlock(hashtextextended('tillit.worker.' || $1, 0))`, [workerId])
      log.warn({ worker: workerId }, 'jobs of a killed worker taken up again')
    }
  }
  let running = Promise.resolve()
  const next = (work: () => Promise<void>): void => {
    running = running
      .then(work)
      .catch(async () => {
        // The connection is gone: take another and claim the names anew; the next round sweeps.
        client.release(true)
        client = await pool.connect()
        await claimAll()
      })
      .catch(() => undefined)
  }
  next(sweep)
  const timer = setInterval(() => next(sweep), 15_000)
  timer.unref()
  return {
    claim: (workerId) => {
      mine.add(workerId)
      next(async () => {
        await client.query(`select pg_advisory_lock(hashtextextended('tillit.worker.' || $1, 0))`, [workerId])
      })
    },
    stop: async () => {
      clearInterval(timer)
      await running
      client.release(true)
    },
  }
}
