import { sql, type Transaction } from 'kysely'
import { createHash } from 'node:crypto'
import type { Role } from '../../../api/route.ts'
import type { Day } from '../../../base/day.ts'
import { refuse } from '../../../base/refusal.ts'
import type { Tables } from '../db/tables.ts'

export interface RoleGrant {
  role: Role
  unitId: string | null
}

export interface StaffWho {
  kind: 'staff'
  id: string
  name: string
  title: string
  grants: readonly RoleGrant[]
}

export interface ClientWho {
  kind: 'client'
  id: string
}

/** Who calls. Roles are those that hold today. */
export type Who = StaffWho | ClientWho | { kind: 'nobody'; id: null }

export const nobody: Who = { kind: 'nobody', id: null }

/** `<municipality>.<256 random bits>`, written in one way only; the database knows only the hash of the latter. */
export interface SessionToken {
  municipality: number
  hash: Buffer
}

export function readToken(cookie: string | undefined): SessionToken | null {
  const parts = /^([1-9]\d{0,8})\.([\w-]{43})$/.exec(cookie ?? '')
  if (!parts) return null
  return { municipality: Number(parts[1]), hash: hashToken(parts[2] ?? '') }
}

export const hashToken = (secret: string): Buffer => createHash('sha256').update(secret).digest()

interface SessionRow {
  staff_id: string | null
  person_id: string | null
  ends_at: Date
  seen_at: Date
  name: string | null
  title: string | null
  grants: RoleGrant[] | null
}

/** The person behind a token, as the session and the roles stand now; refuses what has ended. */
export async function getWho(
  tx: Transaction<Tables>,
  token: SessionToken,
  /** `isSign`: the request says that somebody is there. */
  when: { now: Date; today: Day; idleMinutes: number; isSign: boolean },
): Promise<Who> {
  const { rows } = await sql<SessionRow>`
    select s.staff_id, s.person_id, s.ends_at, s.seen_at, f.name, f.title,
      (select json_agg(json_build_object('role', r.role, 'unitId', r.unit_id)) from staff_roles r
        where r.municipality_id = s.municipality_id and r.staff_id = s.staff_id
          and r.valid_from <= ${when.today} and (r.valid_to is null or r.valid_to >= ${when.today})) as grants
    from sessions s left join staff f on f.municipality_id = s.municipality_id and f.staff_id = s.staff_id
    where s.municipality_id = ${token.municipality} and s.token_hash = ${token.hash}`.execute(tx)
  const row = rows[0]
  if (!row) refuse('session.none')
  const idleUntil = row.seen_at.getTime() + when.idleMinutes * 60_000
  if (row.ends_at <= when.now || idleUntil <= when.now.getTime()) refuse('session.ended')
  if (when.isSign && when.now.getTime() - row.seen_at.getTime() > 60_000) await touch(tx, token, when.now)
  if (row.person_id) return { kind: 'client', id: row.person_id }
  if (!row.staff_id || row.name === null || row.title === null) refuse('session.none')
  return { kind: 'staff', id: row.staff_id, name: row.name, title: row.title, grants: row.grants ?? [] }
}

async function touch(tx: Transaction<Tables>, token: SessionToken, now: Date): Promise<void> {
  await sql`update sessions set seen_at = ${now} where municipality_id = ${token.municipality} and token_hash = ${token.hash} and seen_at < ${now}`.execute(
    tx,
  )
}

export const has = (who: StaffWho, roles: readonly Role[]): boolean =>
  who.grants.some((grant) => roles.includes(grant.role))
