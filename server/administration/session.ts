import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { municipalities, session } from '../../api/administration.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'

/** Who is signed in, for the pages to show what they may use. The server asks again at each call. */
export const tellSession =
  (idleMinutes: number) =>
  async ({ tx, who, now }: Call<typeof session>): Promise<ReplyOf<typeof session>> => {
    const { rows } = await sql<{ name: string; person: string | null; endsAt: Date | null }>`
    select m.name,
      (select p.given_name from persons p where p.municipality_id = m.municipality_id and p.person_id = ${who.kind === 'client' ? who.id : null}) as person,
      (select max(s.ends_at) from sessions s where s.municipality_id = m.municipality_id and (s.staff_id = ${who.id} or s.person_id = ${who.id})) as "endsAt"
    from municipalities m where m.municipality_id = ${tx.municipality}`.execute(tx.db)
    const row = rows[0]
    return {
      kind: who.kind === 'staff' ? 'staff' : 'client',
      name: who.kind === 'staff' ? who.name : (row?.person ?? null),
      municipality: row?.name ?? '',
      roles: who.kind === 'staff' ? [...new Set(who.grants.map((grant) => grant.role))] : [],
      endsInSeconds: row?.endsAt ? Math.max(0, Math.round((row.endsAt.getTime() - now.getTime()) / 1000)) : 0,
      idleSeconds: idleMinutes * 60,
      holder: createHash('sha256').update(`holder ${tx.municipality} ${who.id}`).digest('base64url').slice(0, 16),
    }
  }

/** Until the municipality has chosen: the weather, which anybody may look at. */
export const quickExit = 'https://www.smhi.se/'

export const listMunicipalities =
  (demo: boolean) =>
  async ({ tx }: Call<typeof municipalities>): Promise<ReplyOf<typeof municipalities>> => {
    const { rows } = await sql<{
      slug: string
      name: string
      quickExit: string
    }>`select m.slug, m.name, coalesce((select e.quick_exit_url from eservice_settings e where e.municipality_id = m.municipality_id
        order by e.entered_at desc limit 1), ${quickExit}) as "quickExit" from municipalities m order by m.name collate svenska`.execute(
      tx.db,
    )
    return { municipalities: rows, demo }
  }
