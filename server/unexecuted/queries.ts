import { sql } from 'kysely'
import { z } from 'zod'
import { toDay, type Day } from '../../base/day.ts'
import { unexecutedReasons, type UnexecutedReason } from '../../rules/unexecuted/unexecuted.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

export interface GrantedRow {
  decisionId: string
  caseId: string
  caseNumber: string | null
  unit: string
  decidedOn: Day
  executedOn: Day | null
  needs: { needId: string; kind: string; granted: number; provisions: string[] }[]
  reason: UnexecutedReason | null
}

/** Decisions that stand and grant something, made on or before a day, that were not paid when three months had passed or are not paid yet. */
export async function findGranted(tx: Read, madeBy: Day): Promise<GrantedRow[]> {
  const { rows } = await sql<GrantedRow>`
    select d.decision_id as "decisionId", d.case_id as "caseId", u.name as unit, (d.decided_at at time zone 'Europe/Stockholm')::date as "decidedOn", sent.on as "executedOn",
      case when not exists (select from case_members m join persons p on p.municipality_id = m.municipality_id and p.person_id = m.person_id
        where m.municipality_id = c.municipality_id and m.case_id = c.case_id and p.protection <> 'none') then c.case_number end as "caseNumber",
      (select json_agg(json_build_object('needId', n.decision_need_id, 'kind', n.kind, 'granted', n.granted_ore, 'provisions', n.provisions) order by n.need_key)
        from decision_needs n where n.municipality_id = d.municipality_id and n.decision_id = d.decision_id and n.granted_ore > 0) as needs,
      (select r.reason from unexecuted_reasons r where r.municipality_id = d.municipality_id and r.decision_id = d.decision_id order by r.said_at desc limit 1) as reason
    from decisions d join cases c on c.municipality_id = d.municipality_id and c.case_id = d.case_id
      join units u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id
      left join lateral (select min((f.created_at at time zone 'Europe/Stockholm')::date) as on from payments p
        join payment_file_lines l on l.municipality_id = p.municipality_id and l.payment_id = p.payment_id
        join payment_files f on f.municipality_id = l.municipality_id and f.payment_file_id = l.payment_file_id
        where p.municipality_id = d.municipality_id and p.decision_id = d.decision_id) sent on true
    where d.municipality_id = ${tx.municipality} and d.decided_at < (${madeBy}::date + 1)::timestamp at time zone 'Europe/Stockholm' and d.pay_on is not null
      and not is_replaced(d.municipality_id, d.decision_id)
      and (sent.on is null or sent.on > (d.decided_at at time zone 'Europe/Stockholm')::date + interval '3 months')
    order by d.decided_at, d.decision_id`.execute(tx.db)
  return rows
}

export async function addReason(
  tx: Write,
  one: { decisionId: string; reason: UnexecutedReason; by: string; now: Date },
): Promise<void> {
  await sql`insert into unexecuted_reasons (municipality_id, decision_id, reason, said_by, said_at)
    values (${tx.municipality}, ${one.decisionId}, ${one.reason}, ${one.by}, ${one.now})`.execute(tx.db)
}

const reported = z.array(
  z.object({
    /** Of the need: known here, and to nobody else. */
    needId: z.string(),
    decidedOn: z.string().transform((text) => toDay(text)),
    kind: z.string(),
    state: z.enum(['not_executed', 'executed']),
    executedOn: z
      .string()
      .transform((text) => toDay(text))
      .nullable(),
    reason: z.enum(unexecutedReasons),
  }),
)
export type ReportedRow = z.output<typeof reported>[number]

export interface ReportRow {
  unexecutedReportId: string
  quarter: string
  madeAt: Date
  madeBy: string
  /** Whose decisions they are: for the record. */
  caseIds: string[]
  rows: readonly ReportedRow[]
}

/** Reports, the newest first; or one. */
export async function findReports(tx: Read, unexecutedReportId: string | null = null): Promise<ReportRow[]> {
  const { rows } = await sql<Omit<ReportRow, 'rows'> & { rows: unknown }>`
    select r.unexecuted_report_id as "unexecutedReportId", r.quarter, r.made_at as "madeAt", s.name as "madeBy", r.rows,
      (select coalesce(json_agg(distinct d.case_id), '[]') from jsonb_to_recordset(r.rows) as x ("needId" uuid)
        join decision_needs n on n.municipality_id = r.municipality_id and n.decision_need_id = x."needId"
        join decisions d on d.municipality_id = n.municipality_id and d.decision_id = n.decision_id) as "caseIds"
    from unexecuted_reports r join staff s on s.municipality_id = r.municipality_id and s.staff_id = r.made_by
    where r.municipality_id = ${tx.municipality} and (${unexecutedReportId}::uuid is null or r.unexecuted_report_id = ${unexecutedReportId}) order by r.quarter desc`.execute(
    tx.db,
  )
  return rows.map((row) => ({ ...row, rows: reported.parse(row.rows) }))
}

export async function addReport(
  tx: Write,
  one: { quarter: string; rows: readonly ReportedRow[]; by: string; now: Date },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into unexecuted_reports (municipality_id, quarter, rows, made_by, made_at)
    values (${tx.municipality}, ${one.quarter}, ${JSON.stringify(one.rows)}, ${one.by}, ${one.now}) returning unexecuted_report_id as id`.execute(
    tx.db,
  )
  return rows[0]?.id ?? ''
}
