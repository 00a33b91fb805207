import { isDeepStrictEqual } from 'node:util'
import type {
  cancelSimulation,
  simulation,
  simulationProgress,
  simulations,
  startSimulation,
} from '../../api/simulations.ts'
import { guidelineView } from '../../api/simulations.ts'
import { dayOf, plusDays, type Day } from '../../base/day.ts'
import { monthOf, plusMonth, type Month } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { z } from 'zod'
import { defaultParameters } from '../../rules/calculation/parameters.ts'
import { findEnteredLaw } from '../administration/queries.ts'
import type { Read } from '../platform/db/transaction.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import * as queries from './queries.ts'

/** The rows behind a report stay so long that a figure that surprises can be looked into, and no longer. */
const rowsStayDays = 7

/** A case whose latest calculated month is older is not a household of today. */
export const oldest = (today: Day): Month => plusMonth(monthOf(today), -12)

const iso = (at: Date | null): string | null => at?.toISOString() ?? null
const told = (row: queries.RunRow) => ({
  ...row,
  startedAt: row.startedAt.toISOString(),
  finishedAt: iso(row.finishedAt),
})

export async function listSimulations({ tx, today }: Call<typeof simulations>): Promise<ReplyOf<typeof simulations>> {
  const found = await queries.findInForce(tx, today)
  return {
    inForce: found && {
      validFrom: found.validFrom,
      decidedBy: found.decidedBy,
      parameters: shown(found.parameters),
    },
    cases: await queries.countCases(tx, oldest(today)),
    runs: (await queries.findRuns(tx)).map(told),
  }
}

const stored = z.record(z.string(), z.unknown())
/** All a guideline says, with the recorded defaults where it is silent. */
const whole = (parameters: unknown) => ({ ...defaultParameters, ...stored.parse(parameters) })
const hasCaps = z.object({ caps: z.array(z.unknown()).default([]) })
const shown = (parameters: unknown) =>
  guidelineView.parse({ ...whole(parameters), otherCaps: hasCaps.parse(parameters).caps.length })

export async function start({
  tx,
  who,
  input,
  now,
  today,
}: Call<typeof startSimulation>): Promise<ReplyOf<typeof startSimulation>> {
  const found = await queries.findInForce(tx, today)
  if (!found) refuse('guideline.none')
  // Kept with the run: both sides count by the law as it was entered when it began.
  const inForce = { ...whole(found.parameters), ...(await findEnteredLaw(tx)) }
  const draft = { ...inForce, ...input.draft }
  if (isDeepStrictEqual(draft, inForce)) refuse('simulation.nothing_changed')
  const simulationId = await queries.addSimulation(tx, {
    name: input.name,
    startedBy: who.id,
    startedAt: now,
    knownOn: today,
    guidelineId: found.guidelineId,
    inForce,
    draft,
    rowsUntil: plusDays(dayOf(now), rowsStayDays),
  })
  if (simulationId === null) refuse('simulation.busy')
  await tx.plan({ task: 'simulate', payload: { simulationId }, key: `simulate:${simulationId}` })
  return { simulationId }
}

export async function showSimulation({ tx, ids }: Call<typeof simulation>): Promise<ReplyOf<typeof simulation>> {
  const row = await getSimulation(tx, ids.simulationId)
  return { ...row, ...told(row), inForce: shown(row.inForce), draft: shown(row.draft) }
}

export async function showProgress({
  tx,
  ids,
}: Call<typeof simulationProgress>): Promise<ReplyOf<typeof simulationProgress>> {
  return (await queries.findProgress(tx, ids.simulationId)) ?? refuse('not_found')
}

/** What has ended stays as it ended. */
export async function cancel({
  tx,
  ids,
  now,
}: Call<typeof cancelSimulation>): Promise<ReplyOf<typeof cancelSimulation>> {
  const { status } = await getSimulation(tx, ids.simulationId)
  const isStopped = await queries.endSimulation(tx, ids.simulationId, { status: 'cancelled', refusal: null, now })
  if (!isStopped) return { status }
  await queries.removeRows(tx, ids.simulationId)
  return { status: 'cancelled' }
}

const getSimulation = async (tx: Read, simulationId: string): Promise<queries.SimulationRow> =>
  (await queries.findSimulation(tx, simulationId)) ?? refuse('not_found')
