import { sql } from 'kysely'
import type { Platform } from './platform.ts'

const everyMs = 3_600_000
const day = 86_400_000

/** Takes away what has served its time: sessions a day after their end, answers kept for repeats after a week. Nothing of a case. */
export function keepHouse(platform: Platform): { stop: () => Promise<void> } {
  let running = Promise.resolve()
  const round = async (): Promise<void> => {
    const now = platform.clock.now().getTime()
    const { rows } = await sql<{
      municipality_id: number
    }>`select municipality_id from municipalities order by 1`.execute(platform.db)
    for (const { municipality_id: municipality } of rows) {
      await platform.db.transaction().execute(async (tx) => {
        await sql`select set_config('tillit.municipality', ${String(municipality)}, true)`.execute(tx)
        await sql`delete from sessions where municipality_id = ${municipality} and ends_at < ${new Date(now - day)}`.execute(
          tx,
        )
        await sql`delete from idempotency_keys where municipality_id = ${municipality} and created_at < ${new Date(now - 7 * day)}`.execute(
          tx,
        )
      })
    }
  }
  const tick = (): void => {
    running = running
      .then(round)
      .catch((error: unknown) =>
        platform.log.warn({ fault: error instanceof Error ? error.name : 'unknown' }, 'housekeeping put off'),
      )
  }
  tick()
  const timer = setInterval(tick, everyMs)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
