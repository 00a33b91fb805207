import { sql } from 'kysely'
import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import type { ClosingCause, Mistake, Telling } from '../../rules/closing/causes.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

export type NeedState = 'open' | 'decided' | 'withdrawn' | 'continues'

export interface AppliedNeed {
  key: string
  kind: string
  state: NeedState
  words: string | null
  told: string | null
  endedOn: Day | null
}

export interface Applied {
  applicationId: string
  month: Month
  arrivedOn: Day
  channel: string
  /** The person has asked that it be decided, and has had no answer of its own (FL 12). */
  asksDecision: boolean
  needs: AppliedNeed[]
}

/** Of an application `ap` with its working copy `s`: each need, as `has_open_need` counts them. */
const needsOf = sql`(select coalesce(json_agg(json_build_object('key', k.key, 'kind', k.kind, 'words', e.words, 'told', e.told, 'endedOn', e.ended_on,
    'state', case when exists (select from decision_needs n where n.municipality_id = ap.municipality_id and n.application_id = ap.application_id and n.need_key = k.key) then 'decided'
      else coalesce(e.cause, 'open') end) order by k.place), '[]')
  from (select 'income_support' as key, 'income_support' as kind, 0 as place
      union all select cost ->> 'key', cost ->> 'kind', at from jsonb_array_elements(coalesce(s.content, ap.content) -> 'costs') with ordinality as x (cost, at)
        where cost ->> 'kind' = any(other_need_kinds())) k
    left join ended_needs e on e.municipality_id = ap.municipality_id and e.application_id = ap.application_id and e.need_key = k.key)`

/** What was applied for in the case, month by month. */
export async function findApplied(tx: Read, caseId: string): Promise<Applied[]> {
  const { rows } = await sql<Applied>`
    select ap.application_id as "applicationId", ap.month, ap.arrived_on as "arrivedOn", ap.channel, ${needsOf} as needs,
      exists (select from delay_requests r where r.municipality_id = ap.municipality_id and r.application_id = ap.application_id
        and not exists (select from delay_rejections x where x.municipality_id = r.municipality_id and x.delay_request_id = r.delay_request_id)) as "asksDecision"
    from applications ap left join assessments s on s.municipality_id = ap.municipality_id and s.case_id = ap.case_id and s.month = ap.month
    where ap.municipality_id = ${tx.municipality} and ap.case_id = ${caseId} order by ap.month`.execute(tx.db)
  return rows
}

/** Of the case and month of `at`: keys of needs that get no decision here. */
export const endedFor = sql`(select coalesce(json_agg(e.need_key), '[]') from ended_needs e
  join applications ap on ap.municipality_id = e.municipality_id and ap.application_id = e.application_id
  where e.municipality_id = at.m and ap.case_id = at.c and ap.month = at.month)`

interface Ending {
  applicationId: string
  keys: readonly string[]
  on: Day
  by: string
  now: Date
}
type Ended =
  | (Ending & { cause: 'withdrawn'; words: string; told: Telling })
  | (Ending & { cause: 'continues'; continuesAs: string })

export async function endNeeds(tx: Write, ended: Ended): Promise<void> {
  const words = ended.cause === 'withdrawn' ? ended.words : null
  const told = ended.cause === 'withdrawn' ? ended.told : null
  const continuesAs = ended.cause === 'continues' ? ended.continuesAs : null
  await sql`
    insert into ended_needs (municipality_id, application_id, need_key, cause, words, told, ended_on, continues_as, registered_by, registered_at)
    select ${tx.municipality}, ${ended.applicationId}, key, ${ended.cause}, ${words}, ${told}, ${ended.on}, ${continuesAs}, ${ended.by}, ${ended.now}
    from unnest(${[...ended.keys]}::text[]) key`.execute(tx.db)
}

export interface CaseState {
  caseNumber: string
  unitId: string
  openedOn: Day
  closedOn: Day | null
  shut: boolean
  decided: boolean
}

export async function getCase(tx: Read, caseId: string): Promise<CaseState> {
  const { rows } = await sql<CaseState>`
    select c.case_number as "caseNumber", c.unit_id as "unitId", c.opened_on as "openedOn", c.closed_on as "closedOn", c.shut,
      exists (select from decisions d where d.municipality_id = c.municipality_id and d.case_id = c.case_id) as decided
    from cases c where c.municipality_id = ${tx.municipality} and c.case_id = ${caseId}`.execute(tx.db)
  const row = rows[0]
  if (!row) throw new Error('the door has let nobody in to a case that is not there')
  return row
}

export interface NewClosing {
  caseId: string
  cause: ClosingCause | Mistake | 'merged'
  explanation: string
  on: Day
  by: string
  now: Date
}

/** Closed or shut, with its cause; what stands in it stays as it is. */
export async function addClosing(tx: Write, closing: NewClosing): Promise<void> {
  const { caseId, cause, explanation, on, by, now } = closing
  const shut = cause === 'wrong_person' || cause === 'made_twice'
  await sql`
    insert into case_closings (municipality_id, case_id, cause, explanation, closed_on, closed_by, closed_at)
    values (${tx.municipality}, ${caseId}, ${cause}, ${explanation}, ${on}, ${by}, ${now})`.execute(tx.db)
  await sql`update cases set closed_on = ${on}, shut = ${shut} where municipality_id = ${tx.municipality} and case_id = ${caseId}`.execute(
    tx.db,
  )
  await markOpen(tx, caseId)
}

/** What waits for a decision follows from whether the case is shut. */
async function markOpen(tx: Write, caseId: string): Promise<void> {
  await sql`
    select mark_open(${tx.municipality}, (select coalesce(array_agg(application_id), '{}') from applications where municipality_id = ${tx.municipality} and case_id = ${caseId}))`.execute(
    tx.db,
  )
}

export async function addReopening(
  tx: Write,
  { caseId, reason, by, now }: { caseId: string; reason: string; by: string; now: Date },
): Promise<void> {
  await sql`
    insert into case_reopenings (municipality_id, case_closing_id, reason, reopened_by, reopened_at)
    select k.municipality_id, k.case_closing_id, ${reason}, ${by}, ${now} from case_closings k
    where k.municipality_id = ${tx.municipality} and k.case_id = ${caseId} order by k.closed_at desc, k.case_closing_id desc limit 1`.execute(
    tx.db,
  )
  await sql`update cases set closed_on = null, shut = false where municipality_id = ${tx.municipality} and case_id = ${caseId}`.execute(
    tx.db,
  )
  await markOpen(tx, caseId)
}

/** The case goes on in another, and is not opened again by itself. */
export async function goesOn(tx: Read, caseId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from case_links where municipality_id = ${tx.municipality} and from_case = ${caseId} and kind <> 'split'`.execute(
    tx.db,
  )
  return rows.length > 0
}

export interface NewLink {
  from: string
  to: string
  kind: 'merged' | 'split' | 'joined'
  on: Day
  by: string
  now: Date
}

/** Who has declared jäv in the former case has no part in the one it goes on in. */
export async function addLink(tx: Write, link: NewLink): Promise<void> {
  await sql`
    insert into case_links (municipality_id, from_case, to_case, kind, on_day, made_by, made_at)
    values (${tx.municipality}, ${link.from}, ${link.to}, ${link.kind}, ${link.on}, ${link.by}, ${link.now})`.execute(
    tx.db,
  )
  await sql`
    insert into conflicts_of_interest (municipality_id, case_id, staff_id, ground, explanation, declared_at)
    select k.municipality_id, ${link.to}::uuid, k.staff_id, k.ground, k.explanation, k.declared_at from conflicts_of_interest k
    where k.municipality_id = ${tx.municipality} and k.case_id = ${link.from} on conflict do nothing`.execute(tx.db)
}

export interface OtherCase {
  caseId: string
  caseNumber: string
  open: boolean
  relation: string | null
  unit: string
  phone: string
}

/** Another case by its number, and how the reader stands to it. */
export async function findByNumber(
  tx: Read,
  number: string,
  { staffId, today, now }: { staffId: string; today: Day; now: Date },
): Promise<OtherCase | null> {
  const { rows } = await sql<OtherCase>`
    select c.case_id as "caseId", c.case_number as "caseNumber", c.closed_on is null as open, case_relation(c.case_id, ${staffId}, ${today}, ${now}) as relation,
      u.name as unit, u.phone
    from cases c join units u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id
    where c.municipality_id = ${tx.municipality} and c.case_number = ${number.toUpperCase()}`.execute(tx.db)
  return rows[0] ?? null
}

/** An adult of one is or has been an adult of the other. */
export async function haveAdultInCommon(tx: Read, one: string, other: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from case_members a join case_members b on b.municipality_id = a.municipality_id and b.person_id = a.person_id and b.role <> 'child'
    where a.municipality_id = ${tx.municipality} and a.case_id = ${one} and a.role <> 'child' and b.case_id = ${other} limit 1`.execute(
    tx.db,
  )
  return rows.length > 0
}
