import { sql } from 'kysely'
import type { Chore } from '../platform/housekeeping.ts'

const keptDays = 3

/** A file of which nothing more has come for three days is given up; what waited in the browser can then be read by nobody. */
export const forgetUploads: Chore = async ({ db, municipality, now }) => {
  const before = new Date(now.getTime() - keptDays * 86_400_000)
  await sql`
    delete from uploads u where u.municipality_id = ${municipality} and u.begun_at < ${before}
      and not exists (select from upload_parts p where p.municipality_id = u.municipality_id and p.upload_id = u.upload_id and p.came_at >= ${before})`.execute(
    db,
  )
}
