import { sql, type RawBuilder } from 'kysely'
import type { z } from 'zod'
import { childAnalysis, type ChildAnalysis, type childrenOfMonth } from '../../api/children.ts'
import type { Day } from '../../base/day.ts'
import { firstDay, lastDay, type Month } from '../../base/month.ts'
import type { SaidOccasion } from '../../rules/children/occasions.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

type Shown = z.output<typeof childrenOfMonth.reply>

interface At {
  caseId: string
  month: Month
}

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

/**
 * Ids of the children of a case in a month: of the household then, and those named in the application. What the caseworker counts or not makes no
 * difference here, so that no child can be left out by not being counted.
 */
const childIds = (tx: Read, { caseId, month }: At): RawBuilder<unknown> => sql`
  select m.person_id from case_members m where m.municipality_id = ${tx.municipality} and m.case_id = ${caseId} and m.role = 'child' and (
    (m.valid_from <= ${lastDay(month)}::date and (m.valid_to is null or m.valid_to >= ${firstDay(month)}::date))
    or exists (select from applications a, jsonb_array_elements(a.content -> 'household' -> 'members') x
      where a.municipality_id = m.municipality_id and a.case_id = m.case_id and a.month = ${month} and x ->> 'key' = m.person_id::text))`

/** The latest word of each kind, where it still applies. */
const saidNow = (tx: Read, { caseId, month }: At): RawBuilder<unknown> => sql`
  select * from (select distinct on (o.kind) o.kind, o.applies, o.said_by, o.said_at from child_occasions o
    where o.municipality_id = ${tx.municipality} and o.case_id = ${caseId} and o.month = ${month}
    order by o.kind, o.said_at desc, o.child_occasion_id desc) latest where applies`

/** For the statement that reads all a decision stands on: each child with its analysis, and what was said of the month. */
export const childrenGround = (tx: Read, at: At): RawBuilder<unknown> => sql`
  (select json_build_object('children', (select coalesce(json_agg(json_build_object('personId', p.person_id, 'born', p.born, 'content', k.content) order by p.born, p.person_id), '[]')
      from persons p left join child_analyses k on k.municipality_id = p.municipality_id and k.person_id = p.person_id and k.case_id = ${at.caseId} and k.month = ${at.month}
      where p.municipality_id = ${tx.municipality} and p.person_id in (${childIds(tx, at)})),
    'said', (select coalesce(json_agg(s.kind), '[]') from (${saidNow(tx, at)}) s)))`

/** What `childrenGround` gives. */
export interface ChildrenGround {
  children: { personId: string; born: Day; content: unknown }[]
  said: SaidOccasion[]
}

export async function findChildren(tx: Read, at: At): Promise<Shown['children']> {
  const { rows } = await sql<Shown['children'][number] & { analysis: { content: unknown } }>`
    select p.person_id as "personId", p.born,
      (select json_agg(json_build_object('living', m.living, 'days', m.days_of_30, 'from', m.valid_from, 'to', m.valid_to) order by m.valid_from desc) from case_members m
        where m.municipality_id = p.municipality_id and m.person_id = p.person_id and m.case_id = ${at.caseId}) as living,
      json_build_object('version', coalesce(k.version, 0), 'savedAt', ${iso('k.saved_at')}, 'savedBy', s.name, 'content', k.content) as analysis,
      (select coalesce(json_agg(json_build_object('decisionId', d.decision_id, 'decidedAt', ${iso('d.decided_at')}, 'content', x.content) order by d.decided_at), '[]')
        from decided_child_analyses x join decisions d on d.municipality_id = x.municipality_id and d.decision_id = x.decision_id
        where x.municipality_id = p.municipality_id and x.person_id = p.person_id and d.case_id = ${at.caseId} and d.month = ${at.month}) as decided
    from persons p left join child_analyses k on k.municipality_id = p.municipality_id and k.person_id = p.person_id and k.case_id = ${at.caseId} and k.month = ${at.month}
      left join staff s on s.municipality_id = k.municipality_id and s.staff_id = k.saved_by
    where p.municipality_id = ${tx.municipality} and p.person_id in (${childIds(tx, at)}) order by p.born, p.person_id`.execute(
    tx.db,
  )
  return rows.map(({ analysis, ...row }) => ({
    ...row,
    analysis: { ...analysis, content: readAnalysis(analysis.content) },
  }))
}

const nothing: ChildAnalysis = {
  known: '',
  knownFrom: '',
  ifGranted: '',
  ifRejected: '',
  bestInterests: '',
  measures: '',
  notNoticeable: '',
  voice: null,
}

/** What is stored, or nothing written yet. */
export const readAnalysis = (stored: unknown): ChildAnalysis =>
  stored === null || stored === undefined ? nothing : childAnalysis.parse(stored)

type Around = Pick<Shown, 'said' | 'together' | 'before' | 'staff'> & { kinds: string[]; demandsOfHome: boolean | null }

/** What stands around the children of a month: what is applied for, what was said, what was written before. */
export async function findAround(tx: Read, at: At): Promise<Around> {
  const { rows } = await sql<Around>`
    select (select coalesce(json_agg(x ->> 'kind'), '[]') from applications a, jsonb_array_elements(a.content -> 'costs') x
        where a.municipality_id = ${tx.municipality} and a.case_id = ${at.caseId} and a.month = ${at.month}) as kinds,
      (select coalesce(json_agg(json_build_object('kind', o.kind, 'by', s.name, 'at', ${iso('o.said_at')}) order by o.said_at), '[]') from (${saidNow(tx, at)}) o
        join staff s on s.municipality_id = ${tx.municipality} and s.staff_id = o.said_by) as said,
      (select coalesce(json_agg(json_build_object('staffId', s.staff_id, 'name', s.name,
          'trained', (select coalesce(json_agg(json_build_object('from', k.from_day, 'until', k.until_day)), '[]') from child_talk_trainings k
            where k.municipality_id = s.municipality_id and k.staff_id = s.staff_id)) order by s.name), '[]') from staff s
        where s.municipality_id = ${tx.municipality} and exists (select from staff_roles r where r.municipality_id = s.municipality_id and r.staff_id = s.staff_id
          and r.role in ('caseworker', 'first_social_worker'))) as staff,
      (select a.content -> 'children' from assessments a where a.municipality_id = ${tx.municipality} and a.case_id = ${at.caseId} and a.month = ${at.month}) as together,
      (select a.content -> 'respite' ->> 'way' = 'demand' from assessments a where a.municipality_id = ${tx.municipality} and a.case_id = ${at.caseId} and a.month = ${at.month}) as "demandsOfHome",
      (select coalesce(json_agg(json_build_object('personId', x.person_id, 'month', x.month, 'content', x.content)), '[]')
        from (select distinct on (k.person_id) k.person_id, k.month, k.content from child_analyses k
          where k.municipality_id = ${tx.municipality} and k.case_id = ${at.caseId} and k.month < ${at.month} order by k.person_id, k.month desc) x) as before`.execute(
    tx.db,
  )
  return rows[0] ?? { kinds: [], said: [], together: null, before: [], staff: [], demandsOfHome: null }
}

export async function isChildOf(tx: Read, at: At & { personId: string }): Promise<boolean> {
  const { rows } = await sql`select where ${at.personId}::uuid in (${childIds(tx, at)})`.execute(tx.db)
  return rows.length > 0
}

/** Different members of this municipality's staff, and nobody else. */
export async function areStaff(tx: Read, staffIds: readonly string[]): Promise<boolean> {
  if (staffIds.length === 0) return true
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from staff where municipality_id = ${tx.municipality} and staff_id = any(${[...staffIds]}::uuid[])`.execute(
    tx.db,
  )
  return rows[0]?.count === staffIds.length
}

export interface SavedAnalysis {
  version: number
  savedAt: string
  savedBy: string
  content: ChildAnalysis
}

export async function findAnalysis(tx: Read, at: At & { personId: string }): Promise<SavedAnalysis | null> {
  const { rows } = await sql<SavedAnalysis>`
    select k.version, ${iso('k.saved_at')} as "savedAt", s.name as "savedBy", k.content
    from child_analyses k join staff s on s.municipality_id = k.municipality_id and s.staff_id = k.saved_by
    where k.municipality_id = ${tx.municipality} and k.case_id = ${at.caseId} and k.month = ${at.month} and k.person_id = ${at.personId}`.execute(
    tx.db,
  )
  return rows[0] ?? null
}

/** Saves over version `from` (0: none yet); null when another version stands there by now. */
export async function putAnalysis(
  tx: Write,
  at: At & { personId: string; from: number; by: string; now: Date },
  content: ChildAnalysis,
): Promise<number | null> {
  const text = JSON.stringify(content)
  const { rows } =
    at.from === 0
      ? await sql<{ version: number }>`
        insert into child_analyses (municipality_id, case_id, month, person_id, version, content, saved_by, saved_at)
        values (${tx.municipality}, ${at.caseId}, ${at.month}, ${at.personId}, 1, ${text}, ${at.by}, ${at.now}) on conflict do nothing returning version`.execute(
          tx.db,
        )
      : await sql<{ version: number }>`
        update child_analyses set version = version + 1, content = ${text}, saved_by = ${at.by}, saved_at = ${at.now}
        where municipality_id = ${tx.municipality} and case_id = ${at.caseId} and month = ${at.month} and person_id = ${at.personId} and version = ${at.from}
        returning version`.execute(tx.db)
  return rows[0]?.version ?? null
}

export async function addOccasion(
  tx: Write,
  said: At & { kind: SaidOccasion; applies: boolean; by: string; now: Date },
): Promise<void> {
  await sql`
    insert into child_occasions (municipality_id, case_id, month, kind, applies, said_by, said_at)
    values (${tx.municipality}, ${said.caseId}, ${said.month}, ${said.kind}, ${said.applies}, ${said.by}, ${said.now})`.execute(
    tx.db,
  )
}

/** The analyses of the month as they stand, beside the decision that stands on them. */
export async function lockAnalyses(tx: Write, at: At & { decisionId: string }): Promise<void> {
  await sql`
    insert into decided_child_analyses (municipality_id, decision_id, person_id, version, content, saved_by, saved_at)
    select k.municipality_id, ${at.decisionId}, k.person_id, k.version, k.content, k.saved_by, k.saved_at from child_analyses k
    where k.municipality_id = ${tx.municipality} and k.case_id = ${at.caseId} and k.month = ${at.month} and k.person_id in (${childIds(tx, at)})`.execute(
    tx.db,
  )
}
