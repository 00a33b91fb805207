import { assert } from '../../base/refusal.ts'
import { isId } from '../../base/id.ts'
import type { SimulationReport } from '../../api/simulations.ts'
import type { Month } from '../../base/month.ts'
import type { Carrier } from '../platform/db/copy.ts'

/** COPY takes no values beside its text: what is put in is an id, a month or a whole number, and is looked at first. */
const literal = (id: string): string => {
  assert(isId(id), 'an id is an id')
  return `'${id}'`
}

/** The latest calculated month of each case, in an order drawn anew: the months follow each other, the cases do not. */
export const latestMonths = (municipality: number, since: Month): string => `
  copy (select l.month, l.input::text from (
      select distinct on (case_id) month, input from calculations
      where municipality_id = ${Math.trunc(municipality)} and month >= '${since}' order by case_id, month desc, made_at desc) l
    order by l.month, gen_random_uuid()) to stdout (format binary)`

/** Read by `place`: months follow each other. */
export const householdsOf = (municipality: number, simulationId: string): string => `
  copy (select place, month, packed from simulation_households
    where municipality_id = ${Math.trunc(municipality)} and simulation_id = ${literal(simulationId)} order by place) to stdout (format binary)`

export const stageHouseholds = `
  create temporary table staged_households (place integer not null, month integer not null, packed bytea not null) on commit drop`
export const intoStagedHouseholds = 'copy staged_households from stdin (format binary)'

export const stageResults = `
  create temporary table staged_results (side smallint not null, place integer not null, support_ore bigint not null, steps bytea not null) on commit drop`
export const intoStagedResults = 'copy staged_results from stdin (format binary)'

/** What was staged becomes the simulation's rows, each seen by the policy of its table. False: it has ended meanwhile, or has its rows already. */
export async function keepHouseholds(
  carrier: Carrier,
  at: { municipality: number; simulationId: string; households: number; leftOut: number },
): Promise<boolean> {
  const taken = await carrier.query(
    `update simulations set households = $3, left_out = $4 where municipality_id = $1 and simulation_id = $2 and status = 'reading' and households is null returning 1`,
    [at.municipality, at.simulationId, at.households, at.leftOut],
  )
  if (taken.length === 0) return false
  await carrier.query(
    `insert into simulation_households (municipality_id, simulation_id, place, month, packed)
      select $1::integer, $2::uuid, place, month, packed from staged_households`,
    [at.municipality, at.simulationId],
  )
  return true
}

export async function keepResults(carrier: Carrier, at: { municipality: number; simulationId: string }): Promise<void> {
  await carrier.query(
    `insert into simulation_results (municipality_id, simulation_id, side, place, support_ore, steps)
      select $1::integer, $2::uuid, side, place, support_ore, steps from staged_results`,
    [at.municipality, at.simulationId],
  )
}

/** With its results, or not at all. False: it has ended meanwhile. */
export async function finishSimulation(
  carrier: Carrier,
  at: { municipality: number; simulationId: string; now: Date; calculated: number },
  report: SimulationReport,
): Promise<boolean> {
  const rows = await carrier.query(
    `update simulations set status = 'done', report = $3, finished_at = $4, calculated = $5 where municipality_id = $1 and simulation_id = $2 and status = 'calculating' returning 1`,
    [at.municipality, at.simulationId, JSON.stringify(report), at.now, at.calculated],
  )
  return rows.length > 0
}
