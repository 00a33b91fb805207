import type {
  approveSubmission,
  discardSubmission,
  returnSubmission,
  saveSubmission,
  sendSubmission,
} from '../../../api/submissions.ts'
import { refuse } from '../../../base/refusal.ts'
import type { Write } from '../../platform/db/transaction.ts'
import type { Call, ReplyOf } from '../../platform/http/bind.ts'
import { addDelegationOrder } from './orderQueries.ts'
import {
  addGuideline,
  addHandbookVersion,
  addSubmission,
  addTable,
  holdSubmission,
  moveSubmission,
  putSubmission,
  type Submission,
} from './queries.ts'
import { checkWhole } from './whole.ts'

/** The one that waits, as the asker saw it: another version is told, never written over. */
async function holdOpen(tx: Write, submissionId: string, version: number): Promise<Submission> {
  const found = (await holdSubmission(tx, submissionId)) ?? refuse('not_found')
  if (found.state !== 'draft' && found.state !== 'sent') refuse('submission.not_open')
  if (found.version !== version) refuse('conflict.changed')
  return found
}

export async function save({
  tx,
  who,
  ids: { submissionId },
  input: { version, content },
  now,
}: Call<typeof saveSubmission>): Promise<ReplyOf<typeof saveSubmission>> {
  const saving = { submissionId, by: who.id, now, content }
  if (version === 0) await addSubmission(tx, saving)
  else {
    await holdOpen(tx, submissionId, version)
    await putSubmission(tx, saving)
  }
  return { version: version + 1, savedAt: now.toISOString() }
}

export async function send({
  tx,
  ids: { submissionId },
  input: { version },
  today,
}: Call<typeof sendSubmission>): Promise<ReplyOf<typeof sendSubmission>> {
  const { state, content } = await holdOpen(tx, submissionId, version)
  if (state === 'sent') refuse('submission.not_open')
  checkWhole(content, today)
  await moveSubmission(tx, submissionId, 'sent')
  return { version: version + 1 }
}

/** The second person. The rule is asked here; the database refuses by itself too. */
export async function approve({
  tx,
  who,
  ids: { submissionId },
  input: { version },
  today,
}: Call<typeof approveSubmission>): Promise<ReplyOf<typeof approveSubmission>> {
  const of = await holdOpen(tx, submissionId, version)
  const { state, content, writers } = of
  if (state !== 'sent') refuse('submission.not_open')
  if (writers.includes(who.id)) refuse('submission.same_person')
  checkWhole(content, today)
  await moveSubmission(tx, submissionId, { approvedBy: who.id })
  const approval = { of, by: who.id, today }
  if (content.kind === 'guideline') await addGuideline(tx, approval, content)
  else if (content.kind === 'handbook') await addHandbookVersion(tx, approval, content)
  else if (content.kind === 'delegation_order') await addDelegationOrder(tx, approval, content)
  else await addTable(tx, approval, content)
  return { approvedOn: today }
}

/** By the second person with what is wrong, or by the writer who has seen it. */
export async function giveBack({
  tx,
  who,
  ids: { submissionId },
  input: { version, comment },
}: Call<typeof returnSubmission>): Promise<ReplyOf<typeof returnSubmission>> {
  const { state } = await holdOpen(tx, submissionId, version)
  if (state !== 'sent') refuse('submission.not_open')
  await moveSubmission(tx, submissionId, { returnedBy: who.id, comment })
  return { version: version + 1 }
}

export async function discard({
  tx,
  ids: { submissionId },
  input: { version },
}: Call<typeof discardSubmission>): Promise<ReplyOf<typeof discardSubmission>> {
  const { state } = await holdOpen(tx, submissionId, version)
  if (state === 'sent') refuse('submission.not_open')
  await moveSubmission(tx, submissionId, 'discarded')
  return { version: version + 1 }
}
