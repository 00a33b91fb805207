import type { addPaper, answerWithPaper, movePaper } from '../../api/papers.ts'
import { toDay } from '../../base/day.ts'
import { toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { holdCase } from '../cases/queries.ts'
import { tick } from '../completions/receive.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import * as queries from './queries.ts'

const mostPapers = 200
const byPaper = { how: 'paper' } as const
/** What a paper may show beside a cost or an income. */
const always: readonly string[] = ['general', 'application']

/** What came by post or over the desk stands among the month's papers, from the day it came. */
export async function putPaper({
  tx,
  who,
  ids,
  input,
  now,
  today,
  papers,
  upload,
}: Call<typeof addPaper>): Promise<ReplyOf<typeof addPaper>> {
  if (input.arrivedOn > today) refuse('intake.arrival_ahead')
  await holdCase(tx, ids.caseId)
  const found = await queries.findKeys(tx, ids.caseId, toMonth(ids.month))
  if (!found) refuse('application.none')
  const { shows } = input
  requireKnown(shows, found.keys)
  const { applicationId } = found
  if ((await queries.countPapers(tx, applicationId)) >= mostPapers) refuse('file.too_many', { most: mostPapers })
  const kept = await papers.keep(tx, upload.bytes, now)
  const arrivedOn = toDay(input.arrivedOn)
  const attachmentId = await queries.addPaper(tx, {
    ...kept,
    applicationId,
    caseId: ids.caseId,
    shows,
    arrivedOn,
    by: who.id,
    now,
  })
  if (input.answers)
    await tick(
      { tx, who, now },
      { ...byPaper, caseId: ids.caseId, attachmentId, receivedOn: arrivedOn, itemId: input.answers },
    )
  const { mediaType, bytes, scan } = kept
  return {
    attachmentId,
    shows,
    mediaType,
    bytes,
    uploadedAt: now.toISOString(),
    scan,
    arrivedOn,
    registeredBy: who.name,
  }
}

const requireKnown = (shows: string, keys: readonly string[]): void => {
  if (!always.includes(shows) && !keys.includes(shows)) refuse('paper.shows_nothing')
}

export async function move({ tx, who, ids, input, now }: Call<typeof movePaper>): Promise<ReplyOf<typeof movePaper>> {
  const paper = await queries.findPaper(tx, ids.caseId, ids.attachmentId)
  if (!paper) refuse('not_found')
  const { shows } = input
  requireKnown(shows, paper.keys)
  if (paper.shows === shows) refuse('paper.stands_there')
  await queries.addMove(tx, { attachmentId: ids.attachmentId, before: paper.shows, shows, by: who.id, now })
  return { shows, before: paper.shows }
}

/** A paper that is here already is what was asked for. */
export async function answer(call: Call<typeof answerWithPaper>): Promise<ReplyOf<typeof answerWithPaper>> {
  const { tx, who, ids, input, now } = call
  await holdCase(tx, ids.caseId)
  const paper = await queries.findPaper(tx, ids.caseId, ids.attachmentId)
  if (!paper) refuse('not_found')
  const receivedOn = paper.arrivedOn
  await tick({ tx, who, now }, { ...byPaper, ...ids, receivedOn, itemId: input.completionItemId })
  return { receivedOn }
}
