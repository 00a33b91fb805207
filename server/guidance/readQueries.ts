import { sql } from 'kysely'
import type { z } from 'zod'
import type { deviationsOfMonth, deviationsToFollow } from '../../api/guidance.ts'
import { plusDays, type Day } from '../../base/day.ts'
import { deviationMeasures } from '../../law/deviation.ts'
import { mine } from '../contacts/toMakeQuery.ts'
import type { Read } from '../platform/db/transaction.ts'

type Shown = z.output<typeof deviationsOfMonth.reply>
type Listed = z.output<typeof deviationsToFollow.reply>

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)
const most = 200
/** So many similar ones are shown: enough to see a practice. */
const mostSimilar = 12

export async function findDeviations(tx: Read, of: { caseId: string; staffId: string }): Promise<Shown['deviations']> {
  const { rows } = await sql<Shown['deviations'][number]>`
    select d.deviation_id as "deviationId", d.month, d.subject, d.ground, d.paragraph, d.up_to_ore as "upTo", d.until::text as until, d.facts,
      s.name as "askedBy", ${iso('d.asked_at')} as "askedAt", d.asked_by = ${of.staffId} as mine, w.deviation_id is not null as withdrawn,
      case when a.deviation_id is not null then json_build_object('answer', a.answer, 'reasons', a.reasons, 'instead', a.instead, 'until', a.until, 'by', b.name, 'at', ${iso('a.answered_at')}) end as answer
    from deviations d join staff s on s.municipality_id = d.municipality_id and s.staff_id = d.asked_by
      left join deviation_answers a on a.municipality_id = d.municipality_id and a.deviation_id = d.deviation_id
      left join staff b on b.municipality_id = a.municipality_id and b.staff_id = a.answered_by
      left join deviation_withdrawals w on w.municipality_id = d.municipality_id and w.deviation_id = d.deviation_id
    where d.municipality_id = ${tx.municipality} and d.case_id = ${of.caseId} order by d.asked_at desc, d.deviation_id`.execute(
    tx.db,
  )
  return rows
}

/** Kinds, answers and months of other cases; never a word somebody wrote, nor which case it was, and nothing of a kind that few cases have. */
export async function findSimilar(tx: Read, caseId: string): Promise<Shown['similar']> {
  const { rows } = await sql<Shown['similar'][number]>`
    select x.subject, x.ground, x.paragraph, x.answer, x.month, x.months from (
      select d.subject, d.ground, d.paragraph, a.answer, to_char(a.answered_on, 'YYYY-MM') as month, a.answered_at,
        (extract(year from age(a.until, a.answered_on)) * 12 + extract(month from age(a.until, a.answered_on)))::integer as months,
        row_number() over (partition by d.subject order by a.answered_at desc, d.deviation_id) as place
      from deviations d join deviation_answers a on a.municipality_id = d.municipality_id and a.deviation_id = d.deviation_id
      where d.municipality_id = ${tx.municipality} and d.case_id <> ${caseId} and d.subject in (
        select o.subject from deviations o join deviation_answers b on b.municipality_id = o.municipality_id and b.deviation_id = o.deviation_id
        where o.municipality_id = d.municipality_id and o.case_id <> ${caseId} group by o.subject having count(distinct o.case_id) >= ${deviationMeasures.fewest_similar.value})) x
    where x.place <= ${mostSimilar} order by x.subject, x.answered_at desc`.execute(tx.db)
  return rows
}

/** Both lists in one statement. What waits is told of those who may answer it, and of whoever asked. */
export async function findToFollow(tx: Read, of: { staffId: string; today: Day }): Promise<Listed> {
  const warned = plusDays(of.today, deviationMeasures.warning_days.value)
  const { rows } = await sql<Listed>`
    with mine as (${mine(tx, of.staffId, of.today)}),
    whose as (
      select d.*, c.case_number, mine.relation, n.applicant, coalesce(n.protected, false) as protected
      from mine join cases c on c.municipality_id = ${tx.municipality} and c.case_id = mine.case_id and c.closed_on is null
        join deviations d on d.municipality_id = c.municipality_id and d.case_id = c.case_id
        left join lateral (
          select p.given_name || ' ' || p.family_name as applicant,
            exists (select from case_members y join persons q on q.municipality_id = y.municipality_id and q.person_id = y.person_id
              where y.municipality_id = c.municipality_id and y.case_id = c.case_id and q.protection <> 'none' and (y.valid_to is null or y.valid_to >= ${of.today})) as protected
          from case_members m join persons p on p.municipality_id = m.municipality_id and p.person_id = m.person_id
          where m.municipality_id = c.municipality_id and m.case_id = c.case_id and m.role = 'applicant' and (m.valid_to is null or m.valid_to >= ${of.today}) limit 1) n on true
      where not exists (select from deviation_withdrawals w where w.municipality_id = d.municipality_id and w.deviation_id = d.deviation_id))
    select
      (select coalesce(json_agg(x order by x."askedAt", x."deviationId"), '[]') from (
        select w.deviation_id as "deviationId", w.case_id as "caseId", w.case_number as "caseNumber", w.applicant, w.protected, w.relation, w.month, w.subject, w.ground,
          s.name as "askedBy", ${iso('w.asked_at')} as "askedAt", w.asked_by = ${of.staffId} as mine
        from whose w join staff s on s.municipality_id = ${tx.municipality} and s.staff_id = w.asked_by
        where (w.relation = 'unit' or w.asked_by = ${of.staffId})
          and not exists (select from deviation_answers a where a.municipality_id = w.municipality_id and a.deviation_id = w.deviation_id)
        order by w.asked_at limit ${most}) x) as "toAnswer",
      (select coalesce(json_agg(x order by x.until, x."deviationId"), '[]') from (
        select w.deviation_id as "deviationId", w.case_id as "caseId", w.case_number as "caseNumber", w.applicant, w.protected, w.relation, w.month, w.subject, w.ground, a.until::text as until
        from whose w join deviation_answers a on a.municipality_id = w.municipality_id and a.deviation_id = w.deviation_id and a.answer = 'yes'
        where a.until between ${of.today} and ${warned}
          and not exists (select from deviations l join deviation_answers m on m.municipality_id = l.municipality_id and m.deviation_id = l.deviation_id
            where l.municipality_id = w.municipality_id and l.case_id = w.case_id and l.subject = w.subject and m.answer = 'yes' and m.until > ${warned})
        order by a.until limit ${most}) x) as ending`.execute(tx.db)
  return rows[0] ?? { toAnswer: [], ending: [] }
}
