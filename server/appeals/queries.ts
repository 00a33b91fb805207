import { sql } from 'kysely'
import type { z } from 'zod'
import type { appealDecision } from '../../api/appeals.ts'
import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

export type AppealRow = Omit<z.output<typeof appealDecision.reply>, 'handOverBy' | 'isInTime'> & {
  receivedDecisionOn: Day | null
}

/** Of an appeal `x`. */
const told = sql`json_build_object('appealId', x.appeal_id, 'personId', x.person_id, 'channel', x.channel, 'wish', x.wish, 'why', x.why, 'arrivedOn', x.arrived_on,
  'receivedDecisionOn', x.received_decision_on, 'registeredBy', (select s.name from staff s where s.municipality_id = x.municipality_id and s.staff_id = x.registered_by))`
const receivedOn = sql`(select (r.received_at at time zone 'Europe/Stockholm')::date from letter_receipts r where r.municipality_id = l.municipality_id and r.letter_id = l.letter_id)`
const decidedOn = sql`(d.decided_at at time zone 'Europe/Stockholm')::date`

export interface DecisionForMe {
  decisionId: string
  caseId: string
  month: Month
  decidedOn: Day
  decidedBy: string
  committee: string
  receivedOn: Day | null
  appeal: AppealRow | null
}

/** Decisions with a letter to the person: those of a month, or the one. Newest first. */
export async function findForMe(
  tx: Read,
  of: { personId: string; caseIds: readonly string[]; month: Month | null; decisionId: string | null },
): Promise<DecisionForMe[]> {
  const { rows } = await sql<DecisionForMe>`
    select d.decision_id as "decisionId", d.case_id as "caseId", d.month, ${decidedOn} as "decidedOn", d.decided_by_name as "decidedBy", k.name as committee, ${receivedOn} as "receivedOn",
      (select ${told} from appeals x where x.municipality_id = d.municipality_id and x.decision_id = d.decision_id and x.person_id = l.recipient_id) as appeal
    from letters l join decisions d on d.municipality_id = l.municipality_id and d.decision_id = l.decision_id
      join cases c on c.municipality_id = d.municipality_id and c.case_id = d.case_id join units u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id
      join committees k on k.municipality_id = u.municipality_id and k.committee_id = u.committee_id
    where l.municipality_id = ${tx.municipality} and l.recipient_id = ${of.personId} and d.case_id = any(${of.caseIds}::uuid[])
      and (${of.month}::text is null or d.month = ${of.month}) and (${of.decisionId}::uuid is null or d.decision_id = ${of.decisionId})
    order by d.decided_at desc`.execute(tx.db)
  return rows
}

export interface DecisionOfCase {
  decisionId: string
  decidedOn: Day
  decidedBy: string
  month: Month
  appeals: AppealRow[]
  recipients: { personId: string; name: string | null; receivedOn: Day | null }[]
}

/** The decisions of a case: of a month, or the one; with what is appealed of them and who got them. */
export async function findOfCase(
  tx: Read,
  of: { caseId: string; month: Month | null; decisionId: string | null },
): Promise<DecisionOfCase[]> {
  const { rows } = await sql<DecisionOfCase>`
    select d.decision_id as "decisionId", d.month, ${decidedOn} as "decidedOn", d.decided_by_name as "decidedBy",
      (select coalesce(json_agg(${told} order by x.arrived_on, x.registered_at), '[]') from appeals x where x.municipality_id = d.municipality_id and x.decision_id = d.decision_id) as appeals,
      (select coalesce(json_agg(json_build_object('personId', p.person_id, 'name', p.given_name || ' ' || p.family_name, 'receivedOn', ${receivedOn}) order by p.person_id), '[]')
        from letters l join persons p on p.municipality_id = l.municipality_id and p.person_id = l.recipient_id
        where l.municipality_id = d.municipality_id and l.decision_id = d.decision_id) as recipients
    from decisions d where d.municipality_id = ${tx.municipality} and d.case_id = ${of.caseId}
      and (${of.month}::text is null or d.month = ${of.month}) and (${of.decisionId}::uuid is null or d.decision_id = ${of.decisionId})
    order by d.decided_at desc`.execute(tx.db)
  return rows
}

export interface NewAppeal {
  caseId: string
  decisionId: string
  personId: string
  channel: AppealRow['channel']
  wish: string
  why: string
  arrivedOn: Day
  receivedDecisionOn: Day | null
  /** Null: the person. */
  by: string | null
  now: Date
}

/** Null: the person has appealed it already. */
export async function addAppeal(tx: Write, one: NewAppeal): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    insert into appeals (municipality_id, case_id, decision_id, person_id, channel, wish, why, arrived_on, received_decision_on, registered_at, registered_by)
    values (${tx.municipality}, ${one.caseId}, ${one.decisionId}, ${one.personId}, ${one.channel}, ${one.wish}, ${one.why}, ${one.arrivedOn}, ${one.receivedDecisionOn}, ${one.now}, ${one.by})
    on conflict (municipality_id, decision_id, person_id) do nothing returning appeal_id as id`.execute(tx.db)
  return rows[0]?.id ?? null
}
