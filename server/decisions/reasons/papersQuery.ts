import { sql } from 'kysely'

const stockholm = (column: string) => sql.raw(`(${column} at time zone 'Europe/Stockholm')::date`)

/** The papers of the month's application, and the entries of the journal that the reasons being written name: as a part of the statement that reads what a decision stands on. */
export const papersFor = sql`json_build_object(
  'attachments', (select coalesce(json_agg(json_build_object('key', t.attachment_id, 'shows', t.shows, 'on', ${stockholm('t.uploaded_at')}) order by t.uploaded_at), '[]')
    from applications a join attachments t on t.municipality_id = a.municipality_id and t.application_id = a.application_id and t.removed_at is null
    where a.municipality_id = at.m and a.case_id = at.c and a.month = at.month),
  'journal', (select coalesce(json_agg(json_build_object('key', j.journal_entry_id, 'kind', j.kind, 'on', ${stockholm('j.happened_at')})), '[]')
    from assessments s cross join lateral (select distinct key #>> '{}' as entry from jsonb_path_query(s.content, '$.statements.*[*].*.key') as key) named
      join journal_entries j on j.municipality_id = s.municipality_id and j.case_id = s.case_id and j.journal_entry_id::text = named.entry
    where s.municipality_id = at.m and s.case_id = at.c and s.month = at.month))`

/** What was granted for an earlier month and holds on into this one, until it is replaced. */
export const standingFor = sql`(select coalesce(json_agg(json_build_object('month', d.month, 'kind', n.kind, 'granted', n.granted_ore,
    'holding', json_build_object('kind', n.holds, 'until', n.holds_until, 'reservation', n.reservation)) order by d.month desc, d.decided_at desc), '[]')
  from decisions d join decision_needs n on n.municipality_id = d.municipality_id and n.decision_id = d.decision_id
  where d.municipality_id = at.m and d.case_id = at.c and d.month < at.month and n.granted_ore > 0
    and (n.holds = 'until_further_notice' or n.holds_until >= at.first) and not is_replaced(d.municipality_id, d.decision_id))`
