import { sql } from 'kysely'
import type { Month } from '../../base/month.ts'
import type { Day } from '../../base/day.ts'
import type { RegisterHolder } from '../../law/completion.ts'
import { notFetched, type NotFetchedWhy, type RegisterAnswer } from '../../rules/registers/answer.ts'
import { registerTold } from '../../api/registers.ts'
import { readRegisterAnswer } from '../../api/registers/answers.ts'
import type { Read } from '../platform/db/transaction.ts'
import { openTold } from './queries.ts'

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

/** A stored answer, as it was read. */
export interface AnswerRow {
  registerAnswerId: string
  registerAskingId: string
  personId: string
  holder: RegisterHolder
  state: RegisterAnswer['state']
  why: NotFetchedWhy | null
  sealed: string | null
  answeredAt: string
  fetchedOn: Day
  objections: { words: string; madeAt: string }[]
}

/** Of an answer `x`. */
const answerColumns = sql`x.register_answer_id as "registerAnswerId", x.register_asking_id as "registerAskingId", x.person_id as "personId", x.holder, x.state, x.why,
  encode(x.sealed, 'hex') as sealed, ${iso('x.answered_at')} as "answeredAt", (x.answered_at at time zone 'Europe/Stockholm')::date as "fetchedOn",
  (select coalesce(json_agg(json_build_object('words', o.words, 'madeAt', ${iso('o.made_at')}) order by o.made_at), '[]') from register_objections o
    where o.municipality_id = x.municipality_id and o.register_answer_id = x.register_answer_id) as objections`

export interface AskedRow {
  askedAt: string
  askedBy: string
  purpose: string
  from: Day
  to: Day
}

/** Every answer of a month, oldest first; and the newest question. */
export async function findAnswers(
  tx: Read,
  caseId: string,
  month: Month,
): Promise<{ answers: AnswerRow[]; asked: AskedRow | null }> {
  const { rows } = await sql<{ answers: AnswerRow[]; asked: AskedRow | null }>`
    with of_month as (select a.* from register_askings a where a.municipality_id = ${tx.municipality} and a.case_id = ${caseId} and a.month = ${month})
    select (select json_build_object('askedAt', ${iso('a.asked_at')}, 'askedBy', s.name, 'purpose', a.purpose, 'from', a.period_from, 'to', a.period_to)
        from of_month a join staff s on s.municipality_id = a.municipality_id and s.staff_id = a.asked_by order by a.asked_at desc limit 1) as asked,
      (select coalesce(json_agg(y order by y."answeredAt", y.holder), '[]') from (select ${answerColumns} from of_month a
        join register_answers x on x.municipality_id = a.municipality_id and x.register_asking_id = a.register_asking_id) y) as answers`.execute(
    tx.db,
  )
  return rows[0] ?? { answers: [], asked: null }
}

export interface OwnAsking extends Omit<AskedRow, 'askedBy'> {
  registerAskingId: string
  month: Month
  answers: AnswerRow[]
}

/** What was asked about one person, newest first, with what was told of that person and nobody else. */
export async function findOwn(tx: Read, personId: string): Promise<OwnAsking[]> {
  const { rows } = await sql<OwnAsking>`
    select a.register_asking_id as "registerAskingId", a.month, ${iso('a.asked_at')} as "askedAt", a.purpose, a.period_from as "from", a.period_to as "to",
      (select coalesce(json_agg(y order by y.holder), '[]') from (select ${answerColumns} from register_answers x
        where x.municipality_id = p.municipality_id and x.register_asking_id = p.register_asking_id and x.person_id = p.person_id) y) as answers
    from register_asked_persons p join register_askings a on a.municipality_id = p.municipality_id and a.register_asking_id = p.register_asking_id
    where p.municipality_id = ${tx.municipality} and p.person_id = ${personId} order by a.asked_at desc limit 50`.execute(
    tx.db,
  )
  return rows
}

export interface OwnAnswer {
  caseId: string
  month: Month
  holder: RegisterHolder
  /** The line of the journal that tells that it came. */
  journalEntryId: string
}
/** An answer about the person. */
export async function findOwnAnswer(tx: Read, answerId: string, personId: string): Promise<OwnAnswer | null> {
  const { rows } = await sql<OwnAnswer>`
    select a.case_id as "caseId", a.month, x.holder, j.journal_entry_id as "journalEntryId" from register_answers x
      join register_askings a on a.municipality_id = x.municipality_id and a.register_asking_id = x.register_asking_id
      join journal_entries j on j.municipality_id = a.municipality_id and j.case_id = a.case_id and j.kind = 'register' and j.happened_at = x.answered_at
    where x.municipality_id = ${tx.municipality} and x.register_answer_id = ${answerId} and x.person_id = ${personId}`.execute(
    tx.db,
  )
  return rows[0] ?? null
}

export async function addObjection(
  tx: Read,
  objection: { answerId: string; words: string; now: Date; by: string },
): Promise<void> {
  await sql`
    insert into register_objections (municipality_id, register_answer_id, words, made_at, made_by)
    values (${tx.municipality}, ${objection.answerId}, ${objection.words}, ${objection.now}, ${objection.by})`.execute(
    tx.db,
  )
}

/** A stored answer opened. */
export function readStored(tx: Read, { state, why, sealed }: AnswerRow): RegisterAnswer {
  if (state === 'not_fetched') return notFetched(why ?? 'left_out')
  if (sealed === null) return { state: 'nothing' }
  return readRegisterAnswer({ state: 'fetched', ...registerTold.parse(openTold(tx, sealed)) })
}
