import { z } from 'zod'
import { guideline } from '../../../api/guideline.ts'
import { openStates, smallestGroup } from '../../../api/simulations.ts'
import { Refusal } from '../../../base/refusal.ts'
import type { LocalParameters } from '../../../rules/calculation/input.ts'
import { defaultParameters } from '../../../rules/calculation/parameters.ts'
import { record } from '../../platform/audit/record.ts'
import type { Write } from '../../platform/db/transaction.ts'
import type { LongCall, LongJob } from '../../platform/jobs/job.ts'
import * as queries from '../queries.ts'
import { oldest } from '../start.ts'
import { finishSimulation } from '../store.ts'
import { makeCounting } from './count.ts'
import { reckonStored } from './month.ts'
import { readHouseholds } from './read.ts'
import { rulesOf } from './rules.ts'
import { toldReport } from './told.ts'

const payloadOf = z.object({ simulationId: z.uuid() })

/** It has come to an end meanwhile: nothing more is done, and nothing has gone wrong. */
class Ended extends Error {
  override readonly name = 'Ended'
}

/** `url`: where rows are copied from and to, on connections of their own. */
export const simulationJobs = (url: string): Record<'simulate', LongJob> => ({
  simulate: { long: (call) => simulate(url, call) },
})

/** Reads the households once, reckons them, keeps results and report together. Cut off anywhere and run again it comes to the same. */
async function simulate(url: string, call: LongCall): Promise<void> {
  const { simulationId } = payloadOf.parse(call.payload)
  try {
    const run = await call.within((tx) => queries.findSimulation(tx, simulationId))
    if (!run || !openStates.includes(run.status)) return
    if (run.households === null) await read(url, call, run)
    const ready = await call.within((tx) => queries.findSimulation(tx, simulationId))
    if (ready && openStates.includes(ready.status)) await reckon(url, call, ready)
  } catch (error) {
    if (error instanceof Ended) return
    if (!(error instanceof Refusal)) throw error
    const end = { status: 'failed', refusal: error.code, now: call.now() } as const
    await call.within((tx) => endAndClear(tx, simulationId, end))
  }
}

/** One record of who had the cases read and how many they were, before they are. */
async function read(url: string, call: LongCall, run: queries.SimulationRow): Promise<void> {
  const since = oldest(run.knownOn)
  const { simulationId } = run
  await call.within(async (tx) => {
    const goesOn = await queries.putProgress(tx, simulationId, { status: 'reading', calculated: 0 })
    if (!goesOn) throw new Ended()
    await record(tx.db, tx.municipality, {
      who: { kind: 'staff', id: run.startedById, name: '', title: '', grants: [] },
      at: call.now(),
      event: 'simulation.cases_read',
      granted: true,
      relation: 'role',
      caseId: null,
      personId: null,
      shownCases: null,
      details: { simulation: simulationId, cases: await queries.countCases(tx, since) },
      requestId: `simulate:${simulationId}`,
    })
  })
  await readHouseholds({ url, municipality: call.municipality, simulationId, since, inForce: whole(run.inForce) })
}

const whole = (stored: unknown): LocalParameters => ({ ...defaultParameters, ...guideline.parse(stored) })

async function reckon(url: string, call: LongCall, run: queries.SimulationRow): Promise<void> {
  const { simulationId, households, leftOut } = run
  if ((households ?? 0) < smallestGroup) {
    await call.within((tx) => endAndClear(tx, simulationId, { status: 'too_few', refusal: null, now: call.now() }))
    return
  }
  const counting = makeCounting(leftOut)
  const tell = everySoOften(async (calculated) => {
    const goesOn = await call.within((tx) =>
      queries.putProgress(tx, simulationId, { status: 'calculating', calculated }),
    )
    if (!goesOn) throw new Ended()
  })
  await tell(0)
  const at = { municipality: call.municipality, simulationId }
  await reckonStored({
    url,
    ...at,
    sides: [run.inForce, run.draft].map((side) => rulesOf(run.knownOn, whole(side))),
    onStretch: async (stretch) => {
      counting.add(stretch)
      await tell(counting.households())
    },
    onAll: async (carrier) => {
      const end = { ...at, now: call.now(), calculated: counting.households() }
      if (!(await finishSimulation(carrier, end, toldReport(counting.counted())))) throw new Ended()
    },
  })
}

async function endAndClear(
  tx: Write,
  simulationId: string,
  end: { status: 'failed' | 'too_few'; refusal: string | null; now: Date },
): Promise<void> {
  await queries.endSimulation(tx, simulationId, end)
  await queries.removeRows(tx, simulationId)
}

const tellEveryMs = 250

/** At once the first time, then no more often than somebody who looks needs. */
function everySoOften(act: (count: number) => Promise<void>): (count: number) => Promise<void> {
  let last = Number.NEGATIVE_INFINITY
  return async (count) => {
    if (performance.now() - last < tellEveryMs) return
    last = performance.now()
    await act(count)
  }
}
