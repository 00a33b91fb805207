import type { openDraft, saveDraft, ApplicationContent } from '../../api/applications.ts'
import { lastDay, toMonth, type Month } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { findMembers, findOwnCase, type CaseMember } from '../cases/queries.ts'
import { findAccount } from '../people/queries.ts'
import type { Read } from '../platform/db/transaction.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { self, told } from './household.ts'
import { openMonths } from './openMonths.ts'
import * as queries from './queries.ts'

export async function beginDraft({
  tx,
  who,
  ids,
  now,
  today,
}: Call<typeof openDraft>): Promise<ReplyOf<typeof openDraft>> {
  const month = toMonth(ids.month)
  if (!openMonths(today).includes(month)) refuse('application.month_closed')
  const own = await findOwnCase(tx, who.id, today)
  if (own && (await queries.findApplication(tx, own.caseId, month))) refuse('application.exists_for_month')
  if (!(await queries.findDraft(tx, who.id, month, 'look'))) {
    const content = await prefill(tx, who.id, own?.caseId ?? null, month)
    await queries.addDraft(tx, { personId: who.id, month, content, now })
  }
  const draft = await queries.findDraft(tx, who.id, month, 'look')
  if (!draft) throw new Error('draft was not begun')
  const attachments = await queries.findAttachments(tx, draft.draftId)
  return {
    draftId: draft.draftId,
    month,
    version: draft.version,
    savedAt: draft.savedAt.toISOString(),
    content: draft.content,
    attachments: attachments.map((one) => ({ ...one, uploadedAt: one.uploadedAt.toISOString() })),
  }
}

/** What is known already, so that nothing is typed twice: household and account as registered, home and costs as last told. Incomes are asked anew. */
async function prefill(tx: Read, personId: string, caseId: string | null, month: Month): Promise<ApplicationContent> {
  const members = caseId ? await findMembers(tx, caseId, lastDay(month)) : []
  const last = caseId ? await queries.findLatestContent(tx, caseId) : null
  const account = await findAccount(tx, personId)
  return {
    household: {
      members:
        members.length > 0
          ? members.map((member) => told(member, personId, last?.household.members ?? []))
          : [self(personId)],
      changed: false,
    },
    home: last?.home ?? null,
    incomes: (last?.incomes ?? [])
      .filter((income) => isKnown(income.member, members))
      .map((income) => ({ ...income, receivedOn: null })),
    noIncome: last?.noIncome ?? false,
    costs: last?.costs ?? [],
    assets: null,
    message: null,
    account: account ? { kind: account.kind, clearing: account.clearing, number: account.number } : null,
    step: 'household',
  }
}

const isKnown = (key: string, members: readonly CaseMember[]): boolean =>
  members.some((member) => member.personId === key)

/** Saves over the version it was made from; another version since is a conflict that shows the newer one. */
export async function keepDraft({
  tx,
  who,
  ids,
  input,
  now,
}: Call<typeof saveDraft>): Promise<ReplyOf<typeof saveDraft>> {
  const draft = await openForChange(tx, who.id, toMonth(ids.month))
  if (draft.version !== input.version) {
    refuse(
      'conflict.changed',
      {},
      { current: { version: draft.version, savedAt: draft.savedAt.toISOString(), content: draft.content } },
    )
  }
  return { version: await queries.updateDraft(tx, draft.draftId, input.content, now), savedAt: now.toISOString() }
}

/** The person's draft of the month, held for a change. Refuses one that is sent. */
export async function openForChange(tx: Read, personId: string, month: Month): Promise<queries.Draft> {
  const draft = await queries.findDraft(tx, personId, month, 'hold')
  if (!draft) refuse('not_found')
  if (draft.sent) refuse('draft.sent')
  return draft
}
