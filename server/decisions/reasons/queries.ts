import { sql } from 'kysely'
import { refuse } from '../../../base/refusal.ts'
import type { Read, Write } from '../../platform/db/transaction.ts'
import type { GivenReasons } from './given.ts'

/** Somebody as a decision names them. */
export interface Official {
  name: string
  title: string
}

/** The statements of a need, and what only one adult is told of it. */
export async function addReasons(
  tx: Write,
  { decisionId, needKey }: { decisionId: string; needKey: string },
  { statements, own }: GivenReasons,
): Promise<void> {
  for (const [place, { ref, tied }] of statements.entries()) {
    await sql`
      insert into decision_statements (municipality_id, decision_id, need_key, position, about_id, fact_of, fact_key, document_of, document_key, fact, document, provision, words)
      values (${tx.municipality}, ${decisionId}, ${needKey}, ${place + 1}, ${tied.about}, ${ref.fact.of}, ${ref.fact.key}, ${ref.document.of}, ${ref.document.key},
        ${JSON.stringify(tied.fact)}, ${JSON.stringify(tied.document)}, ${tied.provision}, ${tied.words})`.execute(
      tx.db,
    )
  }
  for (const { personId, facts, words } of own) {
    await sql`
      insert into decision_own_reasons (municipality_id, decision_id, need_key, person_id, facts, words)
      values (${tx.municipality}, ${decisionId}, ${needKey}, ${personId}, ${facts}, ${words})`.execute(tx.db)
  }
}

/** Members of staff as a decision names them. Refuses somebody who is not one. */
export async function namesOf(tx: Read, staffIds: readonly string[]): Promise<Official[]> {
  const ids = [...new Set(staffIds)]
  if (ids.length === 0) return []
  const { rows } = await sql<Official>`
    select name, title from staff where municipality_id = ${tx.municipality} and staff_id = any (${ids}::uuid[]) order by name`.execute(
    tx.db,
  )
  return rows.length === ids.length ? rows : refuse('decision.statement_untied')
}
