import type { Bench } from './server.ts'

export interface LongCase {
  caseId: string
  month: string
}

/** The same household's latest decided month, put under each month before it: two years applied for, assessed, reckoned and decided. */
const months = `
  with last as (select a.*, d.decision_id, d.calculation_id, d.law_version, d.decided_by, d.decided_by_name, d.decided_by_title, d.delegation_item, d.decided_at, d.took_part
      from applications a join decisions d using (municipality_id, application_id) where a.case_id = $1 order by a.month desc limit 1),
    months as (select to_char(((select min(month) from applications where case_id = $1) || '-01')::date - make_interval(months => n), 'YYYY-MM') as month, n from generate_series(1, 24) n),
    applied as (insert into applications (municipality_id, case_id, month, arrived_on, registered_at, channel, applicant_id, content)
      select l.municipality_id, l.case_id, m.month, l.arrived_on - 30 * m.n, l.registered_at - make_interval(months => m.n), l.channel, l.applicant_id, l.content from last l, months m
      returning application_id, month),
    assessed as (insert into assessments (municipality_id, case_id, month, version, content, saved_by, saved_at)
      select s.municipality_id, s.case_id, m.month, 1, s.content, s.saved_by, s.saved_at from last l join assessments s on s.case_id = l.case_id and s.month = l.month, months m),
    reckoned as (insert into calculations (municipality_id, case_id, month, input, result, made_by, made_at)
      select k.municipality_id, k.case_id, m.month, k.input, k.result, k.made_by, k.made_at from last l join calculations k on k.calculation_id = l.calculation_id, months m
      returning calculation_id, month),
    decided as (insert into decisions (municipality_id, case_id, month, application_id, calculation_id, law_version, decided_by, decided_by_name, decided_by_title, delegation_item, decided_at, took_part)
      select l.municipality_id, l.case_id, p.month, p.application_id, r.calculation_id, l.law_version, l.decided_by, l.decided_by_name, l.decided_by_title, l.delegation_item,
        l.decided_at - make_interval(months => m.n), l.took_part from last l, applied p join reckoned r using (month) join months m using (month)
      returning decision_id, application_id)
  insert into decision_needs (municipality_id, decision_id, application_id, need_key, kind, outcome, applied_ore, granted_ore, facts, provisions)
    select n.municipality_id, d.decision_id, d.application_id, n.need_key, n.kind, n.outcome, n.applied_ore, n.granted_ore, n.facts, n.provisions
    from last l join decision_needs n on n.decision_id = l.decision_id, decided d`

const entries = `
  insert into journal_entries (municipality_id, case_id, month, kind, happened_at, written_at, written_by, text)
  select j.municipality_id, $1, null, 'note', j.at - make_interval(days => n * 2), j.at - make_interval(days => n * 2), j.written_by,
    repeat('Ringde om hyran och bostadstillägget, och vi talade om vad som behövs till nästa månad. ', 4)
  from generate_series(1, 400) n, (select municipality_id, written_by, max(written_at) as at from journal_entries where written_by is not null group by 1, 2 limit 1) j`

const documents = `
  with draft as (insert into application_drafts (municipality_id, person_id, month, content, version, saved_at)
      select a.municipality_id, a.applicant_id, a.month, a.content, 1, a.registered_at from applications a where a.case_id = $1 and a.month = $2 returning *),
    sent as (update applications a set draft_id = d.draft_id from draft d where a.case_id = $1 and a.month = $2 returning a.*)
  insert into attachments (municipality_id, draft_id, case_id, uploaded_by, shows, media_type, bytes, sha256, stored_as, uploaded_at)
  select a.municipality_id, a.draft_id, a.case_id, a.applicant_id, 'c1', 'application/pdf', 48000, sha256(convert_to(n::text, 'UTF8')), gen_random_uuid()::text, a.registered_at
  from sent a, generate_series(1, 60) n`

/** Gives a waiting household of the caseworker two years behind it: 24 decided months, 400 entries in the journal, 60 documents. */
export async function makeLong(bench: Bench, caseworker: string): Promise<LongCase> {
  const [found] = await bench.sql(
    1,
    `select a.case_id, a.month from applications a join case_assignments k using (municipality_id, case_id) join staff s using (municipality_id, staff_id)
      where s.name = $1 and k.kind = 'assigned' and a.draft_id is null and not exists (select from decisions d where d.application_id = a.application_id)
        and exists (select from decisions d where d.case_id = a.case_id) order by a.case_id limit 1`,
    [caseworker],
  )
  if (!found) throw new Error('no waiting household has a decided month behind it')
  const [caseId, month] = [String(found.case_id), String(found.month)]
  await bench.sql(1, months, [caseId])
  await bench.sql(1, entries, [caseId])
  await bench.sql(1, documents, [caseId, month])
  await bench.sql(1, 'analyze')
  return { caseId, month }
}
