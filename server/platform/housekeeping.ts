import { sql, type Transaction } from 'kysely'
import { dayOf, type Day } from '../../base/day.ts'
import type { Tables } from './db/tables.ts'
import type { Platform } from './platform.ts'

/** What a feature takes away of its own, in each municipality. */
export type Chore = (at: { db: Transaction<Tables>; municipality: number; now: Date; today: Day }) => Promise<void>

const everyMs = 3_600_000
const day = 86_400_000

/** Takes away what has served its time: sessions a day after their end, answers kept for repeats after a week. Nothing of a case. */
export function keepHouse(platform: Platform, chores: readonly Chore[] = []): { stop: () => Promise<void> } {
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
        for (const chore of chores)
          await chore({ db: tx, municipality, now: new Date(now), today: dayOf(new Date(now)) })
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
