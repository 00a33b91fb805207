import { sql, type RawBuilder } from 'kysely'
import type { extractTexts } from '../../../texts/sv/files.ts'
import { openNumber } from '../../people/queries.ts'
import type { Read } from '../../platform/db/transaction.ts'

/** One registered thing: its fields by name. An amount is whole öre, in a field that ends with `Ore`. */
export type Row = Readonly<Record<string, string | number | boolean | null>>
export interface Whose {
  personId: string
  caseIds: readonly string[]
}
type Section = (town: number, of: Whose) => RawBuilder<Row>

export type SectionName = keyof typeof extractTexts.sections

export interface Extract {
  format: 'tillit-extract-1'
  madeAt: string
  sections: Partial<Record<SectionName, readonly Row[]>>
}

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`)

/** Applications that tell of the person. */
const mine = (
  town: number,
  { personId, caseIds }: Whose,
) => sql`ap.municipality_id = ${town} and ap.case_id = any(${caseIds}::uuid[])
  and ap.content -> 'household' -> 'members' @> jsonb_build_array(jsonb_build_object('key', ${personId}::text))`
/** Decisions `d` with a letter `l` to the person. */
const toldTo = (
  town: number,
  { personId }: Whose,
) => sql`decisions d join letters l on l.municipality_id = d.municipality_id and l.decision_id = d.decision_id
  and l.recipient_id = ${personId} and d.municipality_id = ${town}`

/** What is the person's own, section by section. Of an application only the home, the costs and their own incomes; of a decision what the letter to them tells. */
const sections: readonly [Exclude<SectionName, 'person' | 'registers' | 'readers'>, Section][] = [
  [
    'addresses',
    (town, { personId }) => sql`
    select care_of as "careOf", street, postal_code as "postalCode", city, valid_from as "from", valid_to as "to" from addresses
    where municipality_id = ${town} and person_id = ${personId} order by valid_from`,
  ],
  [
    'accounts',
    (town, { personId }) => sql`
    select kind, clearing, number, bank_name as bank, ${iso('registered_at')} as at, ${iso('valid_to')} as "to" from payment_accounts
    where municipality_id = ${town} and person_id = ${personId} order by registered_at`,
  ],
  [
    'applications',
    (town, of) => sql`
    select ap.month, ap.arrived_on as "arrivedOn", jsonb_array_length(ap.content -> 'household' -> 'members') as members, ap.content -> 'home' ->> 'form' as home,
      case when ap.applicant_id = ${of.personId} then ap.content ->> 'message' end as words
    from applications ap where ${mine(town, of)} order by ap.month`,
  ],
  [
    'costs',
    (town, of) => sql`
    select ap.month, c ->> 'kind' as kind, (c ->> 'applied')::bigint as "amountOre", case when ap.applicant_id = ${of.personId} then c ->> 'note' end as words
    from applications ap, jsonb_array_elements(ap.content -> 'costs') c where ${mine(town, of)} order by ap.month`,
  ],
  [
    'incomes',
    (town, of) => sql`
    select ap.month, i ->> 'kind' as kind, (i ->> 'amount')::bigint as "amountOre" from applications ap, jsonb_array_elements(ap.content -> 'incomes') i
    where ${mine(town, of)} and i ->> 'member' = ${of.personId} order by ap.month`,
  ],
  [
    'hearings',
    (town, of) => sql`
    select h.month, h.sent_on as "on", h.answer_by as "answerBy", x.answered_on as "answeredOn" from hearings h
      join applications ap on ap.municipality_id = h.municipality_id and ap.case_id = h.case_id and ap.month = h.month and ${mine(town, of)}
      left join hearing_answers x on x.municipality_id = h.municipality_id and x.hearing_id = h.hearing_id
    where h.sent_on is not null order by h.sent_on`,
  ],
  [
    'completions',
    (town, of) => sql`
    select r.month, (r.asked_at at time zone 'Europe/Stockholm')::date as "on", i.kind, i.what, i.why from completion_items i
      join completion_requests r on r.municipality_id = i.municipality_id and r.completion_request_id = i.completion_request_id
      join applications ap on ap.municipality_id = r.municipality_id and ap.application_id = r.application_id and ${mine(town, of)} order by r.asked_at, i.position`,
  ],
  [
    'decisions',
    (town, of) => sql`
    select d.month, (d.decided_at at time zone 'Europe/Stockholm')::date as "on", n.kind, n.applied_ore as "appliedOre", n.granted_ore as "grantedOre", n.outcome,
      nullif(concat_ws(E'\\n', n.facts, (select o.facts from decision_own_reasons o where o.municipality_id = n.municipality_id and o.decision_id = n.decision_id
        and o.need_key = n.need_key and o.person_id = ${of.personId})), '') as words, d.decided_by_name as "by"
    from ${toldTo(town, of)} join decision_needs n on n.municipality_id = d.municipality_id and n.decision_id = d.decision_id order by d.decided_at, n.need_key`,
  ],
  [
    'payments',
    (town, of) => sql`
    select d.month, p.amount_ore as "amountOre", p.pay_on as "on" from ${toldTo(town, of)}
      join payments p on p.municipality_id = d.municipality_id and p.decision_id = d.decision_id where p.payee_id = ${of.personId} order by p.pay_on`,
  ],
  [
    'messages',
    (town, { personId }) => sql`
    select ${iso('m.sent_at')} as at, case when m.sent_by is null then 'person' else 'us' end as "from", m.words from messages m
    where m.municipality_id = ${town} and m.person_id = ${personId} order by m.sent_at`,
  ],
  [
    'appeals',
    (town, { personId }) => sql`
    select arrived_on as "arrivedOn", channel, wish, why from appeals where municipality_id = ${town} and person_id = ${personId} order by arrived_on`,
  ],
  [
    'contacts',
    (town, { personId }) => sql`
    select ${iso('happened_at')} as at, direction, channel, result, purpose from contacts where municipality_id = ${town} and person_id = ${personId} order by happened_at`,
  ],
  [
    'explanations',
    (town, { personId }) => sql`
    select ${iso('happened_at')} as at, state, language, interpreter, questions, understood from decision_explanations
    where municipality_id = ${town} and person_id = ${personId} order by happened_at`,
  ],
  [
    'papers',
    (town, { personId }) => sql`
    select ${iso('uploaded_at')} as at, media_type as "mediaType", bytes from attachments
    where municipality_id = ${town} and uploaded_by = ${personId} and removed_at is null order by uploaded_at`,
  ],
]

/** Each section of the person's own. */
export async function findSections(tx: Read, of: Whose): Promise<[SectionName, Row[]][]> {
  const found: [SectionName, Row[]][] = [['person', [await findMyself(tx, of.personId)]]]
  for (const [name, select] of sections) found.push([name, (await select(tx.municipality, of).execute(tx.db)).rows])
  return found
}
/** Who the person is; what is sealed of somebody protected is in no file. */
async function findMyself(tx: Read, personId: string): Promise<Row> {
  const { rows } = await sql<{
    sealed: string | null
    name: string | null
    born: string
    protection: string
    language: string
    interpreter: string | null
  }>`
    select p.given_name || ' ' || p.family_name as name, p.born, p.protection, p.language, p.interpreter_language as interpreter,
      (select encode(n.sealed, 'hex') from person_numbers n where n.municipality_id = p.municipality_id and n.person_id = p.person_id order by n.valid_from desc limit 1) as sealed
    from persons p where p.municipality_id = ${tx.municipality} and p.person_id = ${personId}`.execute(tx.db)
  const row = rows[0]
  if (!row) throw new Error('who is signed in is a person')
  const { sealed, protection, ...person } = row
  const isProtected = protection !== 'none'
  return { ...person, isProtected, personNumber: isProtected ? null : openNumber(tx, sealed) }
}
