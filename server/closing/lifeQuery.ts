import { sql } from 'kysely'
import type { z } from 'zod'
import type { caseLife } from '../../api/closing.ts'
import type { Day } from '../../base/day.ts'
import type { Read } from '../platform/db/transaction.ts'

type Told = Pick<z.output<typeof caseLife.reply>, 'lastMonth' | 'closings' | 'links' | 'decisions'>

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)
const lastMonthOf = (caseId: string) =>
  sql.raw(`(select max(ap.month) from applications ap where ap.municipality_id = at.m and ap.case_id = ${caseId})`)

/**
 * What has become of the case and what it is linked with. A link leads only where the reader has a relation of their own: whoever has one household's case
 * after a split learns nothing of the other's, not that it is there.
 */
export async function findLife(
  tx: Read,
  caseId: string,
  { staffId, today, now }: { staffId: string; today: Day; now: Date },
): Promise<Told> {
  const { rows } = await sql<Told>`
    with at as (select ${tx.municipality}::integer as m, ${caseId}::uuid as c)
    select ${lastMonthOf('at.c')} as "lastMonth",
      (select coalesce(json_agg(json_build_object('cause', k.cause, 'explanation', k.explanation, 'closedOn', k.closed_on, 'closedBy', s.name,
          'reopened', case when r.case_closing_id is not null then json_build_object('reason', r.reason, 'at', ${iso('r.reopened_at')}, 'by', y.name) end) order by k.closed_at), '[]')
        from case_closings k join staff s on s.municipality_id = k.municipality_id and s.staff_id = k.closed_by
          left join case_reopenings r on r.municipality_id = k.municipality_id and r.case_closing_id = k.case_closing_id
          left join staff y on y.municipality_id = r.municipality_id and y.staff_id = r.reopened_by
        where k.municipality_id = at.m and k.case_id = at.c) as closings,
      (select coalesce(json_agg(json_build_object('kind', l.kind, 'way', l.way, 'caseId', c.case_id, 'caseNumber', c.case_number, 'onDay', l.on_day,
          'lastMonth', ${lastMonthOf('c.case_id')}) order by l.on_day, c.case_number), '[]')
        from (select kind, on_day, 'from' as way, from_case as other from case_links where municipality_id = at.m and to_case = at.c
            union all select kind, on_day, 'to', to_case from case_links where municipality_id = at.m and from_case = at.c) l
          join cases c on c.municipality_id = at.m and c.case_id = l.other
        where case_relation(c.case_id, ${staffId}, ${today}, ${now}) is not null) as links,
      (select coalesce(json_agg(json_build_object('caseId', c.case_id, 'caseNumber', c.case_number, 'month', d.month, 'decidedAt', ${iso('d.decided_at')},
          'decidedBy', d.decided_by_name) order by d.decided_at), '[]')
        from decisions d join cases c on c.municipality_id = d.municipality_id and c.case_id = d.case_id
        where d.municipality_id = at.m and (d.case_id = at.c or d.case_id in (select l.from_case from case_links l where l.municipality_id = at.m and l.to_case = at.c and l.kind = 'merged'))) as decisions
    from at`.execute(tx.db)
  const row = rows[0]
  if (!row) throw new Error('a select of aggregates gives a row')
  return row
}
