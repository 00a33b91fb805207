import { sql } from 'kysely'
import type { z } from 'zod'
import type { noteEffort, respitesOfCase, reviewEffort, withdrawRespite } from '../../api/respite.ts'
import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import type { Ore } from '../../base/money.ts'
import type { SourceKey } from '../../law/sources.ts'
import type { ReplyOf } from '../platform/http/bind.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

type Decided = ReplyOf<typeof respitesOfCase>['respites'][number]
type Demands = Decided['demands']

export interface NewRespite {
  caseId: string
  month: Month
  from: Day
  until: Day
  rent: Ore
  guideline: Ore
  expected: string
  demands: Demands
  reasons: string
  provisions: readonly SourceKey[]
  lawVersion: string
  by: { id: string; name: string; title: string }
  delegationItem: string
  analyses: unknown
  today: Day
  now: Date
}

/** The decision and a letter to each adult in one statement: the database lets neither stand alone. */
export async function addRespite(
  tx: Write,
  of: NewRespite,
  adults: readonly string[],
): Promise<{ respiteId: string; letters: string[] }> {
  const { rows } = await sql<{ respiteId: string; letters: string[] }>`
    with made as (
      insert into respites (municipality_id, case_id, month, starts_on, ends_on, rent_ore, guideline_ore, expected, demands, reasons, provisions, law_version,
        decided_by, decided_by_name, decided_by_title, delegation_item, decided_at, handbook, analyses)
      values (${tx.municipality}, ${of.caseId}, ${of.month}, ${of.from}, ${of.until}, ${of.rent}, ${of.guideline}, ${of.expected}, ${JSON.stringify(of.demands)}, ${of.reasons},
        ${[...of.provisions]}, ${of.lawVersion}, ${of.by.id}, ${of.by.name}, ${of.by.title}, ${of.delegationItem}, ${of.now},
        array(select handbook_on(${tx.municipality}, ${of.today})), ${JSON.stringify(of.analyses)})
      returning municipality_id, respite_id, case_id),
    written as (
      insert into letters (municipality_id, respite_id, case_id, recipient_id, language, planned_at)
      select m.municipality_id, m.respite_id, m.case_id, p.person_id, p.language, ${of.now} from made m
        join persons p on p.municipality_id = m.municipality_id and p.person_id = any (${[...adults]}::uuid[])
      returning letter_id)
    select m.respite_id as "respiteId", array(select letter_id from written) as letters from made m`.execute(tx.db)
  return rows[0] ?? { respiteId: '', letters: [] }
}

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

const columns = sql`'respiteId', r.respite_id, 'month', r.month, 'from', r.starts_on, 'until', r.ends_on, 'rent', r.rent_ore, 'guideline', r.guideline_ore, 'expected', r.expected,
  'demands', r.demands, 'reasons', r.reasons, 'provisions', r.provisions, 'decidedAt', ${iso('r.decided_at')}, 'decidedBy', r.decided_by_name || ', ' || r.decided_by_title,
  'withdrawn', case when w.respite_id is not null then json_build_object('on', w.withdrawn_on, 'cause', w.cause, 'reasons', w.reasons) end`
const effort = sql`'effortId', e.respite_effort_id, 'kind', e.kind, 'doneOn', e.done_on, 'text', e.text, 'toldAt', ${iso('e.told_at')},
  'review', (select json_build_object('counts', v.counts, 'reasons', v.reasons, 'at', ${iso('v.said_at')}) from respite_effort_reviews v
    where v.municipality_id = e.municipality_id and v.respite_effort_id = e.respite_effort_id order by v.said_at desc, v.respite_effort_review_id desc limit 1)`

export type RespiteRow = Omit<Decided, 'letters'> & {
  letters: { letterId: string; recipient: string | null; receivedOn: Day | null }[]
}

/** Every respite of a case, newest first, with its letters and what has been done. */
export async function findRespites(tx: Read, caseId: string): Promise<RespiteRow[]> {
  const { rows } = await sql<{ respite: RespiteRow }>`
    select json_build_object(${columns},
      'letters', (select coalesce(json_agg(json_build_object('letterId', l.letter_id, 'recipient', case when p.protection = 'none' then p.given_name || ' ' || p.family_name end,
          'receivedOn', (g.received_at at time zone 'Europe/Stockholm')::date) order by l.letter_id), '[]')
        from letters l join persons p on p.municipality_id = l.municipality_id and p.person_id = l.recipient_id
          left join letter_receipts g on g.municipality_id = l.municipality_id and g.letter_id = l.letter_id
        where l.municipality_id = r.municipality_id and l.respite_id = r.respite_id),
      'efforts', (select coalesce(json_agg(json_build_object(${effort}, 'byStaff', e.noted_by is not null,
          'toldBy', case when e.noted_by is not null then s.name when p.protection = 'none' then p.given_name || ' ' || p.family_name end) order by e.done_on desc, e.told_at desc), '[]')
        from respite_efforts e left join staff s on s.municipality_id = e.municipality_id and s.staff_id = e.noted_by
          left join persons p on p.municipality_id = e.municipality_id and p.person_id = e.told_by_person
        where e.municipality_id = r.municipality_id and e.respite_id = r.respite_id)) as respite
    from respites r left join respite_withdrawals w on w.municipality_id = r.municipality_id and w.respite_id = r.respite_id
    where r.municipality_id = ${tx.municipality} and r.case_id = ${caseId} order by r.decided_at desc, r.respite_id`.execute(
    tx.db,
  )
  return rows.map((row) => row.respite)
}

type Mine = Omit<RespiteRow, 'letters' | 'efforts'> & {
  letterId: string
  receivedOn: Day | null
  efforts: Omit<Decided['efforts'][number], 'toldBy' | 'byStaff'>[]
}

/** Those I have a letter of, in the case I belong to now; of what was done, what I told myself. */
export async function findMine(tx: Read, of: { caseId: string; personId: string }): Promise<Mine[]> {
  const { rows } = await sql<{ respite: Mine }>`
    select json_build_object(${columns}, 'letterId', l.letter_id, 'receivedOn', (g.received_at at time zone 'Europe/Stockholm')::date,
      'efforts', (select coalesce(json_agg(json_build_object(${effort}) order by e.done_on desc, e.told_at desc), '[]') from respite_efforts e
        where e.municipality_id = r.municipality_id and e.respite_id = r.respite_id and e.told_by_person = ${of.personId})) as respite
    from letters l join respites r on r.municipality_id = l.municipality_id and r.respite_id = l.respite_id
      left join respite_withdrawals w on w.municipality_id = r.municipality_id and w.respite_id = r.respite_id
      left join letter_receipts g on g.municipality_id = l.municipality_id and g.letter_id = l.letter_id
    where l.municipality_id = ${tx.municipality} and l.recipient_id = ${of.personId} and r.case_id = ${of.caseId} order by r.decided_at desc, r.respite_id`.execute(
    tx.db,
  )
  return rows.map((row) => row.respite)
}

export interface StandingRespite {
  month: Month
  from: Day
  until: Day
  isWithdrawn: boolean
}

export async function findStanding(
  tx: Read,
  of: { respiteId: string; caseId: string },
): Promise<StandingRespite | null> {
  const { rows } = await sql<StandingRespite>`
    select r.month, r.starts_on as "from", r.ends_on as until, w.respite_id is not null as "isWithdrawn" from respites r
      left join respite_withdrawals w on w.municipality_id = r.municipality_id and w.respite_id = r.respite_id
    where r.municipality_id = ${tx.municipality} and r.respite_id = ${of.respiteId} and r.case_id = ${of.caseId}`.execute(
    tx.db,
  )
  return rows[0] ?? null
}

type Said<R extends { body: z.ZodType }> = z.output<R['body']>

export async function addWithdrawal(
  tx: Write,
  of: Said<typeof withdrawRespite> & { respiteId: string; by: string; on: Day; now: Date },
): Promise<void> {
  await sql`insert into respite_withdrawals (municipality_id, respite_id, withdrawn_on, cause, reasons, withdrawn_by, withdrawn_at)
    values (${tx.municipality}, ${of.respiteId}, ${of.on}, ${of.cause}, ${of.reasons}, ${of.by}, ${of.now})`.execute(
    tx.db,
  )
}

export async function addEffort(
  tx: Write,
  of: Said<typeof noteEffort> & {
    respiteId: string
    caseId: string
    person: string | null
    staff: string | null
    now: Date
  },
): Promise<string> {
  const { rows } = await sql<{ effortId: string }>`
    insert into respite_efforts (municipality_id, respite_id, case_id, kind, done_on, text, told_by_person, noted_by, told_at)
    values (${tx.municipality}, ${of.respiteId}, ${of.caseId}, ${of.kind}, ${of.doneOn}, ${of.text}, ${of.person}, ${of.staff}, ${of.now}) returning respite_effort_id as "effortId"`.execute(
    tx.db,
  )
  return rows[0]?.effortId ?? ''
}

export async function isEffortOf(tx: Read, of: { effortId: string; caseId: string }): Promise<boolean> {
  const { rows } =
    await sql`select from respite_efforts where municipality_id = ${tx.municipality} and respite_effort_id = ${of.effortId} and case_id = ${of.caseId}`.execute(
      tx.db,
    )
  return rows.length > 0
}

export async function addReview(
  tx: Write,
  of: Said<typeof reviewEffort> & { effortId: string; by: string; now: Date },
): Promise<void> {
  await sql`insert into respite_effort_reviews (municipality_id, respite_effort_id, counts, reasons, said_by, said_at)
    values (${tx.municipality}, ${of.effortId}, ${of.counts}, ${of.reasons}, ${of.by}, ${of.now})`.execute(tx.db)
}
