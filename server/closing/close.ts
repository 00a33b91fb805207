import type { closeCase, reopenCase, shutCase } from '../../api/closing.ts'
import { refuse } from '../../base/refusal.ts'
import { asksWords, shortestWords } from '../../rules/closing/causes.ts'
import { fill } from '../../texts/fill.ts'
import { caseTexts } from '../../texts/sv/journal/case.ts'
import { holdCase } from '../cases/queries.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Write } from '../platform/db/transaction.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { findLeft } from './leftQuery.ts'
import { stopsClosing } from './life.ts'
import * as queries from './queries.ts'

export const requireWords = (text: string): void => {
  // As PostgreSQL counts: a sign, not its halves.
  if ([...text].length < shortestWords) refuse('closing.no_words', { shortest: shortestWords })
}

export const note = (
  tx: Write,
  { caseId, by, now, text }: { caseId: string; by: string; now: Date; text: string },
): Promise<string> => addEntry(tx, { caseId, month: null, kind: 'work', happenedAt: now, now, by, text })

/** Every gate before closing, and nothing else: what the law asks is asked the same of a merger. */
export async function requireClosable(
  { tx, ids, today }: Pick<Call<typeof closeCase>, 'tx' | 'ids' | 'today'>,
  spokenNo: 'none' | 'waits',
): Promise<void> {
  const { openedOn } = await queries.getCase(tx, ids.caseId)
  const left = await findLeft(tx, ids.caseId)
  const applied = await queries.findApplied(tx, ids.caseId)
  const unmet = stopsClosing(applied, { today, openedOn, spokenNo, ...left })
  if (unmet.length > 0) refuse('closing.gates_unmet', { count: unmet.length }, { gates: unmet })
}

export async function close(call: Call<typeof closeCase>): Promise<ReplyOf<typeof closeCase>> {
  const { tx, who, ids, input, now, today } = call
  if (asksWords(input.cause)) requireWords(input.explanation)
  await holdCase(tx, ids.caseId)
  await requireClosable(call, input.spokenNo)
  const { cause, explanation } = input
  await queries.addClosing(tx, { caseId: ids.caseId, cause, explanation, on: today, by: who.id, now })
  const text = fill(caseTexts.closed, { cause: caseTexts.causes[cause], explanation }).trim()
  await note(tx, { caseId: ids.caseId, by: who.id, now, text })
  return { closedOn: today }
}

export async function reopen({
  tx,
  who,
  ids,
  input,
  now,
}: Call<typeof reopenCase>): Promise<ReplyOf<typeof reopenCase>> {
  requireWords(input.reason)
  await holdCase(tx, ids.caseId)
  if ((await queries.getCase(tx, ids.caseId)).closedOn === null) refuse('closing.not_closed')
  if (await queries.goesOn(tx, ids.caseId)) refuse('closing.merged')
  await queries.addReopening(tx, { caseId: ids.caseId, reason: input.reason, by: who.id, now })
  const text = fill(caseTexts.reopened, { reason: input.reason })
  await note(tx, { caseId: ids.caseId, by: who.id, now, text })
  return { reopenedAt: now.toISOString() }
}

/** Made by mistake. What somebody has applied for themselves is no mistake and is decided; neither is a case where something is decided. */
export async function shut(call: Call<typeof shutCase>): Promise<ReplyOf<typeof shutCase>> {
  const { tx, who, ids, input, now, today } = call
  requireWords(input.explanation)
  await holdCase(tx, ids.caseId)
  if ((await queries.getCase(tx, ids.caseId)).decided) refuse('closing.has_decisions')
  const applied = await queries.findApplied(tx, ids.caseId)
  const own = applied.filter((one) => input.mistake === 'made_twice' || one.channel === 'e_service')
  if (own.some((one) => one.needs.some((need) => need.state === 'open'))) refuse('closing.own_application')
  const { mistake: cause, explanation } = input
  await queries.addClosing(tx, { caseId: ids.caseId, cause, explanation, on: today, by: who.id, now })
  const text = fill(caseTexts.shut, { cause: caseTexts.mistakes[cause], explanation })
  await note(tx, { caseId: ids.caseId, by: who.id, now, text })
  return { shutOn: today }
}
