import { sql } from 'kysely'
import { breakGlass } from '../../api/breakGlass.ts'
import { type contactCentreStatus, type search } from '../../api/cases.ts'
import { toPersonNumber } from '../../base/personnummer.ts'
import { refuse } from '../../base/refusal.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { has } from '../platform/http/who.ts'
import type { Read } from '../platform/db/transaction.ts'
import { findPersonByNumber } from '../people/queries.ts'

interface Found {
  caseId: string
  caseNumber: string
  applicant: string | null
  unit: string
  phone: string
  relation: string | null
}

/** By name, number or case number only (2001:637 15 §). Outside the own relations the answer is a unit to ask; a protected person is never found by name. */
export async function searchCases({
  tx,
  who,
  input,
  now,
  today,
  shows,
}: Call<typeof search>): Promise<ReplyOf<typeof search>> {
  if (input.text.length < 2) refuse('search.too_short')
  const { rows } = await sql<Found>`
    select distinct c.case_id as "caseId", c.case_number as "caseNumber", u.name as unit, u.phone, case_relation(c.case_id, ${who.id}, ${today}, ${now}) as relation,
      (select p.given_name || ' ' || p.family_name from case_members m join persons p on p.municipality_id = m.municipality_id and p.person_id = m.person_id
        where m.municipality_id = c.municipality_id and m.case_id = c.case_id and m.role = 'applicant' order by m.valid_from desc limit 1) as applicant
    from cases c join units u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id
    where c.municipality_id = ${tx.municipality} and ${await wanted(tx, input)}
    order by c.case_number limit 50`.execute(tx.db)
  shows(rows.map((row) => row.caseId))
  const others = rows.filter((row) => row.relation === null)
  // By name there may be many: whoever asks by name is sent to the unit.
  const mayBreak = input.by !== 'name' && has(who, breakGlass.access.roles)
  return {
    own: rows
      .filter((row) => row.relation !== null)
      .map(({ caseId, caseNumber, applicant, unit }) => ({ caseId, caseNumber, applicant, unit })),
    askUnits: [
      ...new Map(
        others.map(({ unit, phone, caseId }) => [unit, { unit, phone, caseId: mayBreak ? caseId : null }]),
      ).values(),
    ],
  }
}

async function wanted(tx: Read, input: { by: 'name' | 'person_number' | 'case_number'; text: string }) {
  if (input.by === 'case_number') return sql`c.case_number = ${input.text.toUpperCase()}`
  const member = sql`select from case_members m join persons p on p.municipality_id = m.municipality_id and p.person_id = m.person_id
    where m.municipality_id = c.municipality_id and m.case_id = c.case_id`
  if (input.by === 'person_number') {
    const personId = await findPersonByNumber(tx, toPersonNumber(input.text))
    return sql`exists (${member} and p.person_id = ${personId})`
  }
  // Each word begins a given or a family name; LIKE's own signs are taken literally.
  const words = input.text
    .split(/\s+/)
    .slice(0, 4)
    .map((word) => `${word.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`)
  const each = words.map((word) => sql`(p.given_name ilike ${word} or p.family_name ilike ${word})`)
  return sql`exists (${member} and ${sql.join(each, sql` and `)})`
}

/** Three answers and nothing else, for one who asks about themselves by phone or at the desk. */
export async function tellStatus({
  tx,
  input,
  shows,
}: Call<typeof contactCentreStatus>): Promise<ReplyOf<typeof contactCentreStatus>> {
  const personId = await findPersonByNumber(tx, toPersonNumber(input.personNumber))
  const { rows } = await sql<{
    caseId: string
    month: string
    arrivedOn: string
    decidedOn: string | null
    payOn: string | null
  }>`
    select a.case_id as "caseId", a.month, a.arrived_on as "arrivedOn",
      (select max((d.decided_at at time zone 'Europe/Stockholm')::date) from decisions d where d.municipality_id = a.municipality_id and d.application_id = a.application_id) as "decidedOn",
      (select max(p.pay_on) from payments p where p.municipality_id = a.municipality_id and p.decision_id in
        (select decision_id from decisions d where d.municipality_id = a.municipality_id and d.application_id = a.application_id)) as "payOn"
    from applications a
    where a.municipality_id = ${tx.municipality} and not exists (select from cases c where c.municipality_id = a.municipality_id and c.case_id = a.case_id and c.shut) and exists (select from case_members m where m.municipality_id = a.municipality_id and m.case_id = a.case_id
      and m.person_id = ${personId} and m.role in ('applicant', 'co_applicant') and (m.valid_to is null or m.valid_to >= a.arrived_on))
    order by a.month desc limit 3`.execute(tx.db)
  shows([...new Set(rows.map((row) => row.caseId))])
  return {
    found: rows.length > 0,
    months: rows.map(({ month, arrivedOn, decidedOn, payOn }) => ({ month, arrivedOn, decidedOn, payOn })),
  }
}
