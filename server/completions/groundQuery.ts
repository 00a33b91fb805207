import { sql } from 'kysely'
import type { Day } from '../../base/day.ts'
import type { DaySetter } from '../../rules/completion/day.ts'
import { hasCome, latestDay } from './readQueries.ts'

/** A request, as a decision asks of it. */
export interface CompletionRow {
  askedOn: Day
  answerBy: Day
  setBy: DaySetter
  reminded: boolean
  items: { needKey: string; hasCome: boolean }[]
}

/** Of the case and month of `at`: every request, for the one statement a decision reads. */
export const completionsFor = sql`(select coalesce(json_agg(json_build_object('askedOn', (r.asked_at at time zone 'Europe/Stockholm')::date, 'answerBy', d.answer_by, 'setBy', d.set_by,
    'reminded', exists (select from completion_reminders m where m.municipality_id = r.municipality_id and m.completion_request_id = r.completion_request_id),
    'items', (select json_agg(json_build_object('needKey', i.need_key, 'hasCome', ${hasCome})) from completion_items i
      where i.municipality_id = r.municipality_id and i.completion_request_id = r.completion_request_id)) order by r.round), '[]')
  from completion_requests r cross join lateral ${latestDay} d where r.municipality_id = at.m and r.case_id = at.c and r.month = at.month)`
