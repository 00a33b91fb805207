import type { answerApproval, monthApprovals, myApprovals, registerApproval } from '../../api/approvals.ts'
import { toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { fill } from '../../texts/fill.ts'
import { intakeTexts } from '../../texts/sv/journal/contact.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import * as queries from './approvalQueries.ts'

export const readMine = async ({ tx, who }: Call<typeof myApprovals>): Promise<ReplyOf<typeof myApprovals>> => ({
  waiting: await queries.findWaiting(tx, who.id),
})

export const readOfMonth = async ({
  tx,
  ids,
}: Call<typeof monthApprovals>): Promise<ReplyOf<typeof monthApprovals>> => ({
  adults: await queries.findAdultsOfMonth(tx, ids.caseId, toMonth(ids.month)),
})

/** By an own sign-in: nobody answers for another. */
export async function answerMine({
  tx,
  who,
  ids,
  input,
  now,
}: Call<typeof answerApproval>): Promise<ReplyOf<typeof answerApproval>> {
  const given = { ...ids, ...input, personId: who.id, told: 'own_login', by: null, now } as const
  await keep(tx, { ...given, words: given.words === '' ? null : given.words }, null)
  return { answeredAt: now.toISOString() }
}

/** What they have said themself to staff. */
export async function register({
  tx,
  who,
  ids,
  input,
  now,
}: Call<typeof registerApproval>): Promise<ReplyOf<typeof registerApproval>> {
  await keep(tx, { ...ids, ...input, by: who.id, now }, ids.caseId)
  return { answeredAt: now.toISOString() }
}

async function keep(tx: Call<typeof registerApproval>['tx'], given: queries.Given, caseId: string | null) {
  const { applicationId, personId, answer, words, told, by, now } = given
  const asked = await queries.findAsked(tx, { applicationId, personId, caseId })
  if (!asked) refuse('not_found')
  await queries.giveApproval(tx, given)
  const said = words === null ? '' : ` ”${words}”`
  const text = fill(intakeTexts.approvals[answer], { month: asked.month, told: intakeTexts.told[told] })
  await queries.noteApproval(tx, { ...asked, text: `${text}${said}`, by, now })
}
