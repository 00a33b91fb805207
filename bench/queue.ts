import { queue } from '../api/cases.ts'
import { casesToWatch } from '../api/work.ts'
import { addWaitingCases } from '../server/platform/testing/many.ts'
import { inMs, median, tell, time } from './figures.ts'
import type { Bench } from './server.ts'

const openCases = 5000
/** Decided months behind each of them. */
const monthsBehind = 6
const times = 60

/** The lists of somebody who keeps five thousand open cases, clocks and days to watch worked out; held against the one row that says who asks. */
export async function benchQueue(bench: Bench): Promise<void> {
  const sara = await bench.as('Sara Ek')
  await addWaitingCases(bench.sql, openCases)
  await addDecidedMonths(bench)
  const least = await time(times, () =>
    bench.sql(1, `select name from staff where municipality_id = 1 and name = 'Sara Ek'`),
  )
  const against = async (what: string, ask: () => Promise<unknown>): Promise<void> => {
    for (let warm = 0; warm < 8; warm++) await ask()
    const rows = await time(times, ask)
    const rival = { name: 'one row by SQL alone', value: inMs(least) }
    tell(`${what}, ${openCases} open cases`, inMs(rows), { ...rival, ratio: median(rows) / median(least) })
  }
  let after = (await sara.call(queue)).next
  for (let page = 1; page < 50; page++) after = (await sara.call(queue, { body: { after } })).next
  await against('queue', () => sara.call(queue))
  await against('its 51st page', () => sara.call(queue, { body: { after } }))
  await against('queue by the clock', () => sara.call(queue, { body: { filter: { timer: 'passed' } } }))
  await against('days to watch', () => sara.call(casesToWatch))
}

/** What lies behind every open case: months that are decided, which a queue must not look through. */
export async function addDecidedMonths(bench: Bench): Promise<void> {
  await bench.sql(
    1,
    `with cases as (select o.case_id, ap.applicant_id, ap.content from open_applications o join applications ap using (municipality_id, application_id) where o.municipality_id = 1),
    told as (select c.*, to_char(date '2025-01-01' + make_interval(months => g), 'YYYY-MM') as month, new_id() as application, new_id() as decision from cases c, generate_series(1, $1::integer) g),
    applied as (
      insert into applications (municipality_id, application_id, case_id, month, arrived_on, registered_at, channel, applicant_id, content, attested_at)
      select 1, application, case_id, month, (month || '-05')::date, (month || '-05')::date, 'e_service', applicant_id, jsonb_set(content, '{costs}', '[]'), (month || '-05')::date from told),
    decided as (
      insert into decisions (municipality_id, decision_id, case_id, month, application_id, calculation_id, law_version, decided_by, decided_by_name, decided_by_title, delegation_item, decided_at)
      select 1, told.decision, told.case_id, told.month, told.application, d.calculation_id, d.law_version, d.decided_by, d.decided_by_name, d.decided_by_title, d.delegation_item, (told.month || '-10')::date
      from told, (select * from decisions where municipality_id = 1 and replaces is null limit 1) d)
    insert into decision_needs (municipality_id, decision_id, application_id, need_key, kind, outcome, applied_ore, granted_ore, provisions)
    select 1, decision, application, 'income_support', 'income_support', 'granted', 100, 100, '{}' from told`,
    [monthsBehind],
  )
  await bench.sql(1, 'analyze')
}
