import { sql } from 'kysely'
import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import type { Calculation } from '../../rules/calculation/result.ts'
import type { Outcome } from '../../rules/gates/facts.ts'
import type { Holding } from '../../rules/holding/holding.ts'
import type { TiedStatement } from '../../rules/reasons/evidence.ts'
import type { RedecisionGround, RedecisionKind } from '../../rules/redecision/grounds.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

/** Plans a letter to each adult who was counted when the decision was made; planned again they are the same letters. */
export async function planLetters(tx: Write, decisionId: string, now: Date): Promise<string[]> {
  await sql`
    insert into letters (municipality_id, decision_id, case_id, recipient_id, language, planned_at)
    select d.municipality_id, d.decision_id, d.case_id, p.person_id, p.language, ${now}
    from decisions d join calculations k on k.municipality_id = d.municipality_id and k.calculation_id = d.calculation_id
      cross join lateral jsonb_to_recordset(k.input -> 'household' -> 'members') as m (key uuid, role text)
      join persons p on p.municipality_id = d.municipality_id and p.person_id = m.key
    where d.municipality_id = ${tx.municipality} and d.decision_id = ${decisionId} and m.role in ('applicant', 'co_applicant')
      and not is_unconfirmed(d.municipality_id, d.case_id, p.person_id)
    on conflict do nothing`.execute(tx.db)
  const { rows } = await sql<{
    letter_id: string
  }>`select letter_id from letters where municipality_id = ${tx.municipality} and decision_id = ${decisionId} order by letter_id`.execute(
    tx.db,
  )
  return rows.map((row) => row.letter_id)
}

/** All a letter says, as the record holds it. */
export interface LetterRecord {
  letterId: string
  language: string
  plannedAt: Date
  givenName: string | null
  familyName: string | null
  protected: boolean
  address: { careOf: string | null; street: string; postalCode: string; city: string } | null
  caseNumber: string
  month: Month
  arrivedOn: Day
  decidedAt: Date
  decidedBy: string
  title: string
  payOn: Day | null
  account: string | null
  municipality: string
  committee: string
  committeeAddress: string
  unit: string
  phone: string
  calculation: Calculation
  needs: {
    kind: string
    outcome: Outcome
    applied: number
    granted: number
    facts: string | null
    /** What was written freely beside the statements. */
    words: string | null
    /** Those that every adult reads, and those that only the recipient does. */
    statements: TiedStatement[]
    /** What only the recipient is told. */
    own: { words: string | null } | null
    /** How long it holds; left out: the month. */
    holding?: Holding
    provisions: string[]
  }[]
  hearing: { answered: boolean; exemptionReason: string | null } | null
  adults: number
  /** Who else took part in the final handling (FL 31); null: nobody has stated it. */
  tookPart: { name: string; title: string }[] | null
  /** The decision it takes the place of. */
  redecision: { kind: RedecisionKind; ground: RedecisionGround; reasons: string; formerOn: Day; sent: number } | null
}

/** By the way a letter goes: somebody protected gets it through Skatteverket (OSL 21:3). */
export type Channel = 'post' | 'tax_agency'

const statementsTo = sql`(select coalesce(json_agg(json_build_object('fact', s.fact, 'document', s.document, 'provision', s.provision, 'words', s.words, 'about', s.about_id) order by s.position), '[]')
  from decision_statements s where s.municipality_id = n.municipality_id and s.decision_id = n.decision_id and s.need_key = n.need_key and (s.about_id is null or s.about_id = l.recipient_id))`
const ownTo = sql`(select json_build_object('words', o.words) from decision_own_reasons o
  where o.municipality_id = n.municipality_id and o.decision_id = n.decision_id and o.need_key = n.need_key and o.person_id = l.recipient_id)`

export async function findLetter(tx: Read, letterId: string): Promise<LetterRecord | null> {
  const { rows } = await sql<LetterRecord>`
    select l.letter_id as "letterId", l.language, l.planned_at as "plannedAt", p.given_name as "givenName", p.family_name as "familyName", p.protection <> 'none' as protected,
      (select json_build_object('careOf', a.care_of, 'street', a.street, 'postalCode', a.postal_code, 'city', a.city) from addresses a
        where a.municipality_id = l.municipality_id and a.person_id = l.recipient_id and p.protection = 'none'
          and a.valid_from <= (d.decided_at at time zone 'Europe/Stockholm')::date and (a.valid_to is null or a.valid_to >= (d.decided_at at time zone 'Europe/Stockholm')::date)
        order by a.valid_from desc limit 1) as address,
      c.case_number as "caseNumber", d.month, ap.arrived_on as "arrivedOn", d.decided_at as "decidedAt", d.decided_by_name as "decidedBy", d.decided_by_title as title, d.pay_on as "payOn", d.took_part as "tookPart",
      (select coalesce(a.bank_name || ' ', '') || '…' || right(a.number, 4) from payment_accounts a where a.municipality_id = ap.municipality_id and a.person_id = ap.applicant_id
        and a.registered_at <= d.decided_at and (a.valid_to is null or a.valid_to > d.decided_at) order by a.registered_at desc limit 1) as account,
      m.name as municipality, k.name as committee, k.postal_address as "committeeAddress", u.name as unit, u.phone, calc.result as calculation,
      (select json_agg(json_build_object('kind', n.kind, 'outcome', n.outcome, 'applied', n.applied_ore, 'granted', n.granted_ore, 'facts', n.facts, 'words', n.words, 'provisions', n.provisions,
          'statements', ${statementsTo}, 'own', ${ownTo},
          'holding', json_build_object('kind', n.holds, 'until', n.holds_until, 'reservation', n.reservation)) order by n.kind <> 'income_support', n.need_key)
        from decision_needs n where n.municipality_id = d.municipality_id and n.decision_id = d.decision_id) as needs,
      (select json_build_object('answered', x.hearing_id is not null, 'exemptionReason', h.exemption_reason) from hearings h
        left join hearing_answers x on x.municipality_id = h.municipality_id and x.hearing_id = h.hearing_id
        where h.municipality_id = d.municipality_id and h.case_id = d.case_id and h.month = d.month and h.made_at <= d.decided_at order by h.made_at desc limit 1) as hearing,
      (select count(*)::integer from letters o where o.municipality_id = l.municipality_id and o.decision_id = l.decision_id) as adults,
      (select json_build_object('kind', d.redecision_kind, 'ground', d.redecision_ground, 'reasons', d.redecision_reasons, 'formerOn', (r.decided_at at time zone 'Europe/Stockholm')::date,
        'sent', sent_on_decision(r.municipality_id, r.decision_id))
        from decisions r where r.municipality_id = d.municipality_id and r.decision_id = d.replaces) as redecision
    from letters l join decisions d on d.municipality_id = l.municipality_id and d.decision_id = l.decision_id
      join applications ap on ap.municipality_id = d.municipality_id and ap.application_id = d.application_id
      join persons p on p.municipality_id = l.municipality_id and p.person_id = l.recipient_id
      join cases c on c.municipality_id = l.municipality_id and c.case_id = l.case_id
      join units u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id
      join committees k on k.municipality_id = u.municipality_id and k.committee_id = u.committee_id
      join municipalities m on m.municipality_id = l.municipality_id
      join calculations calc on calc.municipality_id = d.municipality_id and calc.calculation_id = d.calculation_id
    where l.municipality_id = ${tx.municipality} and l.letter_id = ${letterId}`.execute(tx.db)
  return rows[0] ?? null
}

export interface LetterFile {
  storedAs: string
  sha256: Buffer
}

/** The way the letter goes now. Protected since it was set, the person gets it set anew. */
export async function findChannel(tx: Read, letterId: string): Promise<Channel | null> {
  const { rows } = await sql<{ channel: Channel }>`
    select case when p.protection = 'none' then 'post' else 'tax_agency' end as channel from letters l
      join persons p on p.municipality_id = l.municipality_id and p.person_id = l.recipient_id where l.municipality_id = ${tx.municipality} and l.letter_id = ${letterId}`.execute(
    tx.db,
  )
  return rows[0]?.channel ?? null
}

export async function findLetterFile(tx: Read, letterId: string, channel: Channel): Promise<LetterFile | null> {
  const { rows } =
    await sql<LetterFile>`select stored_as as "storedAs", sha256 from letter_files where municipality_id = ${tx.municipality} and letter_id = ${letterId} and channel = ${channel}`.execute(
      tx.db,
    )
  return rows[0] ?? null
}

export async function addLetterFile(
  tx: Read,
  file: { letterId: string; channel: Channel; storedAs: string; bytes: number; sha256: Buffer; now: Date },
): Promise<void> {
  await sql`
    insert into letter_files (municipality_id, letter_id, channel, stored_as, bytes, sha256, written_at)
    values (${tx.municipality}, ${file.letterId}, ${file.channel}, ${file.storedAs}, ${file.bytes}, ${file.sha256}, ${file.now}) on conflict do nothing`.execute(
    tx.db,
  )
}

/** Is it a letter of this case, or to this person? */
export async function isLetterOf(
  tx: Read,
  letterId: string,
  of: { caseId: string } | { recipientId: string },
): Promise<boolean> {
  const whose = 'caseId' in of ? sql`case_id = ${of.caseId}` : sql`recipient_id = ${of.recipientId}`
  const { rows } =
    await sql`select 1 from letters where municipality_id = ${tx.municipality} and letter_id = ${letterId} and ${whose}`.execute(
      tx.db,
    )
  return rows.length > 0
}

/** FL 33, 44 §§: the first opening is when the person got the decision. */
export async function addReceipt(tx: Read, letterId: string, now: Date): Promise<void> {
  await sql`
    insert into letter_receipts (municipality_id, letter_id, received_at, proof) values (${tx.municipality}, ${letterId}, ${now}, 'opened_in_e_service') on conflict do nothing`.execute(
    tx.db,
  )
}
