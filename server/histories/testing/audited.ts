import type { Sql } from '../../platform/testing/signIn.ts'
import type { State } from './state.ts'

/** What the database must hold of a case, whatever was done in it: each a statement that finds what is wrong. */
const faults: Readonly<Record<string, string>> = {
  'FL 32: a refusal without reasons or provisions': `select n.need_key from decision_needs n join decisions d using (municipality_id, decision_id)
    where d.case_id = $1 and d.decided_at >= $2 and n.outcome <> 'granted' and (cardinality(n.provisions) = 0 or length(trim(coalesce(n.facts, ''))) < 40)`,
  'FL 33: an adult without the letter of a decision': `select d.decision_id from decisions d join case_members m using (municipality_id, case_id)
    where d.case_id = $1 and d.decided_at >= $2 and m.role <> 'child' and m.valid_to is null and not exists (
      select from letters l join letter_files f using (municipality_id, letter_id) where l.decision_id = d.decision_id and l.recipient_id = m.person_id)`,
  'SoL 3:1: a child of whom nothing is locked with a refusal': `select m.person_id from decisions d join case_members m using (municipality_id, case_id)
    where d.case_id = $1 and d.decided_at >= $2 and m.role = 'child' and m.valid_to is null and exists (select from decision_needs n where n.decision_id = d.decision_id and n.outcome <> 'granted')
      and not exists (select from decided_child_analyses x where x.decision_id = d.decision_id and x.person_id = m.person_id
        and (length(trim(x.content ->> 'ifRejected')) >= 10 or length(trim(x.content ->> 'notNoticeable')) >= 10))`,
  'a need that stands decided twice': `select n.need_key from decision_needs n join decisions d using (municipality_id, decision_id)
    where d.case_id = $1 and d.decided_at >= $2 and not is_replaced(d.municipality_id, d.decision_id) group by d.month, n.need_key having count(*) > 1`,
  'a decision that is not in the journal': `select 1 where (select count(*) from decisions where case_id = $1 and decided_at >= $2)
    <> (select count(*) from journal_entries where case_id = $1 and kind = 'decision' and written_at >= $2)`,
  'FL 37: less than before without a ground, words and a hearing since': `select d.decision_id from decisions d join decisions b on b.municipality_id = d.municipality_id and b.decision_id = d.replaces
    where d.case_id = $1 and d.decided_at >= $2 and exists (select from decision_needs n join decision_needs o on o.decision_id = b.decision_id and o.need_key = n.need_key where n.decision_id = d.decision_id and n.granted_ore < o.granted_ore)
      and (d.redecision_ground in ('wrong', 'obviously_wrong') or length(d.redecision_reasons) < 40 or not exists (
        select from hearings h where h.case_id = d.case_id and h.month = d.month and h.sent_on >= (b.decided_at at time zone 'Europe/Stockholm')::date and h.made_at < d.decided_at))`,
  'a payment beyond its decision, or attested by who decided': `select p.payment_id from payments p left join payment_attests t using (municipality_id, payment_id)
    where p.case_id = $1 and p.ordered_at >= $2 and (t.attested_by = p.decided_by or p.amount_ore > (select sum(granted_ore) from decision_needs n where n.decision_id = p.decision_id))`,
  'an act or a read that is not on record': `select 1 where (select count(*) from audit_events where case_id = $1 and granted and at >= $2 and actor_kind = 'staff') < $3`,
}

export async function faultsIn(
  sql: Sql,
  { caseId, since, acts }: { caseId: string; since: Date; acts: number },
): Promise<string[]> {
  const found: string[] = []
  for (const [name, text] of Object.entries(faults)) {
    const values = [caseId, since, acts].slice(0, text.includes('$3') ? 3 : text.includes('$2') ? 2 : 1)
    if ((await sql(1, text, values)).length > 0) found.push(name)
  }
  return found
}

/** What the record holds of a case, in the numbers the model keeps too: nothing is lost, and nothing is there twice. */
export async function countsIn(sql: Sql, { of }: State): Promise<Record<string, number>> {
  const [row] = await sql(
    1,
    `select (select count(*)::int from hearings where case_id = $1 and month = $2) as hearings, (select count(*)::int from decisions where case_id = $1 and month = $2) as decisions,
      (select count(*)::int from deviations where case_id = $1 and month = $2) as deviations, (select count(*)::int from completion_requests where case_id = $1 and month = $2) as requests,
      (select coalesce(max(version), 0)::int from assessments where case_id = $1 and month = $2) as version, (select count(*)::int from payments p join decisions d using (municipality_id, decision_id)
        where d.case_id = $1 and d.month = $2) as orders`,
    [of.caseId, of.month],
  )
  return Object.fromEntries(Object.entries(row ?? {}).map(([name, count]) => [name, Number(count)]))
}

export const countsOf = ({ of }: State): Record<string, number> => ({
  hearings: of.record.hearings.length,
  decisions: of.made.length,
  deviations: of.asked.length,
  requests: of.record.completions.length,
  version: of.record.saved?.version ?? 0,
  orders: of.orders.length,
})
