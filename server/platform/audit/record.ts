import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { Who } from '../http/who.ts'

export interface AuditEvent {
  who: Who
  at: Date
  event: string
  granted: boolean
  relation: string | null
  caseId: string | null
  personId: string | null
  shownCases: readonly string[] | null
  /** Codes and ids only: never names, numbers or words of a case. */
  details: Readonly<Record<string, string | number>>
  requestId: string
}

/** What cannot be put on record does not happen: no answer is given, and the caller may try again. */
export class NotRecorded extends Error {
  override readonly name = 'NotRecorded'
}

/** Puts an act or a read on record, in the caller's transaction: if this fails, so does what it tells of. */
export async function record(tx: Transaction<Tables>, municipality: number, event: AuditEvent): Promise<void> {
  try {
    await insert(tx, municipality, event)
  } catch (cause) {
    throw new NotRecorded('not put on record', { cause })
  }
}

async function insert(tx: Transaction<Tables>, municipality: number, event: AuditEvent): Promise<void> {
  await sql`
    insert into audit_events (municipality_id, at, actor_kind, actor_id, event, granted, relation, case_id, person_id, shown_cases, details, request_id)
    values (${municipality}, ${event.at}, ${event.who.kind}, ${event.who.id}, ${event.event}, ${event.granted}, ${event.relation}, ${event.caseId},
      ${event.personId}, ${event.shownCases}, ${JSON.stringify(event.details)}, ${event.requestId})`.execute(tx)
}
