import { sql } from 'kysely'
import { z } from 'zod'
import { incomeKinds } from '../../../rules/calculation/input.ts'
import type { Read } from '../../platform/db/transaction.ts'

const incomes = z.array(z.looseObject({ member: z.string(), kind: z.enum(incomeKinds), amount: z.number() }))

export async function findMunicipalityByNumber(db: Read['db'], organisationNumber: string): Promise<number | null> {
  const { rows } = await sql<{
    id: number
  }>`select municipality_id as id from municipalities where organisation_number = ${organisationNumber}`.execute(db)
  return rows[0]?.id ?? null
}

/** What the invented person has told of in the newest application of the case: the registers know of it too. */
export async function findTold(
  tx: Read,
  { caseNumber, personNumber }: { caseNumber: string; personNumber: string },
): Promise<{ told: { kind: string; amount: number }[]; isProtected: boolean }> {
  const { rows } = await sql<{ personId: string; isProtected: boolean; incomes: unknown }>`
    select n.person_id as "personId", p.protection <> 'none' as "isProtected", (select a.content -> 'incomes' from applications a join cases c on c.municipality_id = a.municipality_id and c.case_id = a.case_id
      where a.municipality_id = n.municipality_id and c.case_number = ${caseNumber} order by a.month desc limit 1) as incomes
    from person_numbers n join persons p on p.municipality_id = n.municipality_id and p.person_id = n.person_id where n.municipality_id = ${tx.municipality} and n.blind_index = ${tx.vault.index(personNumber)}`.execute(
    tx.db,
  )
  const row = rows[0]
  const told = incomes.parse(row?.incomes ?? []).filter(({ member }) => member === row?.personId)
  return { told, isProtected: row?.isProtected ?? false }
}
