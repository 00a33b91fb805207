import { sql } from 'kysely'
import { z } from 'zod'
import { plusMonth, type Month } from '../../base/month.ts'
import type { Day } from '../../base/day.ts'
import type { RegisterHolder } from '../../law/completion.ts'
import { changePercent } from '../../law/registers.ts'
import type { RegisterAnswer } from '../../rules/registers/answer.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

/** What asking stands on. */
export interface AskingGround {
  applicationId: string
  caseNumber: string
  /** The case is open and the month waits to be decided. */
  isOpen: boolean
  /** The adults who apply. */
  adults: string[]
  organisation: string
  organisationNumber: string
  counts: Month
  before: Month
  threshold: number
  waiting: { registerAskingId: string; askedAt: string; answered: number; expected: number } | null
}

/** What a guideline says of registers. */
const own = z.object({
  incomeMonth: z.enum(['before', 'same']).optional(),
  registerChangePercent: z.int().min(1).max(100).optional(),
})

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)
/** Of an asking `a`: answers there are, and answers there will be. */
const progress = sql`(select count(*)::integer from register_answers x where x.municipality_id = a.municipality_id and x.register_asking_id = a.register_asking_id)`
const wanted = sql`((select count(*)::integer from register_asked_persons p where p.municipality_id = a.municipality_id and p.register_asking_id = a.register_asking_id) * cardinality(a.holders))`

export async function findAskingGround(tx: Read, caseId: string, month: Month): Promise<AskingGround | null> {
  type Row = Omit<AskingGround, 'counts' | 'before' | 'threshold'> & { parameters: unknown }
  const { rows } = await sql<Row>`
    select ap.application_id as "applicationId", c.case_number as "caseNumber", m.name as organisation, m.organisation_number as "organisationNumber",
      c.closed_on is null and not exists (select from decisions d where d.municipality_id = ap.municipality_id and d.application_id = ap.application_id
        and not is_replaced(d.municipality_id, d.decision_id)) as "isOpen",
      (select coalesce(array_agg(distinct cm.person_id), '{}') from case_members cm where cm.municipality_id = c.municipality_id and cm.case_id = c.case_id and cm.role in ('applicant', 'co_applicant')
        and cm.valid_from <= (${month} || '-01')::date + 30 and (cm.valid_to is null or cm.valid_to >= (${month} || '-01')::date)) as adults,
      (select g.parameters from guidelines g where g.municipality_id = c.municipality_id and g.valid_from <= (${month} || '-01')::date
        and (g.valid_to is null or g.valid_to >= (${month} || '-01')::date) order by g.valid_from desc limit 1) as parameters,
      (select json_build_object('registerAskingId', a.register_asking_id, 'askedAt', ${iso('a.asked_at')}, 'answered', ${progress}, 'expected', ${wanted})
        from (select x.* from register_askings x where x.municipality_id = c.municipality_id and x.case_id = c.case_id and x.month = ap.month
          order by x.asked_at desc limit 1) a where ${progress} < ${wanted}) as waiting
    from applications ap join cases c on c.municipality_id = ap.municipality_id and c.case_id = ap.case_id join municipalities m on m.municipality_id = c.municipality_id
    where ap.municipality_id = ${tx.municipality} and ap.case_id = ${caseId} and ap.month = ${month}`.execute(tx.db)
  const row = rows[0]
  if (!row) return null
  const { parameters, ...rest } = row
  const said = own.safeParse(parameters ?? {}).data ?? {}
  const counts = said.incomeMonth === 'same' ? month : plusMonth(month, -1)
  const threshold = said.registerChangePercent ?? changePercent.value
  return { ...rest, counts, before: plusMonth(counts, -1), threshold }
}

export interface NewAsking {
  caseId: string
  applicationId: string
  month: Month
  purpose: string
  ground: string
  from: Day
  to: Day
  holders: readonly RegisterHolder[]
  adults: readonly string[]
  now: Date
  by: string
}

export async function addAsking(tx: Write, asking: NewAsking): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    with asked as (
      insert into register_askings (municipality_id, case_id, application_id, month, purpose, ground, period_from, period_to, holders, asked_at, asked_by)
      values (${tx.municipality}, ${asking.caseId}, ${asking.applicationId}, ${asking.month}, ${asking.purpose}, ${asking.ground}, ${asking.from}, ${asking.to},
        ${[...asking.holders]}, ${asking.now}, ${asking.by}) returning municipality_id, register_asking_id),
    persons as (
      insert into register_asked_persons (municipality_id, register_asking_id, person_id)
      select asked.municipality_id, asked.register_asking_id, unnest(${[...asking.adults]}::uuid[]) from asked returning 1)
    select register_asking_id as id from asked`.execute(tx.db)
  const added = rows[0]
  if (!added) throw new Error('the question was not added')
  return added.id
}

export async function findProgress(tx: Read, askingId: string): Promise<{ answered: number; expected: number } | null> {
  const { rows } = await sql<{ answered: number; expected: number }>`
    select ${progress} as answered, ${wanted} as expected from register_askings a
    where a.municipality_id = ${tx.municipality} and a.register_asking_id = ${askingId}`.execute(tx.db)
  return rows[0] ?? null
}

/** A question as the job asks it: persons without an answer yet, with their sealed numbers. */
export interface OpenAsking {
  caseId: string
  month: Month
  caseNumber: string
  purpose: string
  ground: string
  from: Day
  to: Day
  holders: RegisterHolder[]
  askedBy: string
  organisation: string
  organisationNumber: string
  persons: { personId: string; isProtected: boolean; sealedNumber: string | null }[]
}

export async function findOpenAsking(tx: Read, askingId: string): Promise<OpenAsking | null> {
  const { rows } = await sql<OpenAsking>`
    select a.case_id as "caseId", a.month, c.case_number as "caseNumber", a.purpose, a.ground, a.period_from as "from", a.period_to as "to", a.holders, s.name as "askedBy",
      m.name as organisation, m.organisation_number as "organisationNumber",
      (select coalesce(json_agg(json_build_object('personId', p.person_id, 'isProtected', (select o.protection <> 'none' from persons o where o.municipality_id = p.municipality_id and o.person_id = p.person_id),
          'sealedNumber', (select encode(n.sealed, 'hex') from person_numbers n
          where n.municipality_id = p.municipality_id and n.person_id = p.person_id and n.valid_to is null order by n.valid_from desc limit 1)) order by p.person_id), '[]')
        from register_asked_persons p where p.municipality_id = a.municipality_id and p.register_asking_id = a.register_asking_id
          and not exists (select from register_answers x where x.municipality_id = p.municipality_id and x.register_asking_id = p.register_asking_id and x.person_id = p.person_id)) as persons
    from register_askings a join cases c on c.municipality_id = a.municipality_id and c.case_id = a.case_id
      join staff s on s.municipality_id = a.municipality_id and s.staff_id = a.asked_by join municipalities m on m.municipality_id = a.municipality_id
    where a.municipality_id = ${tx.municipality} and a.register_asking_id = ${askingId}`.execute(tx.db)
  return rows[0] ?? null
}

const place = 'register_answers.sealed'

/** What each holder answered about one person, all at once; answered again it stays as it was first. */
export async function addAnswers(
  tx: Write,
  of: { askingId: string; personId: string; now: Date },
  answers: readonly (readonly [RegisterHolder, RegisterAnswer])[],
): Promise<void> {
  const rows = answers.map(([holder, answer]) => {
    const { state } = answer
    const told = state === 'fetched' ? JSON.stringify({ ...answer, state: undefined }) : null
    const sealed = told === null ? null : tx.vault.seal('person', told, place).toString('hex')
    return { holder, state, why: state === 'not_fetched' ? answer.why : null, sealed }
  })
  await sql`
    insert into register_answers (municipality_id, register_asking_id, person_id, holder, state, why, sealed, answered_at)
    select ${tx.municipality}, ${of.askingId}::uuid, ${of.personId}::uuid, x.holder, x.state, x.why, decode(x.sealed, 'hex'), ${of.now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x (holder text, state text, why text, sealed text) on conflict do nothing`.execute(
    tx.db,
  )
}

export const openTold = (tx: Read, sealed: string): unknown =>
  JSON.parse(tx.vault.open('person', Buffer.from(sealed, 'hex'), place))
