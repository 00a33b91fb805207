import { sql, type Transaction } from 'kysely'
import type { Database } from './pool.ts'
import type { Tables } from './tables.ts'
import type { TenantVault } from '../vault/tenant.ts'

/** A permission to read inside one municipality. Holding it is what a function needs to read. */
export interface Read {
  readonly db: Transaction<Tables>
  readonly municipality: number
  readonly vault: TenantVault
}

/** A permission to read and write inside one municipality. */
export interface Write extends Read {
  /** Plans a job in this transaction; it exists when the transaction commits, and not otherwise. */
  plan: (job: PlannedJob) => Promise<void>
}

export interface PlannedJob {
  task: string
  /** Ids only. */
  payload: Record<string, string | number>
  /** Two plans under one key are one job. */
  key: string
}

/** Runs inside one municipality: the database shows and takes only its rows. */
export function within<T>(
  db: Database,
  municipality: number,
  vaultOf: (tx: Transaction<Tables>, municipality: number) => Promise<TenantVault>,
  act: (tx: Write) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (inner) => {
    await sql`select set_config('tillit.municipality', ${String(municipality)}, true)`.execute(inner)
    const vault = await vaultOf(inner, municipality)
    const plan = async (job: PlannedJob): Promise<void> => {
      const payload = JSON.stringify({ ...job.payload, municipality })
      await sql`select plan_job(${job.task}, ${payload}::json, ${`${municipality}:${job.key}`})`.execute(inner)
    }
    return act({ db: inner, municipality, vault, plan })
  })
}
