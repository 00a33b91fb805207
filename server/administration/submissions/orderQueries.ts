import { sql } from 'kysely'
import type { SubmissionContent } from '../../../api/submissions.ts'
import type { Write } from '../../platform/db/transaction.ts'
import { refuse } from '../../../base/refusal.ts'
import type { Approval } from './queries.ts'

type Order = Extract<SubmissionContent, { kind: 'delegation_order' }>

/** The order and its rules in one statement. It counts from its day; the one before needs no end. */
export async function addDelegationOrder(tx: Write, { of, by }: Approval, order: Order): Promise<void> {
  const { from, committeeId, decidedOn, reference, head, urgentBy, notice, rules } = order
  const { rows } = await sql`
    with entered as (
      insert into delegation_orders (municipality_id, committee_id, valid_from, decided_on, reference, head, urgent_by, notice, submission_id, entered_by, approved_by)
      select k.municipality_id, k.committee_id, ${from}, ${decidedOn}, ${reference}, ${head}, ${urgentBy ?? null}, ${notice}, ${of.submissionId}, ${of.savedBy}, ${by}
      from committees k where k.municipality_id = ${tx.municipality} and k.committee_id = ${committeeId} returning municipality_id, committee_id, delegation_order_id)
    insert into delegation_rules (municipality_id, committee_id, delegation_order_id, position, item, role, kind, outcomes, max_ore, valid_from, valid_to, is_sub, is_urgent, review_from_ore)
    select o.municipality_id, o.committee_id, o.delegation_order_id, r.position, r.item, r.role, r.kind, nullif(r.outcomes, '{}'), r.max, greatest(r.from, ${from}::date), r.to, r.sub, r.role = 'committee_member', r."reviewFrom"
    from entered o, jsonb_to_recordset(${JSON.stringify(rules.map((rule, position) => ({ ...rule, position })))}::jsonb) as r (position integer, item text, role text, kind text, outcomes text[], max bigint, "from" date, "to" date, sub boolean, "reviewFrom" bigint)
    returning 1`.execute(tx.db)
  if (rows.length === 0) refuse('submission.incomplete', { field: 'committeeId' })
}
