import { sql } from 'kysely'
import type { Day } from '../../base/day.ts'
import type { DemandKind } from '../../rules/respite/respite.ts'
import type { Read } from '../platform/db/transaction.ts'
import type { LetterRecord } from './queries.ts'

type Shared =
  | 'letterId'
  | 'language'
  | 'plannedAt'
  | 'givenName'
  | 'familyName'
  | 'protected'
  | 'address'
  | 'caseNumber'
  | 'decidedAt'
  | 'decidedBy'
  | 'title'
  | 'municipality'
  | 'committee'
  | 'committeeAddress'
  | 'unit'
  | 'phone'
  | 'adults'

/** All a letter about a respite says, as the record holds it. */
export interface RespiteLetterRecord extends Pick<LetterRecord, Shared> {
  from: Day
  until: Day
  rent: number
  guideline: number
  demands: { kind: DemandKind; text: string }[]
  reasons: string
  provisions: string[]
}

export async function findRespiteLetter(tx: Read, letterId: string): Promise<RespiteLetterRecord | null> {
  const { rows } = await sql<RespiteLetterRecord>`
    select l.letter_id as "letterId", l.language, l.planned_at as "plannedAt", p.given_name as "givenName", p.family_name as "familyName", p.protection <> 'none' as protected,
      (select json_build_object('careOf', a.care_of, 'street', a.street, 'postalCode', a.postal_code, 'city', a.city) from addresses a
        where a.municipality_id = l.municipality_id and a.person_id = l.recipient_id and p.protection = 'none'
          and a.valid_from <= (r.decided_at at time zone 'Europe/Stockholm')::date and (a.valid_to is null or a.valid_to >= (r.decided_at at time zone 'Europe/Stockholm')::date)
        order by a.valid_from desc limit 1) as address,
      c.case_number as "caseNumber", r.decided_at as "decidedAt", r.decided_by_name as "decidedBy", r.decided_by_title as title,
      m.name as municipality, k.name as committee, k.postal_address as "committeeAddress", u.name as unit, u.phone,
      (select count(*)::integer from letters o where o.municipality_id = l.municipality_id and o.respite_id = l.respite_id) as adults,
      r.starts_on as "from", r.ends_on as until, r.rent_ore as rent, r.guideline_ore as guideline, r.demands, r.reasons, r.provisions
    from letters l join respites r on r.municipality_id = l.municipality_id and r.respite_id = l.respite_id
      join persons p on p.municipality_id = l.municipality_id and p.person_id = l.recipient_id
      join cases c on c.municipality_id = l.municipality_id and c.case_id = l.case_id
      join units u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id
      join committees k on k.municipality_id = u.municipality_id and k.committee_id = u.committee_id
      join municipalities m on m.municipality_id = l.municipality_id
    where l.municipality_id = ${tx.municipality} and l.letter_id = ${letterId}`.execute(tx.db)
  return rows[0] ?? null
}
