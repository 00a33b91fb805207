import { sql } from 'kysely'
import type { z } from 'zod'
import type { myMonth } from '../../api/me.ts'
import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import { draftMeasures } from '../../law/drafts.ts'
import type { CalculationInput } from '../../rules/calculation/input.ts'
import type { Calculation } from '../../rules/calculation/result.ts'
import type { Outcome } from '../../rules/gates/facts.ts'
import type { Holding } from '../../rules/holding/holding.ts'
import { unsentDraft } from '../applications/queries.ts'
import { hasOpenNeed } from '../cases/queries.ts'
import type { Read } from '../platform/db/transaction.ts'

export interface MonthRow {
  month: Month
  /** null: a draft. */
  caseId: string | null
  arrivedOn: Day | null
  receivedAt: Date | null
  waiting: boolean
  started: boolean
  decidedOn: Day | null
  /** A need waits for its decision. */
  open: boolean
  /** The person took it back, wholly or in part. */
  withdrawn: boolean
  granted: number | null
  payOn: Day | null
  paid: boolean
  drafted: boolean
  /** Of a draft: the last day it is kept when nobody goes on with it. */
  keptUntil: Day | null
}

/** SQL: the application of a case and month tells of the person in the household: what was decided for others before they came is not theirs (JO 4907-2012). */
const tellsOf = (application: string, personId: string) =>
  sql<boolean>`${sql.raw(application)}.content -> 'household' -> 'members' @> jsonb_build_array(jsonb_build_object('key', ${personId}::text))`

/** A case the person reads as theirs; `until`: the last day it was. */
export interface OwnCaseSpan {
  caseId: string
  until: Day | null
}

/** The months of the person's cases and drafts, newest first; of a month in several cases, the first of them. What goes on in another case is told there. */
export async function findMonths(
  tx: Read,
  at: { personId: string; cases: readonly OwnCaseSpan[]; today: Day },
): Promise<MonthRow[]> {
  const ids = at.cases.map((one) => one.caseId)
  const untils = at.cases.map((one) => one.until)
  const { rows } = await sql<MonthRow>`
    select distinct on (month) x.* from (
    select ap.month, ap.case_id as "caseId", own.place, ap.arrived_on as "arrivedOn", ap.registered_at as "receivedAt", false as drafted,
      exists (select from ended_needs e where e.municipality_id = ap.municipality_id and e.application_id = ap.application_id and e.cause = 'withdrawn') as withdrawn,
      own.until is null and (exists (select from hearings h where h.municipality_id = ap.municipality_id and h.case_id = ap.case_id and h.month = ap.month and h.answer_by >= ${at.today}
        and not exists (select from hearing_answers x where x.municipality_id = h.municipality_id and x.hearing_id = h.hearing_id))
        or waits_for_completion(ap.municipality_id, ap.case_id, ap.month, ${at.today})) as waiting,
      s.version is not null as started, ${hasOpenNeed} as open,
      d.decided_on as "decidedOn", d.granted, d.pay_on as "payOn",
      exists (select from payments p join payment_file_lines l on l.municipality_id = p.municipality_id and l.payment_id = p.payment_id join decisions y on y.municipality_id = p.municipality_id and y.decision_id = p.decision_id
        where y.municipality_id = ap.municipality_id and y.application_id = ap.application_id and p.pay_on <= ${at.today}) as paid,
      null::date as "keptUntil"
    from unnest(${ids}::uuid[], ${untils}::date[]) with ordinality as own (case_id, until, place)
      join applications ap on ap.municipality_id = ${tx.municipality} and ap.case_id = own.case_id and (own.until is null or (ap.month || '-01')::date <= own.until)
      left join assessments s on s.municipality_id = ap.municipality_id and s.case_id = ap.case_id and s.month = ap.month left join lateral (
      select max((d.decided_at at time zone 'Europe/Stockholm')::date) as decided_on, max(d.pay_on) as pay_on, sum(n.granted_ore)::bigint as granted
      from decisions d join decision_needs n on n.municipality_id = d.municipality_id and n.decision_id = d.decision_id
      where d.municipality_id = ap.municipality_id and d.application_id = ap.application_id and not is_replaced(d.municipality_id, d.decision_id)) d on true
    where ${tellsOf('ap', at.personId)} and (d.decided_on is not null or not exists (select from ended_needs e where e.municipality_id = ap.municipality_id and e.application_id = ap.application_id and e.cause = 'continues'))
    union all
    select d.month, null, 1000, null, null, true, false, false, false, false, null, null, null, false,
      (d.saved_at at time zone 'Europe/Stockholm')::date + ${draftMeasures.kept_days.value}::integer from application_drafts d
    where d.municipality_id = ${tx.municipality} and d.person_id = ${at.personId} and ${unsentDraft}) x
    order by month desc, place limit 24`.execute(tx.db)
  return rows
}

/** Applications that were begun, not gone on with and are gone, lately. */
export async function findDisposed(tx: Read, personId: string, today: Day): Promise<{ month: Month; on: Day }[]> {
  const { rows } = await sql<{ month: Month; on: Day }>`
    select d.month, max(d.disposed_on) as "on" from disposed_drafts d
    where d.municipality_id = ${tx.municipality} and d.person_id = ${personId} and d.disposed_on + ${draftMeasures.told_days.value}::integer >= ${today}::date
      and not exists (select from application_drafts n where n.municipality_id = d.municipality_id and n.person_id = d.person_id and n.month = d.month)
    group by d.month order by d.month`.execute(tx.db)
  return rows
}

export interface MonthDetails {
  needs: {
    key: string
    kind: string
    applied: number
    granted: number
    outcome: Outcome
    facts: string | null
    provisions: string[]
    holding: Holding | null
  }[]
  calculation: Calculation | null
  /** What it was reckoned on. */
  input: CalculationInput | null
  /** The month that was decided last before this one. */
  decidedBefore: { month: Month; calculation: Calculation } | null
  hearings: { hearingId: string; material: string; answerBy: Day; answered: boolean }[]
  letters: { letterId: string; decidedOn: Day; receivedOn: Day | null }[]
  payments: { amount: number; payOn: Day; state: 'ordered' | 'attested' | 'sent'; account: string }[]
  decidedBy: string | null
  /** How they were explained to the person by word of mouth. */
  explanations: z.output<typeof myMonth.reply>['explanations']
  names: { personId: string; name: string | null }[]
}

export async function getDetails(
  tx: Read,
  at: { personId: string; caseId: string; until: Day | null; month: Month },
): Promise<MonthDetails> {
  const ofMonth = sql`d.municipality_id = ${tx.municipality} and d.case_id = ${at.caseId} and d.month = ${at.month}`
  const { rows } = await sql<MonthDetails>`
    select
      (select coalesce(json_agg(json_build_object('key', n.need_key, 'kind', n.kind, 'applied', n.applied_ore, 'granted', n.granted_ore, 'outcome', n.outcome,
          'facts', nullif(concat_ws(E'\n', n.facts, (select o.facts from decision_own_reasons o where o.municipality_id = n.municipality_id and o.decision_id = n.decision_id and o.need_key = n.need_key and o.person_id = ${at.personId})), ''), 'provisions', n.provisions,
          'holding', json_build_object('kind', n.holds, 'until', n.holds_until, 'reservation', n.reservation))
          order by n.kind <> 'income_support', n.need_key), '[]')
        from decisions d join decision_needs n on n.municipality_id = d.municipality_id and n.decision_id = d.decision_id where ${ofMonth} and not is_replaced(d.municipality_id, d.decision_id)) as needs,
      (select k.result from decisions d join calculations k on k.municipality_id = d.municipality_id and k.calculation_id = d.calculation_id where ${ofMonth} order by d.decided_at desc limit 1) as calculation,
      (select k.input from decisions d join calculations k on k.municipality_id = d.municipality_id and k.calculation_id = d.calculation_id where ${ofMonth} order by d.decided_at desc limit 1) as input,
      (select json_build_object('month', d.month, 'calculation', k.result) from decisions d join calculations k on k.municipality_id = d.municipality_id and k.calculation_id = d.calculation_id
        where d.municipality_id = ${tx.municipality} and d.case_id = ${at.caseId} and d.month < ${at.month}
          and exists (select from applications ap where ap.municipality_id = d.municipality_id and ap.application_id = d.application_id and ${tellsOf('ap', at.personId)}) order by d.month desc, d.decided_at desc limit 1) as "decidedBefore",
      (select coalesce(json_agg(json_build_object('hearingId', h.hearing_id, 'material', h.material, 'answerBy', h.answer_by, 'answered', x.hearing_id is not null) order by h.made_at desc), '[]')
        from hearings h left join hearing_answers x on x.municipality_id = h.municipality_id and x.hearing_id = h.hearing_id
        where h.municipality_id = ${tx.municipality} and h.case_id = ${at.caseId} and h.month = ${at.month} and h.sent_on is not null and (${at.until}::date is null or h.sent_on <= ${at.until})) as hearings,
      (select coalesce(json_agg(json_build_object('letterId', l.letter_id, 'decidedOn', (d.decided_at at time zone 'Europe/Stockholm')::date,
          'receivedOn', (r.received_at at time zone 'Europe/Stockholm')::date) order by d.decided_at), '[]')
        from decisions d join letters l on l.municipality_id = d.municipality_id and l.decision_id = d.decision_id
          left join letter_receipts r on r.municipality_id = l.municipality_id and r.letter_id = l.letter_id where ${ofMonth} and l.recipient_id = ${at.personId}) as letters,
      (select coalesce(json_agg(json_build_object('amount', p.amount_ore, 'payOn', p.pay_on, 'state', case when y.payment_id is not null then 'sent' when t.payment_id is not null then 'attested' else 'ordered' end,
          'account', case when p.payee_id = ${at.personId} or ${at.until}::date is null then coalesce(a.bank_name || ' ', '') || '…' || right(a.number, 4) else '…' end) order by p.ordered_at), '[]')
        from decisions d join payments p on p.municipality_id = d.municipality_id and p.decision_id = d.decision_id
          join payment_accounts a on a.municipality_id = p.municipality_id and a.payment_account_id = p.payment_account_id
          left join payment_attests t on t.municipality_id = p.municipality_id and t.payment_id = p.payment_id
          left join payment_file_lines y on y.municipality_id = p.municipality_id and y.payment_id = p.payment_id where ${ofMonth} and (y.payment_id is not null or not is_replaced(d.municipality_id, d.decision_id))) as payments,
      (select d.decided_by_name || ', ' || d.decided_by_title from decisions d where ${ofMonth} order by d.decided_at desc limit 1) as "decidedBy",
      (select coalesce(json_agg(json_build_object('state', e.state, 'happenedAt', to_char(e.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'language', e.language, 'interpreter', e.interpreter,
          'questions', e.questions, 'understood', e.understood) order by e.happened_at), '[]')
        from decisions d join decision_explanations e on e.municipality_id = d.municipality_id and e.decision_id = d.decision_id where ${ofMonth} and e.person_id = ${at.personId}) as explanations,
      (select coalesce(json_agg(distinct jsonb_build_object('personId', p.person_id, 'name', p.given_name)), '[]') from case_members m
        join persons p on p.municipality_id = m.municipality_id and p.person_id = m.person_id where m.municipality_id = ${tx.municipality} and m.case_id = ${at.caseId}
          and exists (select from applications ap where ap.municipality_id = m.municipality_id and ap.case_id = m.case_id and ap.month = ${at.month}
            and ap.content -> 'household' -> 'members' @> jsonb_build_array(jsonb_build_object('key', m.person_id::text)))) as names`.execute(
    tx.db,
  )
  const row = rows[0]
  if (!row) throw new Error('a select of aggregates gives a row')
  return row
}

export interface Reading {
  at: Date
  who: string
  event: string
  relation: string | null
}

/**
 * Who has read or shown the person's cases while they were theirs: staff by name and duty. An act that was refused behind the door has shown it too.
 * A report of concern is the child's: to a guardian it is told as reading, since more could harm the child (SoL 19:1).
 */
export async function findReadings(tx: Read, cases: readonly OwnCaseSpan[]): Promise<Reading[]> {
  const ids = cases.map((one) => one.caseId)
  const untils = cases.map((one) => one.until)
  const { rows } = await sql<Reading>`
    select e.at, s.name || ', ' || s.title as who, case when e.event ~ '^concerns?[.]' then 'month.read' else e.event end as event, e.relation
    from audit_events e join staff s on s.municipality_id = e.municipality_id and s.staff_id = e.actor_id
    where e.municipality_id = ${tx.municipality} and e.actor_kind = 'staff' and (e.granted or e.relation <> 'role')
      and (e.case_id = any(${ids}::uuid[]) or e.shown_cases && ${ids}::uuid[])
      and exists (select from unnest(${ids}::uuid[], ${untils}::date[]) as own (case_id, until) where (e.case_id = own.case_id or e.shown_cases @> array[own.case_id])
        and (own.until is null or (e.at at time zone 'Europe/Stockholm')::date <= own.until))
    order by e.event_id desc limit 200`.execute(tx.db)
  return rows
}
