import { sql } from 'kysely'
import type { breakGlass, breakGlassToReview, reviewBreakGlass } from '../../api/breakGlass.ts'
import { dayOf, plusDays, type Day } from '../../base/day.ts'
import { refuse } from '../../base/refusal.ts'
import { nextWorkday } from '../../rules/deadlines/holidays.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { hasConflict } from './queries.ts'

const hours = 4
/** Working days within which an opening is reviewed. */
const reviewDays = 5

/** Opens the case for four hours; the unit's manager sees it at once among what waits for review. */
export async function openInEmergency({
  tx,
  who,
  ids,
  input,
  now,
}: Call<typeof breakGlass>): Promise<ReplyOf<typeof breakGlass>> {
  // As PostgreSQL counts: a sign, not its halves.
  if ([...input.explanation].length < 20) refuse('break_glass.reason_too_short')
  if (await hasConflict(tx, ids.caseId, who.id)) refuse('break_glass.conflict_of_interest')
  const endsAt = new Date(now.getTime() + hours * 3_600_000)
  const { rows } = await sql`
    insert into break_glass (municipality_id, case_id, staff_id, reason, explanation, opened_at, ends_at)
    select municipality_id, case_id, ${who.id}, ${input.reason}, ${input.explanation}, ${now}, ${endsAt} from cases
    where municipality_id = ${tx.municipality} and case_id = ${ids.caseId} returning 1`.execute(tx.db)
  if (rows.length === 0) refuse('not_found')
  return { endsAt: endsAt.toISOString() }
}

interface WaitingRow {
  breakGlassId: string
  caseId: string
  caseNumber: string
  who: string
  reason: string
  explanation: string
  openedAt: Date
}

export async function listToReview({
  tx,
  who,
  today,
  shows,
}: Call<typeof breakGlassToReview>): Promise<ReplyOf<typeof breakGlassToReview>> {
  const { rows } = await sql<WaitingRow>`
    select g.break_glass_id as "breakGlassId", g.case_id as "caseId", c.case_number as "caseNumber", s.name as who, g.reason, g.explanation, g.opened_at as "openedAt"
    from break_glass g join cases c on c.municipality_id = g.municipality_id and c.case_id = g.case_id
      join staff s on s.municipality_id = g.municipality_id and s.staff_id = g.staff_id
    where g.municipality_id = ${tx.municipality} and g.staff_id <> ${who.id}
      and not exists (select from break_glass_reviews r where r.municipality_id = g.municipality_id and r.break_glass_id = g.break_glass_id)
      and exists (select from staff_roles m where m.municipality_id = g.municipality_id and m.staff_id = ${who.id} and m.role = 'unit_manager'
        and (m.unit_id = c.unit_id or m.unit_id is null) and m.valid_from <= ${today} and (m.valid_to is null or m.valid_to >= ${today}))
      and not exists (select from conflicts_of_interest k where k.municipality_id = g.municipality_id and k.case_id = g.case_id and k.staff_id = ${who.id})
    order by g.opened_at limit 100`.execute(tx.db)
  shows(rows.map((row) => row.caseId))
  return {
    rows: rows.map((row) => ({
      ...row,
      openedAt: row.openedAt.toISOString(),
      reviewBy: workingDaysAfter(dayOf(row.openedAt), reviewDays),
    })),
  }
}

export async function review({
  tx,
  who,
  ids,
  input,
  now,
  today,
}: Call<typeof reviewBreakGlass>): Promise<ReplyOf<typeof reviewBreakGlass>> {
  // As PostgreSQL counts: a sign, not its halves.
  if ([...input.comment].length < 10) refuse('break_glass.reason_too_short')
  const { rows } = await sql<{ staff_id: string; mine: boolean }>`
    select g.staff_id, exists (select from staff_roles m where m.municipality_id = g.municipality_id and m.staff_id = ${who.id} and m.role = 'unit_manager'
      and (m.unit_id = c.unit_id or m.unit_id is null) and m.valid_from <= ${today} and (m.valid_to is null or m.valid_to >= ${today})) as mine
    from break_glass g join cases c on c.municipality_id = g.municipality_id and c.case_id = g.case_id
    where g.municipality_id = ${tx.municipality} and g.break_glass_id = ${ids.breakGlassId}`.execute(tx.db)
  const opening = rows[0]
  if (!opening?.mine) refuse('not_found')
  if (opening.staff_id === who.id) refuse('break_glass.own_review')
  await sql`
    insert into break_glass_reviews (municipality_id, break_glass_id, opened_by, reviewed_by, verdict, comment, reviewed_at)
    values (${tx.municipality}, ${ids.breakGlassId}, ${opening.staff_id}, ${who.id}, ${input.verdict}, ${input.comment}, ${now})`.execute(
    tx.db,
  )
  return { reviewedAt: now.toISOString() }
}

function workingDaysAfter(from: Day, count: number): Day {
  return count === 0 ? from : workingDaysAfter(nextWorkday(plusDays(from, 1)), count - 1)
}
