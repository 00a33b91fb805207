import { sql } from 'kysely'
import { z } from 'zod'
import { completionTexts as texts } from '../../texts/sv/journal/contact.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Chore } from '../platform/housekeeping.ts'
import type { JobCall } from '../platform/jobs/job.ts'
import { findPlaces } from './queries.ts'

const payloadOf = z.object({ storedAs: z.uuid() })

/** Scans a file that came while the scanner did not answer; one that is infected stays closed, and the journal of its case says so. */
async function scanFile({ tx, payload, now, papers }: JobCall): Promise<void> {
  const { storedAs } = payloadOf.parse(payload)
  const verdict = await papers.scanKept(tx, storedAs, now)
  if (verdict?.outcome !== 'infected') return
  const entry = { kind: 'completion', happenedAt: now, now, by: null, text: texts.infected } as const
  for (const { caseId, month } of await findPlaces(tx, storedAs)) await addEntry(tx, { ...entry, caseId, month })
}

export const scanJobs = { file_scan: scanFile }

const mostAtOnce = 200

/** What still waits, also from before there was a scanner, is planned anew: a job that gave up is not the end of it. */
export const planScans: Chore = async ({ db, municipality }) => {
  await sql`
    select plan_job('file_scan', json_build_object('storedAs', w.stored_as, 'municipality', ${municipality}::integer), ${municipality}::text || ':file_scan:' || w.stored_as)
    from (select distinct t.stored_as from attachments t where t.municipality_id = ${municipality} and t.removed_at is null
      and not exists (select from file_scans s where s.municipality_id = t.municipality_id and s.of_file = t.stored_as) limit ${mostAtOnce}) w`.execute(
    db,
  )
}
