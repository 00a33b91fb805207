import { sql } from 'kysely'
import type { Day } from '../../base/day.ts'
import { toOre, type Ore } from '../../base/money.ts'
import type { Month } from '../../base/month.ts'
import type { CalculationInput } from '../../rules/calculation/input.ts'
import type { Calculation } from '../../rules/calculation/result.ts'
import type { DelegationRow } from '../../rules/delegation/mayDecide.ts'
import type { Outcome } from '../../rules/gates/facts.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

export interface DelegationItem extends DelegationRow {
  item: string
}

/** The delegation order of the committee the case belongs to, as in force on a day. */
export async function findDelegation(tx: Read, caseId: string, on: Day): Promise<DelegationItem[]> {
  const { rows } = await sql<Omit<DelegationItem, 'max'> & { max: number | null }>`
    select r.item, r.role, r.kind, r.max_ore as max, r.valid_from as "from", r.valid_to as "to"
    from cases c join units u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id
      join delegation_rules r on r.municipality_id = u.municipality_id and r.committee_id = u.committee_id
    where c.municipality_id = ${tx.municipality} and c.case_id = ${caseId} and r.valid_from <= ${on} and (r.valid_to is null or r.valid_to >= ${on})
    order by r.item`.execute(tx.db)
  return rows.map((row) => ({ ...row, max: row.max === null ? null : toOre(row.max) }))
}

export interface DecidedNeed {
  key: string
  kind: string
  outcome: Outcome
  applied: number
  granted: number
  facts: string | null
  provisions: string[]
}

/** Needs of an application that are decided already. */
export async function findDecidedNeeds(tx: Read, applicationId: string): Promise<DecidedNeed[]> {
  const { rows } = await sql<DecidedNeed>`
    select need_key as key, kind, outcome, applied_ore as applied, granted_ore as granted, facts, provisions from decision_needs
    where municipality_id = ${tx.municipality} and application_id = ${applicationId} order by need_key`.execute(tx.db)
  return rows
}

/** Reasons written in the case's decision before this month, by need kind: what may not simply be copied. */
export async function findFormerReasons(tx: Read, caseId: string, month: Month): Promise<Map<string, string>> {
  const { rows } = await sql<{ kind: string; facts: string }>`
    select distinct on (n.kind) n.kind, n.facts from decision_needs n join decisions d on d.municipality_id = n.municipality_id and d.decision_id = n.decision_id
    where n.municipality_id = ${tx.municipality} and d.case_id = ${caseId} and d.month < ${month} and n.facts is not null
    order by n.kind, d.month desc`.execute(tx.db)
  return new Map(rows.map((row) => [row.kind, row.facts]))
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
}

export interface NewNeed {
  key: string
  kind: string
  outcome: Outcome
  applied: Ore
  granted: Ore
  facts: string | null
  provisions: readonly string[]
}

export async function addDecision(tx: Write, decision: NewDecision, needs: readonly NewNeed[]): Promise<string> {
  const { rows } = await sql<{ decision_id: string }>`
    with calculated as (
      insert into calculations (municipality_id, case_id, month, input, result, made_by, made_at)
      values (${tx.municipality}, ${decision.caseId}, ${decision.month}, ${JSON.stringify(decision.input)}, ${JSON.stringify(decision.calculation)}, ${decision.by.id}, ${decision.now})
      returning calculation_id)
    insert into decisions (municipality_id, case_id, month, application_id, calculation_id, law_version, decided_by, decided_by_name, decided_by_title, delegation_item, decided_at, pay_on)
    select ${tx.municipality}, ${decision.caseId}, ${decision.month}, ${decision.applicationId}, calculation_id, ${decision.lawVersion}, ${decision.by.id}, ${decision.by.name},
      ${decision.by.title}, ${decision.delegationItem}, ${decision.now}, ${decision.payOn} from calculated returning decision_id`.execute(tx.db)
  const decisionId = rows[0]?.decision_id ?? ''
  for (const need of needs) {
    await sql`
      insert into decision_needs (municipality_id, decision_id, application_id, need_key, kind, outcome, applied_ore, granted_ore, facts, provisions)
      values (${tx.municipality}, ${decisionId}, ${decision.applicationId}, ${need.key}, ${need.kind}, ${need.outcome}, ${need.applied}, ${need.granted}, ${need.facts}, ${[...need.provisions]})`.execute(tx.db)
  }
  return decisionId
}
