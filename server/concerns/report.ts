import type { caseConcerns, handConcernReport, makeConcernReport, receiptOfConcern } from '../../api/concerns.ts'
import { refuse } from '../../base/refusal.ts'
import { concernTexts } from '../../texts/sv/journal/case.ts'
import { holdCase } from '../cases/queries.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { addHanding, addReceipt, addReport, findConcerns, isChildOf } from './queries.ts'

export const readConcerns = async ({ tx, ids }: Call<typeof caseConcerns>): Promise<ReplyOf<typeof caseConcerns>> => ({
  concerns: await findConcerns(tx, ids.caseId),
})

/** Written at once, by whoever learnt of it. The household's journal says only that it was done: what stands in it is the child's. */
export async function write(call: Call<typeof makeConcernReport>): Promise<ReplyOf<typeof makeConcernReport>> {
  const { tx, who, ids, input, now, today } = call
  if (input.learnedOn > today) refuse('concern.day_ahead')
  if (!(await isChildOf(tx, { caseId: ids.caseId, childId: input.childId }))) refuse('concern.not_child')
  await holdCase(tx, ids.caseId)
  const concernReportId = await addReport(tx, { ...input, caseId: ids.caseId, by: who.id, now })
  await note(call, concernTexts.written)
  return { concernReportId, writtenAt: now.toISOString() }
}

export async function hand(call: Call<typeof handConcernReport>): Promise<ReplyOf<typeof handConcernReport>> {
  const { tx, who, ids, input, now } = call
  if ((await found(call)).handed) refuse('concern.handed')
  await addHanding(tx, { ...input, concernReportId: ids.concernReportId, by: who.id, now })
  await note(call, concernTexts.handed)
  return { handedAt: now.toISOString() }
}

export async function receive(call: Call<typeof receiptOfConcern>): Promise<ReplyOf<typeof receiptOfConcern>> {
  const { tx, who, ids, input, now, today } = call
  const { handed, receipt } = await found(call)
  if (!handed) refuse('concern.not_handed')
  if (receipt) refuse('concern.receipted')
  if (input.on > today) refuse('concern.day_ahead')
  await addReceipt(tx, { ...input, concernReportId: ids.concernReportId, notedBy: who.id, now })
  await note(call, concernTexts.received)
  return { notedAt: now.toISOString() }
}

/** One at a time: whoever comes second sees what the first did. */
async function found({ tx, ids }: Pick<Call<typeof handConcernReport>, 'tx' | 'ids'>) {
  await holdCase(tx, ids.caseId)
  const reports = await findConcerns(tx, ids.caseId)
  return reports.find((one) => one.concernReportId === ids.concernReportId) ?? refuse('not_found')
}

const note = (
  {
    tx,
    ids,
    who,
    now,
  }: { tx: Call<typeof makeConcernReport>['tx']; ids: { caseId: string }; who: { id: string }; now: Date },
  text: string,
): Promise<string> =>
  addEntry(tx, { caseId: ids.caseId, month: null, kind: 'children', happenedAt: now, now, by: who.id, text })
