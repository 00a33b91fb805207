import { sql } from 'kysely'
import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import type { Calculation } from '../../rules/calculation/result.ts'
import type { Read } from '../platform/db/transaction.ts'
import { scanOf } from '../platform/scan/queries.ts'

/** What the page shows around the decision's ground, in one statement. */
export interface Surroundings {
  caseNumber: string
  unit: string
  closedOn: Day | null
  assignedTo: string | null
  months: Month[]
  people: PersonRow[]
  attachments: {
    attachmentId: string
    shows: string
    mediaType: string
    bytes: number
    uploadedAt: string
    scan: 'clean' | 'infected' | null
    arrivedOn: Day | null
    registeredBy: string | null
  }[]
  account: { kind: 'bank' | 'bankgiro'; bank: string | null; clearing: string | null; number: string } | null
  /** The month that was decided last before this one. */
  decidedBefore: { month: Month; calculation: Calculation } | null
  last: { month: Month; content: unknown; granted: number | null; calculation: Calculation | null } | null
  journal: {
    journalEntryId: string
    kind: string
    happenedAt: string
    writtenAt: string
    writtenBy: string | null
    text: string
  }[]
  decisions: {
    decisionId: string
    decidedAt: string
    decidedBy: string
    title: string
    item: string
    lawVersion: string
    calculation: Calculation
  }[]
  letters: { letterId: string; recipient: string | null; written: boolean; receivedAt: string | null }[]
  payments: { paymentId: string; amount: number; payOn: Day; attestedBy: string | null; sentAt: string | null }[]
}

export interface PersonRow {
  personId: string
  role: 'applicant' | 'co_applicant' | 'child'
  name: string | null
  sealedNumber: string | null
  born: Day
  protected: boolean
  living: string
  days: number
  lunchAway: boolean
  inSchool: boolean
  interpreter: string | null
}

/** Instants leave SQL as ISO 8601 with offset, the way the API says them. */
const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

const list = (name: string) => sql.raw(`coalesce(json_agg(${name}), '[]')`)

const mine = (alias: string) => sql.raw(`${alias}.municipality_id = c.municipality_id and ${alias}.case_id = c.case_id`)

export async function findSurroundings(tx: Read, caseId: string, month: Month, on: Day): Promise<Surroundings | null> {
  const { rows } = await sql<Surroundings>`
    select c.case_number as "caseNumber", u.name as unit, c.closed_on as "closedOn",
      (select s.name from case_assignments a join staff s on s.municipality_id = a.municipality_id and s.staff_id = a.staff_id
        where ${mine('a')} and a.kind = 'assigned' and a.valid_from <= ${on} and (a.valid_to is null or a.valid_to >= ${on}) order by a.valid_from desc limit 1) as "assignedTo",
      (select coalesce(array_agg(ap.month order by ap.month), '{}') from applications ap where ${mine('ap')}) as months,
      (select ${list('x')} from (
        select distinct on (m.person_id) m.person_id as "personId", m.role, p.given_name || ' ' || p.family_name as name, p.born, p.protection <> 'none' as protected, m.living,
          m.days_of_30 as days, m.lunch_away as "lunchAway", m.in_school as "inSchool", p.interpreter_language as interpreter,
          (select encode(n.sealed, 'hex') from person_numbers n where n.municipality_id = p.municipality_id and n.person_id = p.person_id and n.valid_to is null order by n.valid_from desc limit 1) as "sealedNumber"
        from case_members m join persons p on p.municipality_id = m.municipality_id and p.person_id = m.person_id
        where ${mine('m')} and m.valid_from <= (${month} || '-01')::date + 30 and (m.valid_to is null or m.valid_to >= (${month} || '-01')::date)
        order by m.person_id, m.valid_from desc) x) as people,
      (select ${list('x')} from (select attachment_id as "attachmentId", shows, media_type as "mediaType", bytes, ${iso('uploaded_at')} as "uploadedAt", ${scanOf} as scan, t.arrived_on as "arrivedOn",
          (select s.name from staff s where s.municipality_id = t.municipality_id and s.staff_id = t.registered_by) as "registeredBy" from attachments t
        where ${mine('t')} and t.removed_at is null and t.application_id = (select ap.application_id from applications ap where ${mine('ap')} and ap.month = ${month}) order by uploaded_at) x) as attachments,
      (select json_build_object('kind', a.kind, 'bank', a.bank_name, 'clearing', a.clearing, 'number', a.number) from payment_accounts a
        where a.municipality_id = c.municipality_id and a.person_id = (select ap.applicant_id from applications ap where ${mine('ap')} and ap.month = ${month}) and a.valid_to is null
        order by a.registered_at desc limit 1) as account,
      (select json_build_object('month', s.month, 'content', s.content,
          'granted', (select sum(n.granted_ore) from decision_needs n join decisions d on d.municipality_id = n.municipality_id and d.decision_id = n.decision_id where ${mine('d')} and d.month = s.month and not is_replaced(d.municipality_id, d.decision_id)),
          'calculation', (select k.result from decisions d join calculations k on k.municipality_id = d.municipality_id and k.calculation_id = d.calculation_id where ${mine('d')} and d.month = s.month order by d.decided_at desc limit 1))
        from assessments s where ${mine('s')} and s.month < ${month} order by s.month desc limit 1) as last,
      (select json_build_object('month', d.month, 'calculation', k.result) from decisions d join calculations k on k.municipality_id = d.municipality_id and k.calculation_id = d.calculation_id
        where ${mine('d')} and d.month < ${month} order by d.month desc, d.decided_at desc limit 1) as "decidedBefore",
      (select ${list('x')} from (select j.journal_entry_id as "journalEntryId", j.kind, ${iso('j.happened_at')} as "happenedAt", ${iso('j.written_at')} as "writtenAt", s.name as "writtenBy", j.text
        from journal_entries j left join staff s on s.municipality_id = j.municipality_id and s.staff_id = j.written_by
        where ${mine('j')} order by j.happened_at desc, j.written_at desc limit 50) x) as journal,
      (select ${list('x')} from (select d.decision_id as "decisionId", ${iso('d.decided_at')} as "decidedAt", d.decided_by_name as "decidedBy", d.decided_by_title as title, d.delegation_item as item,
          d.law_version as "lawVersion", k.result as calculation
        from decisions d join calculations k on k.municipality_id = d.municipality_id and k.calculation_id = d.calculation_id where ${mine('d')} and d.month = ${month} and not is_replaced(d.municipality_id, d.decision_id) order by d.decided_at) x) as decisions,
      (select ${list('x')} from (select l.letter_id as "letterId", p.given_name || ' ' || p.family_name as recipient, exists (select from letter_files f where f.municipality_id = l.municipality_id and f.letter_id = l.letter_id) as written, ${iso('r.received_at')} as "receivedAt"
        from letters l join decisions d on d.municipality_id = l.municipality_id and d.decision_id = l.decision_id join persons p on p.municipality_id = l.municipality_id and p.person_id = l.recipient_id
          left join letter_receipts r on r.municipality_id = l.municipality_id and r.letter_id = l.letter_id
        where ${mine('d')} and d.month = ${month} order by l.planned_at, l.letter_id) x) as letters,
      (select ${list('x')} from (select p.payment_id as "paymentId", p.amount_ore as amount, p.pay_on as "payOn", s.name as "attestedBy", ${iso('f.created_at')} as "sentAt"
        from payments p join decisions d on d.municipality_id = p.municipality_id and d.decision_id = p.decision_id
          left join payment_attests t on t.municipality_id = p.municipality_id and t.payment_id = p.payment_id left join staff s on s.municipality_id = t.municipality_id and s.staff_id = t.attested_by
          left join payment_file_lines y on y.municipality_id = p.municipality_id and y.payment_id = p.payment_id left join payment_files f on f.municipality_id = y.municipality_id and f.payment_file_id = y.payment_file_id
        where ${mine('d')} and d.month = ${month} and (f.payment_file_id is not null or not is_replaced(d.municipality_id, d.decision_id)) order by p.ordered_at) x) as payments
    from cases c join units u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id
    where c.municipality_id = ${tx.municipality} and c.case_id = ${caseId}`.execute(tx.db)
  return rows[0] ?? null
}
