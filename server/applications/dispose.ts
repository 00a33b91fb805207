import { sql } from 'kysely'
import { draftMeasures } from '../../law/drafts.ts'
import { unsentDraft } from './queries.ts'
import type { Chore } from '../platform/housekeeping.ts'

/** Takes away applications that were begun and not gone on with; the file store lets go of their papers in its own time. */
export const disposeOfDrafts: Chore = async ({ db, municipality, now, today }) => {
  await sql`
    with old as (
      select d.municipality_id, d.draft_id, d.person_id, d.month from application_drafts d
      where d.municipality_id = ${municipality} and (d.saved_at at time zone 'Europe/Stockholm')::date + ${draftMeasures.kept_days.value}::integer < ${today}::date
        and ${unsentDraft} for update of d),
    papers as (
      update attachments t set removed_at = coalesce(t.removed_at, ${now}), draft_id = null from old
      where t.municipality_id = old.municipality_id and t.draft_id = old.draft_id returning 1),
    told as (
      insert into disposed_drafts (municipality_id, person_id, month, disposed_on)
      select municipality_id, person_id, month, ${today}::date from old on conflict do nothing returning 1)
    delete from application_drafts d using old
    where d.municipality_id = old.municipality_id and d.draft_id = old.draft_id
      and (select count(*) from papers) >= 0 and (select count(*) from told) >= 0`.execute(db)
}
