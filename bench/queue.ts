import { queue } from '../api/cases.ts'
import { inMs, median, tell, time } from './figures.ts'
import type { Bench } from './server.ts'

const openCases = 5000

/** The queue of somebody who keeps five thousand open cases, clocks and days to watch worked out for those told; held against the one row that says who asks. */
export async function benchQueue(bench: Bench): Promise<void> {
  const sara = await bench.as('Sara Ek')
  await addCases(bench)
  const least = await time(60, () =>
    bench.sql(1, `select name from staff where municipality_id = 1 and name = 'Sara Ek'`),
  )
  await sara.call(queue)
  const rows = await time(60, () => sara.call(queue))
  const rival = { name: 'one row by SQL alone', value: inMs(least) }
  tell(`queue, ${openCases} open cases`, inMs(rows), { ...rival, ratio: median(rows) / median(least) })
}

/** Copies of the cases that are there, each with its people and the application that waits. */
async function addCases(bench: Bench): Promise<void> {
  await bench.sql(
    1,
    `with told as (
      select row_number() over () as n, ap.* from applications ap where ap.municipality_id = 1
        and not exists (select from decisions d where d.municipality_id = 1 and d.application_id = ap.application_id)),
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
    select 1, new_case, month, arrived_on, registered_at, channel, applicant_id, content, attested_at from much`,
    [openCases],
  )
  await bench.sql(1, 'analyze')
}
