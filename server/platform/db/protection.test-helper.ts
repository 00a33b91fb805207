import type { Client } from 'pg'

/** Rows that are added and never changed: what was done, said, decided, paid, read. */
export const appendOnly = [
  'application_takings',
  'application_wordings',
  'asked_approvals',
  'attachment_moves',
  'workload_weights',
  'given_approvals',
  'information_contacts',
  'audit_chain',
  'audit_events',
  'break_glass',
  'break_glass_reviews',
  'protected_readings',
  'calculations',
  'call_back_promises',
  'case_closings',
  'case_links',
  'case_reopenings',
  'child_occasions',
  'child_talk_trainings',
  'completion_answers',
  'completion_days',
  'completion_items',
  'completion_receipts',
  'completion_reminders',
  'completion_requests',
  'concern_handings',
  'concern_receipts',
  'concern_reports',
  'contacts',
  'decided_child_analyses',
  'decision_handbook',
  'decision_needs',
  'decisions',
  'delay_notices',
  'delay_rejections',
  'delay_requests',
  'delegation_notices',
  'delegation_orders',
  'delegation_rules',
  'deviation_answers',
  'deviation_withdrawals',
  'deviations',
  'ended_needs',
  'entered_tables',
  'hearing_answers',
  'hand_over_cases',
  'hand_overs',
  'conflicts_of_interest',
  'own_watches',
  'own_watches_met',
  'own_withdrawals',
  'own_withdrawals_undone',
  'duty_shifts',
  'duty_shifts_ended',
  'disposed_drafts',
  'emergencies',
  'emergency_answers',
  'emergency_takes',
  'eviction_confirmations',
  'eviction_notices',
  'home_days',
  'eservice_settings',
  'accessibility_reports',
  'accessibility_answers',
  'hearings',
  'household_consents',
  'journal_entries',
  'messages',
  'message_readings',
  'message_attachments',
  'appeals',
  'letter_files',
  'letter_receipts',
  'letters',
  'payment_attests',
  'payment_file_lines',
  'payment_files',
  'payments',
  'person_numbers',
  'respite_effort_reviews',
  'respite_efforts',
  'respite_withdrawals',
  'respites',
  'unexecuted_reasons',
  'unexecuted_reports',
] as const

const tables = `select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, c.relowner from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migrations'`
const column = (oid: string, number: string) =>
  `(select attname from pg_attribute where attrelid = ${oid} and attnum = ${number})`

/** What is wrong with how the tables are protected, read from the catalogue; nothing: in order. */
const questions: readonly string[] = [
  `select relname || ' has no municipality_id' from tables t
    where not exists (select from pg_attribute where attrelid = t.oid and attname = 'municipality_id' and attnotnull and not attisdropped)`,
  `select relname || ': row-level security is not enabled and forced' from tables where not (relrowsecurity and relforcerowsecurity)`,
  `select relname || ' has no policy that holds writing to the own municipality' from tables t
    where not exists (select from pg_policy where polrelid = t.oid and polcmd = '*' and polpermissive
      and pg_get_expr(polqual, polrelid) like '%municipality_id = %tenant()%' and pg_get_expr(polwithcheck, polrelid) like '%municipality_id = %tenant()%')`,
  `select relname || ' has a policy beside that of the own municipality: ' || polname from tables t join pg_policy on polrelid = t.oid
    where polname <> 'own_municipality' and not (relname in ('municipalities', 'eservice_settings') and polname = 'everyone_reads' and polcmd = 'r')`,
  `select relname || ': ' || conname || ' does not begin with municipality_id' from tables t join pg_constraint on conrelid = t.oid
    where contype in ('p', 'u', 'f', 'x') and ${column('conrelid', 'conkey[1]')} <> 'municipality_id' and not (relname = 'municipalities' and contype = 'u')`,
  `select relname || ': ' || conname || ' points outside the own municipality' from tables t join pg_constraint on conrelid = t.oid
    where contype = 'f' and ${column('confrelid', 'confkey[1]')} <> 'municipality_id'`,
  // A range of the one municipality is what an exclusion has for equality.
  `select relname || ': index ' || indexrelid::regclass || ' does not begin with municipality_id' from tables t join pg_index on indrelid = t.oid
    where ${column('indrelid', 'indkey[0]')} is distinct from 'municipality_id' and not (relname = 'municipalities' and indisunique)
      and pg_get_indexdef(indexrelid, 1, true) not like 'int4range(municipality_id, municipality_id,%'`,
  `select relname || ': ' || role || ' may ' || lower(act) from tables t, unnest(array['tillit_app', 'tillit_login']) role, unnest(array['UPDATE', 'DELETE']) act
    where relname = any($1) and (has_table_privilege(role, t.oid, act) or (act = 'UPDATE' and has_any_column_privilege(role, t.oid, 'UPDATE')))`,
  `select relname || ': ' || role || ' may ' || lower(act) from tables t, unnest(array['tillit_app', 'tillit_login']) role, unnest(array['TRUNCATE', 'TRIGGER', 'REFERENCES']) act
    where has_table_privilege(role, t.oid, act)`,
  `select relname || ' belongs to ' || relowner::regrole from tables where pg_has_role('tillit_login', relowner, 'member') or pg_has_role('tillit_app', relowner, 'member')`,
  `select rolname || ' passes row-level security' from pg_roles r
    where rolname in ('tillit_app', 'tillit_login', 'tillit_owner') and (rolsuper or rolbypassrls or rolcreaterole or rolreplication)`,
  `select rolname || ' is a member of ' || b.roleid::regrole from pg_roles r join pg_auth_members b on b.member = r.oid
    where rolname in ('tillit_app', 'tillit_login') and b.roleid <> 'tillit_app'::regrole`,
  `select proname || ' runs with the rights of its owner' from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`,
  `select relname || ' is a view that reads with the rights of its owner' from pg_class
    where relnamespace = 'public'::regnamespace and (relkind = 'm' or (relkind = 'v' and not coalesce('security_invoker=true' = any(reloptions), false)))`,
  `select 'there is no table ' || wanted from unnest($1::text[]) wanted where to_regclass(wanted) is null`,
]

/** Everything that is wrong, in words. */
export async function checkProtection(client: Client): Promise<string[]> {
  const found: string[] = []
  for (const question of questions) {
    const asked = `with tables as (${tables}) select * from (${question}) as said (finding) where $1::text[] is not null order by finding`
    const { rows } = await client.query<{ finding: string }>(asked, [appendOnly])
    found.push(...rows.map((row) => row.finding))
  }
  return found
}

/** How many rows each table shows to whoever asks. */
export async function countRows(client: Client): Promise<Map<string, number>> {
  const { rows } = await client.query<{ relname: string }>(`select relname from (${tables}) as t order by relname`)
  const counts = new Map<string, number>()
  for (const { relname } of rows) {
    const { rows: counted } = await client.query<{ count: number }>(
      `select count(*)::integer as count from ${client.escapeIdentifier(relname)}`,
    )
    counts.set(relname, counted[0]?.count ?? -1)
  }
  return counts
}
