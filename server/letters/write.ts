import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { caseLetter } from '../../api/cases.ts'
import type { myLetter } from '../../api/me.ts'
import { refuse } from '../../base/refusal.ts'
import type { Read } from '../platform/db/transaction.ts'
import type { FileStore } from '../platform/files/store.ts'
import type { Call, FileReply } from '../platform/http/bind.ts'
import type { JobCall } from '../platform/jobs/job.ts'
import { compose } from './compose.ts'
import * as queries from './queries.ts'
import { composeRespite } from './respite.ts'
import { findRespiteLetter } from './respiteQuery.ts'
import type { LetterRenderer } from './render/renderer.ts'

const ofDecision = z.object({ decisionId: z.uuid() })
const ofLetter = z.object({ letterId: z.uuid() })

/** One letter to each adult, each a job of its own: one that cannot be set does not hold up the other. */
export async function planForDecision({ tx, payload, now }: JobCall): Promise<void> {
  const { decisionId } = ofDecision.parse(payload)
  for (const letterId of await queries.planLetters(tx, decisionId, now))
    await tx.plan({ task: 'letter_write', payload: { letterId }, key: `letter_write:${letterId}` })
}

export const writeLetter =
  (renderer: LetterRenderer) =>
  async ({ tx, payload, files, now }: JobCall): Promise<void> => {
    await getLetter({ tx, files, now }, renderer, ofLetter.parse(payload).letterId)
  }

interface At {
  tx: Read
  files: FileStore
  now: Date
}

/** The letter's bytes for the way it goes: as stored, or set now from the record and stored. Set again they are the same bytes. */
async function getLetter({ tx, files, now }: At, renderer: LetterRenderer, letterId: string): Promise<Buffer> {
  const under = { municipality: tx.municipality, key: tx.vault.fileKey }
  const channel = (await queries.findChannel(tx, letterId)) ?? refuse('not_found')
  const stored = await queries.findLetterFile(tx, letterId, channel)
  if (stored) return files.read(stored.storedAs, under)
  const { letter, decidedAt } = await composed(tx, letterId, channel)
  const { pdf } = await renderer.renderLetter(letter, { createdAt: decidedAt })
  const put = await files.put(pdf, under)
  await queries.addLetterFile(tx, {
    letterId,
    channel,
    storedAs: put.storedAs,
    bytes: put.bytes,
    sha256: createHash('sha256').update(pdf).digest(),
    now,
  })
  return Buffer.from(pdf)
}

/** A letter tells of a decision on a month, or of a respite. */
async function composed(tx: Read, letterId: string, channel: queries.Channel) {
  const record = await queries.findLetter(tx, letterId)
  if (record) return { letter: compose(record, channel), decidedAt: record.decidedAt }
  const respite = (await findRespiteLetter(tx, letterId)) ?? refuse('not_found')
  return { letter: composeRespite(respite, channel), decidedAt: respite.decidedAt }
}

const asFile = (bytes: Buffer): FileReply => ({
  bytes,
  mediaType: 'application/pdf',
  name: 'beslut.pdf',
  disposition: 'inline',
})

export const giveCaseLetter =
  (renderer: LetterRenderer) =>
  async ({ tx, ids, files, now }: Call<typeof caseLetter>): Promise<FileReply> => {
    if (!(await queries.isLetterOf(tx, ids.letterId, { caseId: ids.caseId }))) refuse('not_found')
    return asFile(await getLetter({ tx, files, now }, renderer, ids.letterId))
  }

/** Opening one's letter in the e-service is proof that one got the decision: the time to appeal begins. */
export const giveMyLetter =
  (renderer: LetterRenderer) =>
  async ({ tx, who, ids, files, now }: Call<typeof myLetter>): Promise<FileReply> => {
    if (!(await queries.isLetterOf(tx, ids.letterId, { recipientId: who.id }))) refuse('not_found')
    const bytes = await getLetter({ tx, files, now }, renderer, ids.letterId)
    await queries.addReceipt(tx, ids.letterId, now)
    return asFile(bytes)
  }
