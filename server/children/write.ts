import type { saveChildAnalysis, registerChildOccasion } from '../../api/children.ts'
import { toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { fill } from '../../texts/fill.ts'
import { childTexts } from '../../texts/sv/journal/case.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { addOccasion, areStaff, findAnalysis, findAround, isChildOf, putAnalysis } from './queries.ts'

/** Saves over the version it was made from; otherwise both are shown and nothing is lost. */
export async function save({
  tx,
  who,
  ids,
  input,
  now,
  today,
}: Call<typeof saveChildAnalysis>): Promise<ReplyOf<typeof saveChildAnalysis>> {
  const at = { caseId: ids.caseId, month: toMonth(ids.month), personId: ids.personId }
  if (!(await isChildOf(tx, at))) refuse('not_found')
  if ((input.content.voice?.heardOn ?? today) > today) refuse('child.talk_ahead')
  if (!(await areStaff(tx, input.content.voice?.heardBy ?? []))) refuse('request.malformed')
  const version = await putAnalysis(tx, { ...at, from: input.version, by: who.id, now }, input.content)
  if (version === null) refuse('conflict.changed', {}, { current: await findAnalysis(tx, at) })
  return { version, savedAt: now.toISOString() }
}

/** The journal tells who said it and when, as the analysis is asked because of it. The same word again is no new word. */
export async function say({
  tx,
  who,
  ids,
  input,
  now,
}: Call<typeof registerChildOccasion>): Promise<ReplyOf<typeof registerChildOccasion>> {
  const at = { caseId: ids.caseId, month: toMonth(ids.month) }
  const before = (await findAround(tx, at)).said.map((one) => one.kind)
  if (before.includes(input.kind) === input.applies) return { said: before }
  await addOccasion(tx, { ...at, ...input, by: who.id, now })
  const text = fill(input.applies ? childTexts.said : childTexts.takenBack, { what: childTexts.occasions[input.kind] })
  await addEntry(tx, { ...at, kind: 'children', happenedAt: now, now, by: who.id, text })
  return { said: input.applies ? [...before, input.kind] : before.filter((one) => one !== input.kind) }
}
