import type { ApplicationContent, sendApplication } from '../../api/applications.ts'
import { toMonth, type Month } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { findOwnCase, openCase, type OwnCase } from '../cases/queries.ts'
import { holdPerson } from '../people/queries.ts'
import type { Write } from '../platform/db/transaction.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { findAdultsEver } from './approvalQueries.ts'
import { isEachOnce } from './household.ts'
import * as queries from './queries.ts'
import { askOthers, settleAccount, settleHousehold } from './settle.ts'

type Sending = Call<typeof sendApplication>
type Receipt = ReplyOf<typeof sendApplication>

/** The draft becomes an application, once: whoever sends it again gets the same receipt. */
export async function send(call: Sending): Promise<Receipt> {
  const { tx, who, ids, input, now, today } = call
  const month = toMonth(ids.month)
  await holdPerson(tx, who.id)
  const draft = await queries.findDraft(tx, who.id, month, 'hold')
  if (!draft) refuse('not_found')
  const before = await findOwnCase(tx, who.id, today)
  if (draft.sent && before) return receipt(tx, before, month)
  if (!input.attested) refuse('application.not_attested')
  if (draft.version !== input.version)
    refuse(
      'conflict.changed',
      {},
      { current: { version: draft.version, savedAt: draft.savedAt.toISOString(), content: draft.content } },
    )
  requireComplete(draft.content, who.id)
  const caseId = before?.caseId ?? (await openCase(tx, who.id, today))
  if (await queries.findApplication(tx, caseId, month)) refuse('application.exists_for_month')
  const adultsBefore = await findAdultsEver(tx, caseId)
  const telling = { tx, now, today, applicantId: who.id, by: null }
  const content = await settleHousehold(telling, caseId, draft.content, month)
  await settleAccount(telling, content)
  const applicationId = await queries.addApplication(tx, {
    caseId,
    month,
    applicantId: who.id,
    draftId: draft.draftId,
    content,
    arrivedOn: today,
    now,
  })
  await askOthers(telling, { applicationId, caseId, content, adultsBefore })
  await tx.plan({ task: 'journal_arrival', payload: { applicationId }, key: `journal_arrival:${applicationId}` })
  const own = await findOwnCase(tx, who.id, today)
  if (!own) throw new Error('the case of the application was not found')
  return receipt(tx, own, month)
}

async function receipt(tx: Write, own: OwnCase, month: Month): Promise<Receipt> {
  const application = await queries.findApplication(tx, own.caseId, month)
  if (!application) refuse('not_found')
  const { applicationId, arrivedOn, registeredAt } = application
  return {
    applicationId,
    month,
    arrivedOn,
    receivedAt: registeredAt.toISOString(),
    caseNumber: own.caseNumber,
    unit: own.unit,
    unitPhone: own.unitPhone,
  }
}

/** What an application must say; each missing step is named. What it says is judged later, by a person. */
function requireComplete(content: ApplicationContent, applicantId: string): void {
  const applicants = content.household.members.filter((member) => member.role === 'applicant')
  const missing = [
    ...(applicants.length === 1 && applicants[0]?.key === applicantId && isEachOnce(content.household.members)
      ? []
      : ['household']),
    ...(content.home ? [] : ['home']),
    ...(content.incomes.length > 0 || content.noIncome ? [] : ['incomes']),
    ...(content.assets === null || !isEachOnce(content.incomes) ? ['incomes'] : []),
    // Needs are decided by their keys, one by one.
    ...(isEachOnce(content.costs) ? [] : ['costs']),
  ]
  if (missing.length > 0) refuse('application.incomplete', { steps: [...new Set(missing)].join(', ') })
  if (!content.account) refuse('application.account_missing')
}
