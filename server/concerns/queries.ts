import { sql } from 'kysely'
import type { z } from 'zod'
import type { caseConcerns, handConcernReport, makeConcernReport, receiptOfConcern } from '../../api/concerns.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

type Shown = z.output<typeof caseConcerns.reply>['concerns'][number]
interface By {
  by: string
  now: Date
}

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

export async function findConcerns(tx: Read, caseId: string): Promise<Shown[]> {
  const { rows } = await sql<Shown>`
    select r.concern_report_id as "concernReportId", r.child_id as "childId", r.learned_on::text as "learnedOn", r.acute, r.seen, r.worry,
      r.told_guardians as "toldGuardians", s.name as "writtenBy", ${iso('r.written_at')} as "writtenAt",
      case when h.concern_report_id is not null then json_build_object('channel', h.channel, 'to', h.handed_to, 'by', g.name, 'at', ${iso('h.handed_at')}) end as handed,
      case when k.concern_report_id is not null then json_build_object('by', k.received_by, 'on', k.received_on, 'reference', k.reference) end as receipt
    from concern_reports r join staff s on s.municipality_id = r.municipality_id and s.staff_id = r.written_by
      left join concern_handings h on h.municipality_id = r.municipality_id and h.concern_report_id = r.concern_report_id
      left join staff g on g.municipality_id = h.municipality_id and g.staff_id = h.handed_by
      left join concern_receipts k on k.municipality_id = r.municipality_id and k.concern_report_id = r.concern_report_id
    where r.municipality_id = ${tx.municipality} and r.case_id = ${caseId} order by r.written_at desc, r.concern_report_id`.execute(
    tx.db,
  )
  return rows
}

/** Of the case `caseId`: reports that nobody has been handed. */
export async function countUnhanded(tx: Read, caseId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from concern_reports r where r.municipality_id = ${tx.municipality} and r.case_id = ${caseId}
      and not exists (select from concern_handings h where h.municipality_id = r.municipality_id and h.concern_report_id = r.concern_report_id)`.execute(
    tx.db,
  )
  return rows[0]?.count ?? 0
}

/** A child of the case, now or before. */
export async function isChildOf(tx: Read, { caseId, childId }: { caseId: string; childId: string }): Promise<boolean> {
  const { rows } = await sql`
    select 1 from case_members where municipality_id = ${tx.municipality} and case_id = ${caseId} and person_id = ${childId} and role = 'child' limit 1`.execute(
    tx.db,
  )
  return rows.length > 0
}

export async function addReport(
  tx: Write,
  report: z.output<typeof makeConcernReport.body> & By & { caseId: string },
): Promise<string> {
  const { caseId, childId, learnedOn, acute, seen, worry, toldGuardians, by, now } = report
  const { rows } = await sql<{ concern_report_id: string }>`
    insert into concern_reports (municipality_id, case_id, child_id, learned_on, acute, seen, worry, told_guardians, written_by, written_at)
    values (${tx.municipality}, ${caseId}, ${childId}, ${learnedOn}, ${acute}, ${seen}, ${worry}, ${toldGuardians}, ${by}, ${now})
    returning concern_report_id`.execute(tx.db)
  return rows[0]?.concern_report_id ?? ''
}

type OfReport = By & { concernReportId: string }

export async function addHanding(tx: Write, one: z.output<typeof handConcernReport.body> & OfReport): Promise<void> {
  await sql`
    insert into concern_handings (municipality_id, concern_report_id, channel, handed_to, handed_by, handed_at)
    values (${tx.municipality}, ${one.concernReportId}, ${one.channel}, ${one.to}, ${one.by}, ${one.now})`.execute(
    tx.db,
  )
}

export async function addReceipt(
  tx: Write,
  one: z.output<typeof receiptOfConcern.body> & { concernReportId: string; notedBy: string; now: Date },
): Promise<void> {
  await sql`
    insert into concern_receipts (municipality_id, concern_report_id, received_by, received_on, reference, noted_by, noted_at)
    values (${tx.municipality}, ${one.concernReportId}, ${one.by}, ${one.on}, ${one.reference}, ${one.notedBy}, ${one.now})`.execute(
    tx.db,
  )
}
