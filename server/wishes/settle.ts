import { sql } from 'kysely'
import { fill } from '../../texts/fill.ts'
import { caseTexts } from '../../texts/sv/journal/case.ts'
import type { Chore } from '../platform/housekeeping.ts'

/**
 * What was taken back in the e-service has ended once the time to undo it has passed: each need that nobody has decided meanwhile, with its line in the
 * journal in the same statement, so that to run it again or to be cut off changes nothing.
 */
export const settleWithdrawals: Chore = async ({ db, municipality, now }) => {
  const text = fill(caseTexts.tookBack, { month: '@', what: '#' })
  await sql`
    with due as (
      select w.municipality_id, w.application_id, k.need_key, w.words, w.counts_from, (w.sent_at at time zone 'Europe/Stockholm')::date as on_day
      from own_withdrawals w cross join unnest(w.need_keys) as k (need_key)
      where w.municipality_id = ${municipality} and w.counts_from <= ${now}
        and not exists (select from own_withdrawals_undone u where u.municipality_id = w.municipality_id and u.own_withdrawal_id = w.own_withdrawal_id)
        and not exists (select from decision_needs n where n.municipality_id = w.municipality_id and n.application_id = w.application_id and n.need_key = k.need_key)),
    ended as (
      insert into ended_needs (municipality_id, application_id, need_key, cause, words, told, ended_on, registered_at)
      select municipality_id, application_id, need_key, 'withdrawn', words, 'e_service', on_day, ${now} from due
      on conflict do nothing returning municipality_id, application_id)
    insert into journal_entries (municipality_id, case_id, month, kind, happened_at, written_at, text)
    select ap.municipality_id, ap.case_id, ap.month, 'work', ${now}, ${now}, replace(replace(${text}, '@', ap.month), '#', count(*)::text)
    from ended join applications ap using (municipality_id, application_id) group by ap.municipality_id, ap.case_id, ap.month`.execute(
    db,
  )
}
