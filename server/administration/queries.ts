import { sql, type RawBuilder } from 'kysely'
import { z } from 'zod'
import { guideline } from '../../api/guideline.ts'
import type { TableKind } from '../../api/submissions.ts'
import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import type { NormTables } from '../../rules/norm/choices.ts'
import type { Read } from '../platform/db/transaction.ts'

const asJson = (municipality: RawBuilder<unknown>, which: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  (select coalesce(json_agg(json_build_object('kind', e.kind, 'from', to_char(e.valid_from, 'YYYY-MM'), 'to', to_char(e.valid_to, 'YYYY-MM'), 'published', e.known_from,
      'regulation', e.regulation, 'enteredBy', e.entered_by, 'confirmedBy', e.approved_by, 'value', e.value) order by e.valid_from, e.known_from), '[]')
    from entered_tables e where e.municipality_id = ${municipality} and ${which})`

/**
 * What was entered here of the law, as JSON, for a statement that reads more; `readEnteredLaw` reads it. For a month: what counts in it, and the
 * rules for wages of every month, which the history of a person asks for.
 */
export const enteredLaw = (municipality: RawBuilder<unknown>, first: RawBuilder<unknown>): RawBuilder<unknown> =>
  asJson(municipality, sql`(e.kind = 'work_income' or ${first} between e.valid_from and e.valid_to)`)

const entered = guideline.pick({ enteredNorms: true, enteredPriceBaseAmounts: true, enteredWorkIncomeRules: true })
const rowsShape = z.array(z.looseObject({ kind: z.string() }))

/** The parameters that say what was entered of the law; laid over those of the guideline. */
export function readEnteredLaw(rows: unknown): Pick<NormTables, keyof z.output<typeof entered>> {
  const all = rowsShape.parse(rows)
  const of = (wanted: TableKind) => all.flatMap(({ kind, ...row }) => (kind === wanted ? [row] : []))
  return entered.parse({
    enteredNorms: of('riksnorm'),
    enteredPriceBaseAmounts: of('price_base_amount'),
    enteredWorkIncomeRules: of('work_income'),
  })
}

/** What was entered of every month, for those who reckon many. */
export async function findEnteredLaw(tx: Read): Promise<ReturnType<typeof readEnteredLaw>> {
  const { rows } = await sql<{
    entered: unknown
  }>`select ${asJson(sql`${tx.municipality}`, sql`true`)} as entered`.execute(tx.db)
  return readEnteredLaw(rows[0]?.entered)
}

export interface EnteredRow {
  kind: TableKind
  from: Month
  to: Month
  publishedOn: Day
  knownFrom: Day
  regulation: string
  link: string
  value: unknown
  enteredBy: string
  approvedBy: string
}

/** Every table that was ever approved here, with who stands for it. */
export async function findEnteredTables(tx: Read): Promise<EnteredRow[]> {
  const { rows } = await sql<EnteredRow>`
    select e.kind, to_char(e.valid_from, 'YYYY-MM') as from, to_char(e.valid_to, 'YYYY-MM') as to, e.published_on as "publishedOn", e.known_from as "knownFrom", e.regulation, e.link, e.value,
      w.name as "enteredBy", a.name as "approvedBy"
    from entered_tables e join staff w on w.municipality_id = e.municipality_id and w.staff_id = e.entered_by
      join staff a on a.municipality_id = e.municipality_id and a.staff_id = e.approved_by
    where e.municipality_id = ${tx.municipality} order by e.valid_from, e.known_from`.execute(tx.db)
  return rows
}

export interface GuidelineRow {
  guidelineId: string
  from: Day
  to: Day | null
  decidedBy: string
  parameters: unknown
  enteredBy: string | null
  approvedBy: string | null
}

/** Every guideline, newest first. */
export async function findGuidelines(tx: Read): Promise<GuidelineRow[]> {
  const { rows } = await sql<GuidelineRow>`
    select g.guideline_id as "guidelineId", g.valid_from as from, g.valid_to as to, g.decided_by as "decidedBy", g.parameters, w.name as "enteredBy", a.name as "approvedBy"
    from guidelines g left join staff w on w.municipality_id = g.municipality_id and w.staff_id = g.entered_by
      left join staff a on a.municipality_id = g.municipality_id and a.staff_id = g.approved_by
    where g.municipality_id = ${tx.municipality} order by g.valid_from desc`.execute(tx.db)
  return rows
}
