import { z } from 'zod'
import type { writeJournal } from '../../api/investigations.ts'
import { toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { journalTexts } from '../../texts/sv/journal/case.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import type { JobCall } from '../platform/jobs/job.ts'
import { addArrival, addEntry, isEntryOf } from './queries.ts'

/** Clocks differ: what seems to lie so little ahead has happened. */
const leewayMs = 5 * 60_000

export async function write({
  tx,
  who,
  ids,
  input,
  now,
}: Call<typeof writeJournal>): Promise<ReplyOf<typeof writeJournal>> {
  if ((input.kind === 'correction' || input.kind === 'objection') && input.corrects === null)
    refuse('journal.about_nothing')
  if (new Date(input.happenedAt).getTime() > now.getTime() + leewayMs) refuse('journal.ahead')
  if (input.corrects !== null && !(await isEntryOf(tx, ids.caseId, input.corrects))) refuse('not_found')
  const journalEntryId = await addEntry(tx, {
    caseId: ids.caseId,
    month: input.month === null ? null : toMonth(input.month),
    kind: input.kind,
    happenedAt: new Date(input.happenedAt),
    now,
    by: who.id,
    text: input.text,
    corrects: input.corrects,
  })
  return { journalEntryId, writtenAt: now.toISOString() }
}

const payload = z.object({ applicationId: z.uuid() })

/** The journal tells of an arrived application without anyone writing it. */
export async function noteArrival({ tx, payload: given }: JobCall): Promise<void> {
  await addArrival(tx, payload.parse(given).applicationId, journalTexts.arrived)
}
