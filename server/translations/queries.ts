import { sql } from 'kysely'
import type { Read, Write } from '../platform/db/transaction.ts'

interface Done {
  key: string
  fingerprint: string
  by: string
  at: Date
}

export async function findApprovals(tx: Read, language: string): Promise<Done[]> {
  const { rows } = await sql<Done>`
    select a.text_key as key, a.fingerprint, s.name as by, a.approved_at as at
    from translation_approvals a join staff s on s.municipality_id = a.municipality_id and s.staff_id = a.approved_by
    where a.municipality_id = ${tx.municipality} and a.language = ${language}`.execute(tx.db)
  return rows
}

/** The latest of each text and wording. */
export async function findSuggestions(tx: Read, language: string): Promise<(Done & { words: string })[]> {
  const { rows } = await sql<Done & { words: string }>`
    select distinct on (g.text_key, g.fingerprint) g.text_key as key, g.fingerprint, s.name as by, g.suggested_at as at, g.words
    from translation_suggestions g join staff s on s.municipality_id = g.municipality_id and s.staff_id = g.suggested_by
    where g.municipality_id = ${tx.municipality} and g.language = ${language}
    order by g.text_key, g.fingerprint, g.suggested_at desc`.execute(tx.db)
  return rows
}

interface Approval {
  language: string
  texts: readonly { key: string; fingerprint: string }[]
  by: string
  now: Date
}

/** What somebody has approved already stays theirs. */
export async function addApprovals(tx: Write, { language, texts, by, now }: Approval): Promise<void> {
  await sql`
    insert into translation_approvals (municipality_id, language, text_key, fingerprint, approved_by, approved_at)
    select ${tx.municipality}, ${language}, t.key, t.fingerprint, ${by}, ${now}
    from json_to_recordset(${JSON.stringify(texts)}::json) as t (key text, fingerprint text)
    on conflict do nothing`.execute(tx.db)
}

interface Suggestion {
  language: string
  key: string
  fingerprint: string
  words: string
  by: string
  now: Date
}

export async function addSuggestion(tx: Write, one: Suggestion): Promise<void> {
  await sql`
    insert into translation_suggestions (municipality_id, language, text_key, fingerprint, words, suggested_by, suggested_at)
    values (${tx.municipality}, ${one.language}, ${one.key}, ${one.fingerprint}, ${one.words}, ${one.by}, ${one.now})`.execute(
    tx.db,
  )
}

export async function addReviewedLanguage(
  tx: Write,
  { language, fingerprint, now }: { language: string; fingerprint: string; now: Date },
): Promise<void> {
  await sql`
    insert into reviewed_languages (municipality_id, language, fingerprint, reviewed_at)
    values (${tx.municipality}, ${language}, ${fingerprint}, ${now}) on conflict do nothing`.execute(tx.db)
}

/** Those whose every text was approved, in some wording of them all. */
export async function findReviewed(tx: Read): Promise<{ language: string; fingerprint: string }[]> {
  const { rows } = await sql<{ language: string; fingerprint: string }>`
    select language, fingerprint from reviewed_languages where municipality_id = ${tx.municipality}`.execute(tx.db)
  return rows
}
