import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { applicationContent } from '../../api/applications.ts'
import { assessmentContent } from '../../api/assessments.ts'
import { ageClasses } from '../../law/riksnorm/table.ts'
import { sources } from '../../law/sources.ts'
import { reasonFaults } from '../../rules/reasons/reasons.ts'
import { migrate } from '../platform/db/migrate.ts'
import { makeFileStore } from '../platform/files/disk.ts'
import { withClient } from '../platform/postgres/roles.ts'
import { startPostgres, type Postgres } from '../platform/postgres/start.ts'
import { vaultFrom } from '../platform/vault/keyring.ts'
import { unwrapKey } from '../platform/vault/seal.ts'
import { readTestNumbers } from './numbers.ts'
import { openings } from './household/openings.ts'
import { isSeeded, resetDemo, seedDemo } from './seed.ts'
import { shapes } from './household/shapes.ts'

const root = mkdtempSync(join(tmpdir(), 'tillit-demo-'))
const keyEncryptionKey = Buffer.alloc(32, 5)
const files = makeFileStore(join(root, 'files'))
const now = new Date('2026-11-21T18:00:00Z')
let postgres: Postgres
const order = () => ({ ownerUrl: postgres.ownerUrl, households: 40, seed: 'test', now, keyEncryptionKey, files })

/** Rows of one municipality. */
function ask<T extends z.ZodType>(
  shape: T,
  sql: string,
  municipality = 1,
  url = postgres.ownerUrl,
): Promise<z.output<T>[]> {
  return withClient(url, async (client) => {
    await client.query(`select set_config('tillit.municipality', $1, false)`, [String(municipality)])
    return z.array(shape).parse((await client.query(sql)).rows)
  })
}
const count = z.object({ count: z.coerce.number() })
const counted = async (from: string, municipality?: number) =>
  (await ask(count, `select count(*) from ${from}`, municipality))[0]?.count
const text = z.object({ text: z.string() })
const told = () =>
  ask(
    text,
    `select concat_ws('|', c.case_number, p.given_name, p.family_name, d.month, n.need_key, n.granted_ore, n.facts, d.decided_at) as text
    from decision_needs n join decisions d using (municipality_id, decision_id) join applications a on a.application_id = d.application_id
    join persons p on p.person_id = a.applicant_id join cases c on c.case_id = d.case_id order by 1`,
  )

beforeAll(async () => {
  postgres = await startPostgres({ dataDir: join(root, 'data'), log: { info: () => undefined, warn: () => undefined } })
  await migrate(postgres.ownerUrl)
}, 60_000)

afterAll(async () => {
  await postgres.stop()
  rmSync(root, { recursive: true, force: true })
})

describe('the demo', () => {
  test('is the same each time the seed is', async () => {
    expect(await isSeeded(postgres.ownerUrl)).toBe(false)
    expect(await seedDemo(order())).toEqual({ households: 60, logins: 42 })
    const first = await told()
    expect(await isSeeded(postgres.ownerUrl)).toBe(true)
    await resetDemo(order())
    expect(await told()).toEqual(first)
    expect(first.length).toBeGreaterThan(240)
  }, 60_000)

  test('has published test numbers only, also behind the seals', async () => {
    const published = new Set(Object.values(readTestNumbers()).flat())
    const sealed = z.object({
      wrapped: z.instanceof(Buffer),
      person: z.instanceof(Buffer),
      hidden: z.instanceof(Buffer).nullable(),
      blind: z.instanceof(Buffer),
    })
    for (const municipality of [1, 2]) {
      const rows = await ask(
        sealed,
        `select m.wrapped_key as wrapped, n.sealed as person, i.sealed as hidden, n.blind_index as blind from person_numbers n
        join municipalities m using (municipality_id) left join protected_identities i on i.person_id = n.person_id where m.municipality_id = ${municipality}`,
        municipality,
      )
      for (const { wrapped, person, hidden, blind } of rows) {
        const vault = vaultFrom(unwrapKey(keyEncryptionKey, wrapped, municipality), municipality)
        const plain = vault.open('person', person, 'person_numbers.sealed')
        const number = hidden
          ? z
              .object({ personNumber: z.string() })
              .parse(JSON.parse(vault.open('protected', hidden, 'protected_identities.sealed'))).personNumber
          : plain
        expect(published.has(number)).toBe(true)
        expect(vault.index(number).equals(blind)).toBe(true)
        expect(plain).toBe(hidden ? '' : number)
      }
      expect(rows.length).toBeGreaterThan(20)
    }
  })

  test('pays what the rules support, in every decision, with reasons that would pass', async () => {
    const rows = await ask(
      z.object({
        support: z.coerce.number(),
        granted: z.coerce.number(),
        others: z.coerce.number(),
        paid: z.coerce.number(),
        all: z.coerce.number(),
      }),
      `
      select (k.result ->> 'support')::bigint as support, sum(n.granted_ore) filter (where n.kind = 'income_support') as granted, sum(n.granted_ore) as all,
        (select coalesce(sum((x ->> 'supported')::bigint), 0) from jsonb_array_elements(k.result -> 'needs') x where x ->> 'kind' <> 'income_support') as others,
        (select coalesce(sum(amount_ore), 0) from payments p where p.decision_id = d.decision_id) as paid
      from decisions d join calculations k using (municipality_id, calculation_id) join decision_needs n on n.decision_id = d.decision_id group by d.decision_id, k.result`,
    )
    for (const { support, granted, others, paid, all } of rows)
      expect([granted, all, paid]).toEqual([support, support + others, support + others])
    const reasons = await ask(
      z.object({ facts: z.string(), provisions: z.array(z.string()) }),
      'select facts, provisions from decision_needs where facts is not null',
    )
    for (const { facts, provisions } of reasons)
      expect([reasonFaults(facts, null), provisions.every((key) => key in sources)]).toEqual([[], true])
    expect(reasons.length).toBeGreaterThan(10)
  })

  test('stores what the routes would take', async () => {
    const applications = await ask(
      z.object({ content: z.unknown() }),
      'select content from applications union all select content from application_drafts',
    )
    const assessments = await ask(z.object({ content: z.unknown() }), 'select content from assessments')
    for (const { content } of applications) expect(applicationContent.safeParse(content).error).toBeUndefined()
    for (const { content } of assessments) expect(assessmentContent.safeParse(content).error).toBeUndefined()
  })

  test('has a full first queue, whose first case nothing stands in the way of', async () => {
    const queue = await ask(
      z.object({ number: z.string(), members: z.coerce.number(), worked: z.boolean(), material: z.boolean() }),
      `
      select c.case_number as number, (select count(*) from case_members m where m.case_id = c.case_id) as members, s.version is not null as worked,
        exists (select from hearings h where h.case_id = c.case_id and h.month = a.month) as material
      from demo_logins l join staff f on f.login_subject = l.claims ->> 'sub' join case_assignments k on k.staff_id = f.staff_id join cases c on c.case_id = k.case_id
        join applications a on a.case_id = c.case_id left join assessments s on s.case_id = c.case_id and s.month = a.month
      where l.app = 'staff' and l.position = 1 and not exists (select from decisions d where d.application_id = a.application_id) order by a.arrived_on, c.case_number`,
    )
    expect(queue.length).toBeGreaterThanOrEqual(15)
    expect(queue.length).toBeLessThanOrEqual(25)
    expect(queue[0]).toMatchObject({ members: 1, worked: false, material: false })
  })

  test('keeps the municipalities apart', async () => {
    expect(await counted('cases')).toBe(40)
    expect(await counted('cases', 2)).toBe(20)
    for (const table of ['persons', 'cases', 'decisions', 'payments', 'staff', 'demo_logins']) {
      const seen = await ask(count, `select count(*) from ${table} where municipality_id = 1`, 2, postgres.appUrl)
      expect(seen[0]?.count).toBe(0)
    }
  })

  test('has sent the payments behind in files that are there', async () => {
    const stored = await ask(
      z.object({ name: z.string(), lines: z.coerce.number(), payments: z.coerce.number() }),
      `
      select stored_as as name, payment_count as payments, (select count(*) from payment_file_lines l where l.payment_file_id = f.payment_file_id) as lines from payment_files f`,
    )
    expect(stored.length).toBeGreaterThanOrEqual(6)
    for (const { name, lines, payments } of stored) {
      expect(existsSync(join(root, 'files', '1', name.slice(0, 2), name))).toBe(true)
      expect(lines).toBe(payments)
    }
  })

  test('shows every role, and every circumstance a household may have', async () => {
    expect(await counted('(select distinct role from staff_roles) r')).toBe(15)
    for (const [what, least] of [
      [`persons where protection <> 'none'`, 7],
      [`persons where interpreter_language is not null`, 3],
      [`person_numbers where kind = 'samordningsnummer'`, 2],
      [`person_numbers where kind = 'reservnummer'`, 1],
      ['person_numbers where valid_to is not null', 1],
      [`case_members where living = 'alternate'`, 1],
      [`case_members where living = 'visiting'`, 1],
      [`(select case_id from case_members group by case_id having count(*) > 7) big`, 1],
      ['hearings', 3],
      [`applications where (content #>> '{home,othersInDwelling}')::integer > 0`, 3],
      [`calculations where input #>> '{jobStimulus,0,member}' is not null`, 1],
      [`case_assignments where kind = 'cover'`, 1],
      ['application_drafts', 1],
      ['break_glass', 1],
      [`staff_roles where valid_to is not null`, 1],
    ] as const)
      expect([what, Number(await counted(what)) >= least]).toEqual([what, true])
    expect(new Set(openings(1).map((opening) => opening.shape))).toEqual(new Set(shapes))
    const classes = await ask(
      text,
      `select distinct x #>> '{because,facts,ageClass}' as text from calculations, jsonb_array_elements(result #> '{norm,of}') x where x ->> 'term' = 'norm.child'`,
    )
    expect(classes.map((one) => one.text).sort()).toEqual([...ageClasses].sort())
  })

  test.each(['2025-08-03', '2026-02-27', '2026-12-31', '2027-05-10'])(
    'can be made on any day: %s',
    async (day) => {
      await resetDemo({ ...order(), households: 12, now: new Date(`${day}T10:00:00Z`) })
      const late = await ask(
        count,
        `select count(*) from applications where arrived_on > '${day}' or registered_at > '${day}T10:00:00Z'`,
      )
      expect(late[0]?.count).toBe(0)
    },
    60_000,
  )
})
