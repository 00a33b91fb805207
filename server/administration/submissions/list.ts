import { tableKinds, type submission, type SubmissionContent } from '../../../api/submissions.ts'
import type { z } from 'zod'
import type { Read } from '../../platform/db/transaction.ts'
import { findOpen } from './queries.ts'

type Listed = z.input<typeof submission>

const kindsOf = {
  guidelines: ['guideline'],
  tables: tableKinds,
  handbook: ['handbook'],
  orders: ['delegation_order'],
} satisfies Readonly<Record<string, readonly SubmissionContent['kind'][]>>

/** What waits of the kinds of one page, as the asker may act on it. */
export async function listOpen(tx: Read, of: keyof typeof kindsOf, asker: string): Promise<Listed[]> {
  const open = await findOpen(tx, kindsOf[of])
  return open.map((one) => ({
    submissionId: one.submissionId,
    version: one.version,
    state: one.state === 'sent' ? 'sent' : 'draft',
    savedBy: one.savedByName,
    savedAt: one.savedAt.toISOString(),
    own: one.writers.includes(asker),
    returned: one.comment === null ? null : { by: one.returnedByName ?? '', comment: one.comment },
    content: one.content,
  }))
}
