import type { openPaperForm, paperForm, savePaperForm } from '../../api/paperForms.ts'
import { toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { unansweredIn } from '../../rules/intake/unanswered.ts'
import { holdCase } from '../cases/queries.ts'
import type { Write } from '../platform/db/transaction.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { addForm, findForm, findFormPapers, updateForm, type FormState } from './formQueries.ts'

const nothing = { state: 'none', by: null, at: null, arrivedOn: null, channel: null, unanswered: [] } as const

/** How far the form is, and what the paper left unanswered. */
export async function readForm({ tx, ids }: Call<typeof paperForm>): Promise<ReplyOf<typeof paperForm>> {
  const form = await findForm(tx, ids.caseId, toMonth(ids.month))
  if (!form?.isWish) return { ...nothing, unanswered: [] }
  const { begun, registered, channel, arrivedOn } = form
  if (registered) {
    const { at, ...told } = registered
    return { state: 'registered', ...told, at: at.toISOString(), unanswered: unansweredIn(form.content) }
  }
  return {
    state: begun ? 'begun' : 'to_fill',
    by: begun?.by ?? null,
    at: begun?.savedAt.toISOString() ?? null,
    arrivedOn,
    channel,
    unanswered: [],
  }
}

/** The form as far as it has come; begun with what was taken down and who is registered in the household, and no more. */
export async function openForm({
  tx,
  who,
  ids,
  now,
}: Call<typeof openPaperForm>): Promise<ReplyOf<typeof openPaperForm>> {
  const before = await openFor(tx, ids)
  const { applicationId, content, channel, arrivedOn, applicant } = before
  if (!before.begun) await addForm(tx, { applicationId, content, by: who.id, now })
  const { begun } = before.begun ? before : await openFor(tx, ids)
  if (!begun) throw new Error('the form was not begun')
  return {
    draftId: applicationId,
    month: ids.month,
    version: begun.version,
    savedAt: begun.savedAt.toISOString(),
    content: begun.content,
    attachments: await findFormPapers(tx, applicationId),
    applicant,
    channel,
    arrivedOn,
  }
}

/** Saves over the version it was made from, as the person's own draft. */
export async function saveForm({
  tx,
  who,
  ids,
  input,
  now,
}: Call<typeof savePaperForm>): Promise<ReplyOf<typeof savePaperForm>> {
  const { applicationId } = await versionOf(tx, ids, input.version)
  const version = await updateForm(tx, { applicationId, content: input.content, by: who.id, now })
  return { version, savedAt: now.toISOString() }
}

/** A wish whose form nobody has registered yet; the case is held. */
async function openFor(tx: Write, ids: { caseId: string; month: string }): Promise<FormState> {
  await holdCase(tx, ids.caseId)
  const form = await findForm(tx, ids.caseId, toMonth(ids.month))
  if (!form?.isWish) refuse('paper_form.none')
  if (form.registered) refuse('paper_form.registered')
  return form
}

/** The form that was begun, in the version one has seen. */
export async function versionOf(
  tx: Write,
  ids: { caseId: string; month: string },
  version: number,
): Promise<FormState & { begun: NonNullable<FormState['begun']> }> {
  const form = await openFor(tx, ids)
  const { begun } = form
  if (!begun) refuse('paper_form.none')
  if (begun.version !== version) {
    const current = { version: begun.version, savedAt: begun.savedAt.toISOString(), content: begun.content }
    refuse('conflict.changed', {}, { current })
  }
  return { ...form, begun }
}
