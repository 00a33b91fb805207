import { sql } from 'kysely'
import { completionDays } from '../../law/completion.ts'
import { fill } from '../../texts/fill.ts'
import { completionTexts as texts } from '../../texts/sv/journal/contact.ts'
import type { Chore } from '../platform/housekeeping.ts'
import { hasCome, latestDay } from './readQueries.ts'

/**
 * Reminds, in the e-service, of what has neither come nor been answered when its day is near: once for each day that was agreed, with its line in the
 * journal in the same statement, so that to run it again or to be cut off changes nothing.
 */
export const remindOfCompletions: Chore = async ({ db, municipality, now, today }) => {
  const text = fill(texts.reminded, { channel: texts.channels.e_service, answerBy: '@' })
  await sql`
    with due as (
      select r.municipality_id, r.completion_request_id, d.answer_by from completion_requests r cross join lateral ${latestDay} d
      where r.municipality_id = ${municipality} and r.channel = 'e_service' and d.answer_by between ${today}::date and ${today}::date + ${completionDays.reminder.length.days}::integer
        and exists (select from completion_items i where i.municipality_id = r.municipality_id and i.completion_request_id = r.completion_request_id and not ${hasCome}
          and not exists (select from completion_answers x where x.municipality_id = i.municipality_id and x.completion_item_id = i.completion_item_id)
          and not exists (select from decision_needs n where n.municipality_id = r.municipality_id and n.application_id = r.application_id and n.need_key = i.need_key))),
    reminded as (
      insert into completion_reminders (municipality_id, completion_request_id, answer_by, how, reminded_at)
      select municipality_id, completion_request_id, answer_by, 'e_service', ${now} from due on conflict do nothing returning municipality_id, completion_request_id, answer_by)
    insert into journal_entries (municipality_id, case_id, month, kind, happened_at, written_at, text)
    select r.municipality_id, r.case_id, r.month, 'completion', ${now}, ${now}, replace(${text}, '@', m.answer_by::text)
    from reminded m join completion_requests r using (municipality_id, completion_request_id)`.execute(db)
}
