import { sql } from 'kysely'
import { z } from 'zod'
import { paragraph } from '../../api/paragraphs.ts'
import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import type { HandbookDocument } from '../../rules/handbook/questions.ts'
import type { Read } from '../platform/db/transaction.ts'

export interface VersionRow {
  handbookVersionId: string
  document: HandbookDocument
  from: Day
  to: Day | null
  decidedBy: string
}
type Paragraphs = z.output<typeof paragraph>[]
type Listed = VersionRow & {
  enteredBy: string | null
  approvedBy: string | null
  count: number
  paragraphs: Paragraphs | null
}

const columns = sql`v.handbook_version_id as "handbookVersionId", v.document, v.valid_from as from, v.valid_to as to, v.decided_by as "decidedBy"`
const read = (stored: unknown): Paragraphs => z.array(paragraph).parse(stored)

/** Every version, newest first; the paragraphs of those that count today. */
export async function findVersions(tx: Read, today: Day): Promise<Listed[]> {
  const { rows } = await sql<Listed & { stored: unknown }>`
    select ${columns}, w.name as "enteredBy", a.name as "approvedBy", jsonb_array_length(v.paragraphs) as count,
      case when v.valid_from <= ${today} and (v.valid_to is null or v.valid_to >= ${today}) then v.paragraphs end as stored
    from handbook_versions v left join staff w on w.municipality_id = v.municipality_id and w.staff_id = v.entered_by
      left join staff a on a.municipality_id = v.municipality_id and a.staff_id = v.approved_by
    where v.municipality_id = ${tx.municipality} order by v.valid_from desc, array_position(array['guideline', 'support', 'examples'], v.document)`.execute(
    tx.db,
  )
  return rows.map(({ stored, ...row }) => ({ ...row, paragraphs: stored === null ? null : read(stored) }))
}

export async function findVersion(
  tx: Read,
  handbookVersionId: string,
): Promise<(VersionRow & { paragraphs: Paragraphs }) | null> {
  const { rows } = await sql<VersionRow & { stored: unknown }>`
    select ${columns}, v.paragraphs as stored from handbook_versions v
    where v.municipality_id = ${tx.municipality} and v.handbook_version_id = ${handbookVersionId}`.execute(tx.db)
  return rows.map(({ stored, ...row }) => ({ ...row, paragraphs: read(stored) }))[0] ?? null
}

interface MadeUnder {
  decisionId: string
  versions: VersionRow[]
}

/** The decisions of a month, each with the versions it was made under. */
export async function findMadeUnder(
  tx: Read,
  { caseId, month }: { caseId: string; month: Month },
): Promise<MadeUnder[]> {
  const { rows } = await sql<MadeUnder>`
    select d.decision_id as "decisionId",
      coalesce(json_agg(json_build_object('handbookVersionId', v.handbook_version_id, 'document', v.document, 'from', v.valid_from, 'to', v.valid_to, 'decidedBy', v.decided_by)
        order by array_position(array['guideline', 'support', 'examples'], v.document)) filter (where v.handbook_version_id is not null), '[]') as versions
    from decisions d left join decision_handbook h on h.municipality_id = d.municipality_id and h.decision_id = d.decision_id
      left join handbook_versions v on v.municipality_id = h.municipality_id and v.handbook_version_id = h.handbook_version_id
    where d.municipality_id = ${tx.municipality} and d.case_id = ${caseId} and d.month = ${month}
    group by d.decision_id, d.decided_at order by d.decided_at desc, d.decision_id`.execute(tx.db)
  return rows
}
