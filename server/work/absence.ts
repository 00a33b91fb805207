import type { changeAbsence, registerAbsence } from '../../api/work.ts'
import { plusDays, toDay } from '../../base/day.ts'
import { refuse } from '../../base/refusal.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { addAbsence, findAbsence, findHindrances, holdStaff, shorten, type Away } from './absenceQueries.ts'
import { mayArrangeFor } from './queries.ts'

const longestDays = 730

/** Away from a day to a day, never back in time: a cover gets nothing to read of days that have passed. */
export async function register({
  tx,
  who,
  input,
  now,
  today,
}: Call<typeof registerAbsence>): Promise<ReplyOf<typeof registerAbsence>> {
  const away: Away = { ...input, startsOn: toDay(input.startsOn), endsOn: toDay(input.endsOn) }
  if (away.startsOn < today || away.endsOn < away.startsOn || away.endsOn > plusDays(away.startsOn, longestDays))
    refuse('absence.days_unfit')
  if (!(await mayArrangeFor(tx, who.id, away.staffId, today))) refuse('absence.not_yours')
  await holdStaff(tx, [away.staffId, away.coverId])
  const hindrances = await findHindrances(tx, away)
  if (!hindrances.coverWorks || away.coverId === away.staffId) refuse('absence.cover_unfit')
  if (hindrances.exists) refuse('absence.exists')
  if (hindrances.covers !== null) refuse('absence.covers_another', { name: hindrances.covers })
  if (hindrances.coverAway) refuse('absence.cover_away')
  if (hindrances.conflicts > 0) refuse('absence.cover_conflict', { count: hindrances.conflicts })
  return addAbsence(tx, away, { staffId: who.id, now })
}

/** The last day can be moved back, at the earliest to yesterday: what has been covered was covered. */
export async function end({
  tx,
  who,
  ids,
  input,
  today,
}: Call<typeof changeAbsence>): Promise<ReplyOf<typeof changeAbsence>> {
  const absence = await findAbsence(tx, ids.absenceId)
  if (!absence || !(await mayArrangeFor(tx, who.id, absence.staffId, today))) refuse('not_found')
  const lastDay = toDay(input.lastDay)
  if (lastDay > absence.endsOn || lastDay < plusDays(absence.startsOn, -1) || lastDay < plusDays(today, -1))
    refuse('absence.days_unfit')
  await shorten(tx, ids.absenceId, lastDay)
  return { endsOn: lastDay }
}
