import { sql } from 'kysely'
import type { z } from 'zod'
import type {
  accessibilityStatements,
  answerAccessibility,
  eserviceSettings,
  saveEserviceSettings,
  tellAccessibility,
} from '../../api/eservice.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

type Statement = z.output<typeof accessibilityStatements.reply>['statements'][number]

/** What each municipality said last. */
export async function findStatements(tx: Read): Promise<Statement[]> {
  const { rows } = await sql<Statement>`
    select m.name, case when s.municipality_id is not null then json_build_object(
        'accessibilityEmail', s.accessibility_email, 'accessibilityPhone', s.accessibility_phone, 'assessedOn', s.assessed_on,
        'assessedBy', s.assessed_by, 'shortcomings', s.shortcomings, 'saidOn', (s.entered_at at time zone 'Europe/Stockholm')::date) end as said
    from municipalities m
      left join lateral (select * from eservice_settings e where e.municipality_id = m.municipality_id order by e.entered_at desc limit 1) s on true
    order by m.name collate svenska`.execute(tx.db)
  return rows
}

type Settings = z.output<typeof eserviceSettings.reply>
type SaidRow = Pick<Settings, 'said' | 'reports'> & { quickExit: string | null }

/** What holds, and what was told; in one statement. */
export async function readSettings(tx: Read): Promise<SaidRow> {
  const { rows } = await sql<SaidRow>`
    select s.quick_exit_url as "quickExit",
      case when s.municipality_id is not null then json_build_object('accessibilityEmail', s.accessibility_email,
        'accessibilityPhone', s.accessibility_phone, 'assessedOn', s.assessed_on, 'assessedBy', s.assessed_by, 'shortcomings', s.shortcomings,
        'saidAt', to_json(s.entered_at), 'saidBy', (select f.name from staff f where f.municipality_id = s.municipality_id and f.staff_id = s.entered_by)) end as said,
      (select coalesce(json_agg(json_build_object('accessibilityReportId', r.accessibility_report_id, 'told', r.told, 'answerTo', r.answer_to,
          'toldAt', to_json(r.told_at), 'answered', case when a.answer is not null then
            json_build_object('words', a.answer, 'by', a.answered_by_name, 'at', to_json(a.answered_at)) end)
          order by a.answer is not null, r.told_at), '[]')
        from accessibility_reports r left join accessibility_answers a using (municipality_id, accessibility_report_id)
        where r.municipality_id = m.municipality_id) as reports
    from municipalities m
      left join lateral (select * from eservice_settings e where e.municipality_id = m.municipality_id order by e.entered_at desc limit 1) s on true
    where m.municipality_id = ${tx.municipality}`.execute(tx.db)
  return rows[0] ?? { quickExit: null, said: null, reports: [] }
}

export async function addSettings(
  tx: Write,
  one: z.output<typeof saveEserviceSettings.body> & { by: string; now: Date },
): Promise<void> {
  await sql`
    insert into eservice_settings (municipality_id, quick_exit_url, accessibility_email, accessibility_phone, assessed_on, assessed_by, shortcomings, entered_by, entered_at)
    values (${tx.municipality}, ${one.quickExit}, ${one.accessibilityEmail}, ${one.accessibilityPhone}, ${one.assessedOn}, ${one.assessedBy},
      ${one.shortcomings}, ${one.by}, ${one.now})`.execute(tx.db)
}

export async function addReport(
  tx: Write,
  one: z.output<typeof tellAccessibility.body> & { now: Date },
): Promise<void> {
  await sql`
    insert into accessibility_reports (municipality_id, told, answer_to, told_at)
    values (${tx.municipality}, ${one.told}, ${one.answerTo}, ${one.now})`.execute(tx.db)
}

/** Null: there is no such report; false: it has its answer already. */
export async function addAnswer(
  tx: Write,
  one: z.output<typeof answerAccessibility.body> & { reportId: string; by: string; byName: string; now: Date },
): Promise<boolean | null> {
  const { rows } = await sql<{ isThere: boolean; isAdded: boolean }>`
    with report as (select accessibility_report_id from accessibility_reports
        where municipality_id = ${tx.municipality} and accessibility_report_id = ${one.reportId}),
      added as (insert into accessibility_answers (municipality_id, accessibility_report_id, answer, answered_by, answered_by_name, answered_at)
        select ${tx.municipality}, accessibility_report_id, ${one.answer}, ${one.by}, ${one.byName}, ${one.now} from report
        on conflict do nothing returning 1)
    select exists (select from report) as "isThere", exists (select from added) as "isAdded"`.execute(tx.db)
  return rows[0]?.isThere === true ? rows[0].isAdded : null
}
