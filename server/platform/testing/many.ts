import type { Sql } from './signIn.ts'

/** Copies of the cases that wait, kept by Sara Ek, each with its people and its application, arrived over the last forty days. */
export async function addWaitingCases(sql: Sql, count: number): Promise<void> {
  await sql(
    1,
    `with told as (
      select row_number() over (order by ap.application_id) as n, ap.* from applications ap join open_applications o using (municipality_id, application_id) where ap.municipality_id = 1),
    much as (select told.*, g.n as copy, new_id() as new_case from generate_series(1, $1::integer) g (n) join told on told.n = 1 + g.n % (select count(*) from told)),
    made as (
      insert into cases (municipality_id, case_id, case_number, unit_id, opened_on)
      select 1, m.new_case, 'EB-2026-1' || lpad(m.copy::text, 5, '0'), c.unit_id, c.opened_on from much m join cases c on c.municipality_id = 1 and c.case_id = m.case_id),
    people as (
      insert into case_members (municipality_id, case_id, person_id, role, living, valid_from)
      select 1, m.new_case, x.person_id, x.role, x.living, x.valid_from from much m join case_members x on x.municipality_id = 1 and x.case_id = m.case_id),
    kept as (
      insert into case_assignments (municipality_id, case_id, staff_id, kind, valid_from)
      select 1, m.new_case, s.staff_id, 'assigned', '2026-01-01' from much m, staff s where s.municipality_id = 1 and s.name = 'Sara Ek')
    insert into applications (municipality_id, case_id, month, arrived_on, registered_at, channel, applicant_id, content, attested_at)
    select 1, new_case, month, (registered_at::date - (copy * 7) % 40), registered_at, channel, applicant_id, content, attested_at from much`,
    [count],
  )
}
