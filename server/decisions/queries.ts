import { sql } from 'kysely'
import type { Day } from '../../base/day.ts'
import type { Ore } from '../../base/money.ts'
import type { Month } from '../../base/month.ts'
import type { CalculationInput } from '../../rules/calculation/input.ts'
import type { Calculation } from '../../rules/calculation/result.ts'
import type { DelegationRow } from '../../rules/delegation/mayDecide.ts'
import type { Outcome } from '../../rules/gates/facts.ts'
import type { Holding } from '../../rules/holding/holding.ts'
import type { RedecisionGround, RedecisionKind } from '../../rules/redecision/grounds.ts'
import type { Read, Write } from '../platform/db/transaction.ts'
import { addReasons, type Official } from './reasons/queries.ts'
import type { GivenReasons } from './reasons/given.ts'

export interface DelegationItem extends DelegationRow {
  item: string
}

export interface DecidedNeed {
  key: string
  kind: string
  outcome: Outcome
  applied: number
  granted: number
  facts: string | null
  /** What only one adult is told, by person; left out: nothing. */
  own?: Record<string, string>
  /** How long it holds; left out: the month. */
  holding?: Holding
  provisions: string[]
}

export interface NewDecision {
  caseId: string
  month: Month
  applicationId: string
  calculation: Calculation
  input: CalculationInput
  lawVersion: string
  by: { id: string; name: string; title: string }
  delegationItem: string
  payOn: string | null
  now: Date
  /** Who else took part in the final handling (FL 31); null: nobody has stated it, and no letter of it can go out. */
  tookPart: readonly Official[] | null
  /** The decision it takes the place of, how and on what ground. */
  replaces?: { decisionId: string; kind: RedecisionKind; ground: RedecisionGround; reasons: string }
  /** What it is made from; left out: who decides has prepared it. */
  prepared?: FromPrepared | undefined
}

/** A decision that one has prepared and another makes. */
export interface FromPrepared {
  preparedDecisionId: string
  by: string
  /** Made by the member the board has named for what cannot wait (KL 6:39). */
  urgent: boolean
}

/** Who else took part: those who are named, and who prepared it; never who decides. */
export const takingPart = (deciderId: string, named: readonly string[] = [], prepared?: FromPrepared): string[] =>
  [...named, ...(prepared ? [prepared.by] : [])].filter((one) => one !== deciderId)

export interface NewNeed {
  key: string
  kind: string
  outcome: Outcome
  applied: Ore
  granted: Ore
  facts: string | null
  provisions: readonly string[]
  reasons: GivenReasons
  holding: Holding
}

export async function addDecision(tx: Write, decision: NewDecision, needs: readonly NewNeed[]): Promise<string> {
  const { rows } = await sql<{ decision_id: string }>`
    with calculated as (
      insert into calculations (municipality_id, case_id, month, input, result, made_by, made_at)
      values (${tx.municipality}, ${decision.caseId}, ${decision.month}, ${JSON.stringify(decision.input)}, ${JSON.stringify(decision.calculation)}, ${decision.by.id}, ${decision.now})
      returning calculation_id)
    insert into decisions (municipality_id, case_id, month, application_id, calculation_id, law_version, decided_by, decided_by_name, decided_by_title, delegation_item, decided_at, pay_on, replaces, redecision_kind, redecision_ground, redecision_reasons, took_part, prepared_decision_id, prepared_by, is_urgent)
    select ${tx.municipality}, ${decision.caseId}, ${decision.month}, ${decision.applicationId}, calculation_id, ${decision.lawVersion}, ${decision.by.id}, ${decision.by.name},
      ${decision.by.title}, ${decision.delegationItem}, ${decision.now}, ${decision.payOn},
      ${decision.replaces?.decisionId ?? null}, ${decision.replaces?.kind ?? null}, ${decision.replaces?.ground ?? null}, ${decision.replaces?.reasons ?? null},
      ${decision.tookPart && JSON.stringify(decision.tookPart)}::jsonb, ${decision.prepared?.preparedDecisionId ?? null}, ${decision.prepared?.by ?? null}, ${decision.prepared?.urgent ?? false} from calculated returning decision_id`.execute(
    tx.db,
  )
  const decisionId = rows[0]?.decision_id ?? ''
  for (const need of needs) {
    await sql`
      insert into decision_needs (municipality_id, decision_id, application_id, need_key, kind, outcome, applied_ore, granted_ore, facts, provisions, words, holds, holds_until, reservation)
      values (${tx.municipality}, ${decisionId}, ${decision.applicationId}, ${need.key}, ${need.kind}, ${need.outcome}, ${need.applied}, ${need.granted}, ${need.facts}, ${[...need.provisions]}, ${need.reasons.words},
        ${need.holding.kind}, ${need.holding.until}, ${need.holding.reservation})`.execute(tx.db)
    await addReasons(tx, { decisionId, needKey: need.key }, need.reasons)
  }
  return decisionId
}

/** How long a decided need `n` holds. */
export const holdingOf = sql.raw(
  `json_build_object('kind', n.holds, 'until', n.holds_until, 'reservation', n.reservation)`,
)

/** A decision as it was made, and whether another took its place. */
export interface MadeDecision {
  decisionId: string
  decidedAt: string
  decidedOn: Day
  decidedBy: string
  stands: boolean
  redecision: { replaces: string; kind: RedecisionKind; ground: RedecisionGround; reasons: string } | null
  sent: number
  needs: DecidedNeed[]
}

/** Every decision of the month, the newest first. */
export async function findMadeDecisions(tx: Read, caseId: string, month: Month): Promise<MadeDecision[]> {
  const { rows } = await sql<MadeDecision>`
    select d.decision_id as "decisionId", to_char(d.decided_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "decidedAt",
      (d.decided_at at time zone 'Europe/Stockholm')::date as "decidedOn", d.decided_by_name || ', ' || d.decided_by_title as "decidedBy",
      not is_replaced(d.municipality_id, d.decision_id) as stands, sent_on_decision(d.municipality_id, d.decision_id) as sent,
      case when d.replaces is not null then json_build_object('replaces', d.replaces, 'kind', d.redecision_kind, 'ground', d.redecision_ground, 'reasons', d.redecision_reasons) end as redecision,
      (select json_agg(json_build_object('key', n.need_key, 'kind', n.kind, 'outcome', n.outcome, 'applied', n.applied_ore, 'granted', n.granted_ore, 'facts', n.facts,
          'own', own_reasons_of(n.municipality_id, n.decision_id, n.need_key), 'holding', ${holdingOf}, 'provisions', n.provisions) order by n.kind <> 'income_support', n.need_key) from decision_needs n where n.municipality_id = d.municipality_id and n.decision_id = d.decision_id) as needs
    from decisions d where d.municipality_id = ${tx.municipality} and d.case_id = ${caseId} and d.month = ${month} order by d.decided_at desc, d.decision_id`.execute(
    tx.db,
  )
  return rows
}
