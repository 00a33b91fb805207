import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Role } from '../../../../api/route.ts'
import type { TestApp } from '../app.ts'

/** A role as it is given: in a unit or the whole municipality, from a day to a day. */
export interface Grant {
  role: Role
  unitId: string | null
  from?: string
  to?: string | null
}

export interface Signed {
  id: string
  cookie: string
}

/** A member of staff nobody has seeded, signed in. */
export async function addStaff(app: TestApp, grants: readonly Grant[], municipality = 1): Promise<Signed> {
  const id = randomUUID()
  await app.sql(
    municipality,
    'insert into staff (municipality_id, staff_id, login_subject, name, title) values ($1, $2, $3, $4, $5)',
    [municipality, id, `${id}@prov.example`, 'Prov Provsson', 'provare'],
  )
  for (const { role, unitId, from = '2024-01-01', to = null } of grants)
    await app.sql(
      municipality,
      'insert into staff_roles (municipality_id, staff_id, role, unit_id, valid_from, valid_to) values ($1, $2, $3, $4, $5, $6)',
      [municipality, id, role, unitId, from, to],
    )
  return { id, cookie: await addSession(app, { staffId: id }, municipality) }
}

/** A session for whom one names, as the login would have made it. */
export async function addSession(
  app: TestApp,
  who: { staffId?: string; personId?: string },
  municipality = 1,
): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  await app.sql(
    municipality,
    `insert into sessions (municipality_id, token_hash, staff_id, person_id, started_at, authenticated_at, seen_at, ends_at)
     values ($1, $2, $3, $4, $5, $5, $5, $5::timestamptz + interval '10 hours')`,
    [municipality, createHash('sha256').update(secret).digest(), who.staffId ?? null, who.personId ?? null, app.now()],
  )
  return `tillit=${municipality}.${secret}`
}
