import { sql } from 'kysely'
import type { SimulationReport, simulationStates } from '../../api/simulations.ts'
import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

export type SimulationStatus = (typeof simulationStates)[number]

export interface RunRow {
  simulationId: string
  name: string
  startedBy: string
  startedAt: Date
  status: SimulationStatus
  households: number | null
  calculated: number
  finishedAt: Date | null
}

export interface SimulationRow extends RunRow {
  startedById: string
  knownOn: Day
  inForce: unknown
  draft: unknown
  leftOut: number
  refusal: string | null
  rowsUntil: Day
  report: SimulationReport | null
}

const runColumns = sql.raw(
  `s.simulation_id as "simulationId", s.name, f.name as "startedBy", s.started_at as "startedAt", s.status, s.households, s.calculated, s.finished_at as "finishedAt"`,
)

export async function findRuns(tx: Read): Promise<RunRow[]> {
  const { rows } = await sql<RunRow>`
    select ${runColumns} from simulations s join staff f on f.municipality_id = s.municipality_id and f.staff_id = s.started_by
    where s.municipality_id = ${tx.municipality} order by s.started_at desc limit 50`.execute(tx.db)
  return rows
}

export async function findSimulation(tx: Read, simulationId: string): Promise<SimulationRow | null> {
  const { rows } = await sql<SimulationRow>`
    select ${runColumns}, s.started_by as "startedById", s.known_on as "knownOn", s.in_force as "inForce", s.draft, s.left_out as "leftOut", s.refusal, s.rows_until as "rowsUntil", s.report
    from simulations s join staff f on f.municipality_id = s.municipality_id and f.staff_id = s.started_by
    where s.municipality_id = ${tx.municipality} and s.simulation_id = ${simulationId}`.execute(tx.db)
  return rows[0] ?? null
}

export type ProgressRow = Pick<RunRow, 'status' | 'households' | 'calculated'>

export async function findProgress(tx: Read, simulationId: string): Promise<ProgressRow | null> {
  const { rows } = await sql<ProgressRow>`
    select status, households, calculated from simulations where municipality_id = ${tx.municipality} and simulation_id = ${simulationId}`.execute(
    tx.db,
  )
  return rows[0] ?? null
}

export interface GuidelineRow {
  guidelineId: string
  validFrom: Day
  decidedBy: string
  parameters: unknown
}

/** The guideline that holds on a day. */
export async function findInForce(tx: Read, on: Day): Promise<GuidelineRow | null> {
  const { rows } = await sql<GuidelineRow>`
    select guideline_id as "guidelineId", valid_from as "validFrom", decided_by as "decidedBy", parameters from guidelines
    where municipality_id = ${tx.municipality} and valid_from <= ${on} and (valid_to is null or valid_to >= ${on}) order by valid_from desc limit 1`.execute(
    tx.db,
  )
  return rows[0] ?? null
}

/** How many cases have a calculated month from `since` on. */
export async function countCases(tx: Read, since: Month): Promise<number> {
  const { rows } = await sql<{ cases: number }>`
    select count(distinct case_id)::integer as cases from calculations where municipality_id = ${tx.municipality} and month >= ${since}`.execute(
    tx.db,
  )
  return rows[0]?.cases ?? 0
}

export interface NewSimulation {
  name: string
  startedBy: string
  startedAt: Date
  knownOn: Day
  guidelineId: string
  inForce: unknown
  draft: unknown
  rowsUntil: Day
}

/** Null: one is under way. */
export async function addSimulation(tx: Write, one: NewSimulation): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    insert into simulations (municipality_id, name, started_by, started_at, known_on, guideline_id, in_force, draft, rows_until)
    values (${tx.municipality}, ${one.name}, ${one.startedBy}, ${one.startedAt}, ${one.knownOn}, ${one.guidelineId}, ${JSON.stringify(one.inForce)}, ${JSON.stringify(one.draft)}, ${one.rowsUntil})
    on conflict (municipality_id) where status in ('waiting', 'reading', 'calculating') do nothing returning simulation_id as id`.execute(
    tx.db,
  )
  return rows[0]?.id ?? null
}

const isOpen = sql.raw(`status in ('waiting', 'reading', 'calculating')`)

/** False: it has come to an end. */
export async function putProgress(
  tx: Write,
  simulationId: string,
  at: { status: 'reading' | 'calculating'; calculated: number },
): Promise<boolean> {
  const { rows } = await sql`
    update simulations set status = ${at.status}, calculated = ${at.calculated}
    where municipality_id = ${tx.municipality} and simulation_id = ${simulationId} and ${isOpen} returning 1`.execute(
    tx.db,
  )
  return rows.length > 0
}

/** Ends one that is under way; false: it had ended. */
export async function endSimulation(
  tx: Write,
  simulationId: string,
  end: { status: 'cancelled' | 'failed' | 'too_few'; refusal: string | null; now: Date },
): Promise<boolean> {
  const { rows } = await sql`
    update simulations set status = ${end.status}, refusal = ${end.refusal}, finished_at = ${end.now}
    where municipality_id = ${tx.municipality} and simulation_id = ${simulationId} and ${isOpen} returning 1`.execute(
    tx.db,
  )
  return rows.length > 0
}

/** The rows behind a report, and of what was stopped. */
export async function removeRows(tx: Write, simulationId: string): Promise<void> {
  await sql`delete from simulation_households where municipality_id = ${tx.municipality} and simulation_id = ${simulationId}`.execute(
    tx.db,
  )
  await sql`delete from simulation_results where municipality_id = ${tx.municipality} and simulation_id = ${simulationId}`.execute(
    tx.db,
  )
}

export async function removeOldRows(db: Read['db'], municipality: number, today: Day): Promise<void> {
  for (const table of ['simulation_households', 'simulation_results'] as const)
    await sql`
      delete from ${sql.table(table)} r using simulations s where r.municipality_id = ${municipality} and s.municipality_id = r.municipality_id
        and s.simulation_id = r.simulation_id and s.rows_until < ${today}`.execute(db)
}
