import { sql, type RawBuilder } from 'kysely'
import type { z } from 'zod'
import type { caseHome, confirmEvictionNotice, registerHomeDay } from '../../api/evictions.ts'
import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import { homeDebts } from '../../rules/evictions/home.ts'
import type { CopyChannel } from '../../rules/evictions/notice.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

type Shown = z.output<typeof caseHome.reply>
interface At {
  caseId: string
  month: Month
}

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

/** For the statement that reads all a decision stands on: what was said last of the home that month. */
export const homeFor: RawBuilder<unknown> = sql`(select json_build_object('lastDay', h.last_day, 'additional', h.additional) from home_days h
  where h.municipality_id = at.m and h.case_id = at.c and h.month = at.month order by h.said_at desc, h.home_day_id desc limit 1)`

export async function addNotice(
  tx: Write,
  notice: { emergencyId: string; sender: string; reference: string | null; servedOn: Day | null },
): Promise<void> {
  await sql`
    insert into eviction_notices (municipality_id, emergency_id, sender, reference, served_on)
    values (${tx.municipality}, ${notice.emergencyId}, ${notice.sender}, ${notice.reference}, ${notice.servedOn})`.execute(
    tx.db,
  )
}

export async function addHomeDay(
  tx: Write,
  said: At & z.output<typeof registerHomeDay.body> & { by: string; now: Date },
): Promise<void> {
  await sql`
    insert into home_days (municipality_id, case_id, month, last_day, known_from, additional, said_by, said_at)
    values (${tx.municipality}, ${said.caseId}, ${said.month}, ${said.lastDay}, ${said.knownFrom}, ${said.additional}, ${said.by}, ${said.now})`.execute(
    tx.db,
  )
}

type Confirmed = Pick<z.output<typeof confirmEvictionNotice.body>, 'late'> & {
  emergencyId: string
  responsible: string
  copy: CopyChannel
  words: string
  by: string
  now: Date
}

export async function addConfirmation(tx: Write, one: Confirmed): Promise<void> {
  await sql`
    insert into eviction_confirmations (municipality_id, emergency_id, responsible, copy, words, late, confirmed_by, confirmed_at)
    values (${tx.municipality}, ${one.emergencyId}, ${one.responsible}, ${one.copy}, ${one.words}, ${one.late}, ${one.by}, ${one.now})`.execute(
    tx.db,
  )
}

export interface NoticeRow extends Omit<Shown['notices'][number], 'arrivedAt' | 'drafts'> {
  month: Month
  arrivedAt: string
  unit: string
  phone: string
}

/** Notices of eviction in a case, the newest first. */
export async function findNotices(tx: Read, caseId: string): Promise<NoticeRow[]> {
  const { rows } = await sql<NoticeRow>`
    select e.emergency_id as "emergencyId", e.month, n.sender, n.reference, n.served_on as "servedOn", ${iso('e.arrived_at')} as "arrivedAt", u.name as unit, u.phone,
      case when k.emergency_id is not null then json_build_object('responsible', r.name, 'copy', k.copy, 'words', k.words, 'late', k.late, 'by', s.name, 'at', ${iso('k.confirmed_at')}) end as confirmation
    from eviction_notices n join emergencies e on e.municipality_id = n.municipality_id and e.emergency_id = n.emergency_id
      join cases c on c.municipality_id = e.municipality_id and c.case_id = e.case_id join units u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id
      left join eviction_confirmations k on k.municipality_id = n.municipality_id and k.emergency_id = n.emergency_id
      left join staff r on r.municipality_id = k.municipality_id and r.staff_id = k.responsible
      left join staff s on s.municipality_id = k.municipality_id and s.staff_id = k.confirmed_by
    where n.municipality_id = ${tx.municipality} and e.case_id = ${caseId} order by e.arrived_at desc, e.emergency_id`.execute(
    tx.db,
  )
  return rows
}

/** What was said last of the home, whether a debt over which it can be lost is asked about, and who can be named as responsible. */
export async function findHome(
  tx: Read,
  at: At,
  of: { staffId: string; today: Day },
): Promise<Pick<Shown, 'asked' | 'said'> & { mayAnswer: { staffId: string; name: string }[] }> {
  const { rows } = await sql<Pick<Shown, 'asked' | 'said'> & { mayAnswer: { staffId: string; name: string }[] }>`
    select
      exists (select from applications ap left join assessments s on s.municipality_id = ap.municipality_id and s.case_id = ap.case_id and s.month = ap.month,
          jsonb_array_elements(coalesce(s.content, ap.content) -> 'costs') cost
        where ap.municipality_id = ${tx.municipality} and ap.case_id = ${at.caseId} and ap.month = ${at.month} and cost ->> 'kind' = any(${[...homeDebts]}::text[])) as asked,
      (select json_build_object('lastDay', h.last_day, 'knownFrom', h.known_from, 'additional', h.additional, 'by', s.name, 'at', ${iso('h.said_at')}, 'waits', home_waits(h))
        from home_days h join staff s on s.municipality_id = h.municipality_id and s.staff_id = h.said_by
        where h.municipality_id = ${tx.municipality} and h.case_id = ${at.caseId} and h.month = ${at.month} order by h.said_at desc, h.home_day_id desc limit 1) as said,
      (select coalesce(json_agg(json_build_object('staffId', s.staff_id, 'name', s.name) order by s.staff_id <> ${of.staffId}::uuid, s.name), '[]') from staff s
        where s.municipality_id = ${tx.municipality} and (s.staff_id = ${of.staffId} or s.staff_id in (select a.staff_id from case_assignments a
          where a.municipality_id = ${tx.municipality} and a.case_id = ${at.caseId} and a.valid_from <= ${of.today} and (a.valid_to is null or a.valid_to >= ${of.today})))) as "mayAnswer"`.execute(
    tx.db,
  )
  return rows[0] ?? { asked: false, said: null, mayAnswer: [] }
}
