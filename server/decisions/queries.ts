import { sql } from 'kysely'
import type { Ore } from '../../base/money.ts'
import type { Month } from '../../base/month.ts'
import type { CalculationInput } from '../../rules/calculation/input.ts'
import type { Calculation } from '../../rules/calculation/result.ts'
import type { DelegationRow } from '../../rules/delegation/mayDecide.ts'
import type { Outcome } from '../../rules/gates/facts.ts'
import type { Write } from '../platform/db/transaction.ts'

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
      ${decision.by.title}, ${decision.delegationItem}, ${decision.now}, ${decision.payOn} from calculated returning decision_id`.execute(
    tx.db,
  )
  const decisionId = rows[0]?.decision_id ?? ''
  for (const need of needs) {
    await sql`
      insert into decision_needs (municipality_id, decision_id, application_id, need_key, kind, outcome, applied_ore, granted_ore, facts, provisions)
      values (${tx.municipality}, ${decisionId}, ${decision.applicationId}, ${need.key}, ${need.kind}, ${need.outcome}, ${need.applied}, ${need.granted}, ${need.facts}, ${[...need.provisions]})`.execute(
      tx.db,
    )
  }
  return decisionId
}
