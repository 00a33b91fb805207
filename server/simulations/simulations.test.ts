import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  cancelSimulation,
  simulation,
  simulationProgress,
  simulations,
  startSimulation,
  type SimulationReport,
} from '../../api/simulations.ts'
import { calculationFile, readCalculationFile } from '../../api/calculation.ts'
import { toDay } from '../../base/day.ts'
import { assert } from '../../base/refusal.ts'
import { trust } from '../../base/trust.ts'
import { calculate } from '../../rules/calculation/calculate.ts'
import type { CalculationInput, LocalParameters } from '../../rules/calculation/input.ts'
import { defaultParameters } from '../../rules/calculation/parameters.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { until } from '../platform/testing/story.ts'
import { assessedBy, followGuideline } from './reckon/assessed.ts'

let app: TestApp
let annika: Browser
let inForce: LocalParameters
beforeAll(async () => {
  app = await startApp()
  annika = await app.as('Annika Lidman')
  const [row] = await app.sql(1, 'select parameters from guidelines where valid_to is null')
  inForce = { ...defaultParameters, ...trust<Partial<LocalParameters>>(row?.parameters) }
})
afterAll(() => app.close())

/** Half the rent is accepted, and electricity up to ten kronor more. */
const harsher = () => ({
  rentCap: inForce.rentCap.map((amount) => Math.floor(amount / 2)),
  electricityCap: inForce.electricityCap.map((amount) => amount + 1_000),
})

const ended = (simulationId: string) =>
  until(async () => {
    const { status } = await annika.call(simulationProgress, { params: { simulationId } })
    return ['done', 'too_few', 'cancelled', 'failed'].includes(status)
  })

async function run(draft: object = harsher()) {
  const { simulationId } = await annika.call(startSimulation, { body: { name: 'Halva hyran', draft } })
  await ended(simulationId)
  return annika.call(simulation, { params: { simulationId } })
}

/** The stored months as they are, with names and keys and days of birth: the latest of each case. */
async function storedInputs(): Promise<CalculationInput[]> {
  const rows = await app.sql(
    1,
    'select distinct on (case_id) input from calculations where municipality_id = 1 order by case_id, month desc, made_at desc',
  )
  return rows.map(({ input }) =>
    readCalculationFile(calculationFile.parse({ ...trust<object>(input), parameters: {} })),
  )
}

/** What the household gets, one at a time by the rules themselves. */
function aid(input: CalculationInput, parameters: LocalParameters): number {
  const asked = { ...followGuideline(input, inForce), knownOn: toDay('2026-11-18'), parameters }
  return calculate(assessedBy(asked)).needs.reduce((sum, need) => sum + need.supported, 0)
}

const sumOf = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0)

describe('a draft guideline is tried on the municipality’s own households', () => {
  let report: SimulationReport

  test('the report is what the rules say of each household, summed', async () => {
    const done = await run()
    expect(done).toMatchObject({ status: 'done', startedBy: 'Annika Lidman', refusal: null })
    assert(done.report, 'a simulation that is done has its report')
    report = done.report
    const draft = { ...inForce, ...trust<Partial<LocalParameters>>(harsher()) }
    const households = (await storedInputs()).map((input) => ({
      children: input.household.members.filter((one) => one.role === 'child').length,
      before: aid(input, inForce),
      after: aid(input, draft),
    }))
    const losing = households.filter(({ before, after }) => after < before)
    expect(report.leftOut).toBe(0)
    expect(report.all).toMatchObject({
      households: households.length,
      before: sumOf(households.map((one) => one.before)),
      after: sumOf(households.map((one) => one.after)),
      lose: losing.length,
      childrenLose: sumOf(losing.map((one) => one.children)),
      lost: sumOf(losing.map(({ before, after }) => before - after)),
      gain: households.filter(({ before, after }) => after > before).length,
    })
    expect(losing.length).toBeGreaterThan(10)
  })

  test('no group that is told has fewer than five households, and together they are all', () => {
    for (const kind of report.kinds) expect(kind.households).toBeGreaterThanOrEqual(5)
    expect(sumOf(report.kinds.map((kind) => kind.households))).toBe(report.all.households)
    expect(report.kinds.length).toBeGreaterThan(2)
  })

  test('what is stored beside the report carries no name, number, key or word of anybody', async () => {
    const rows = await app.sql(
      1,
      `select encode(packed, 'hex') as bytes, encode(packed, 'escape') as text from simulation_households union all select encode(steps, 'hex'), encode(steps, 'escape') from simulation_results`,
    )
    const people = await app.sql(
      1,
      `select given_name as text from persons where length(given_name) > 3 union select family_name from persons where length(family_name) > 3 union select case_number from cases union select street from addresses`,
    )
    const ids = await app.sql(
      1,
      `select replace(person_id::text, '-', '') as hex from persons union select replace(case_id::text, '-', '') from cases`,
    )
    const text = rows.map((row) => String(row.text)).join('\n')
    const bytes = rows.map((row) => String(row.bytes)).join('\n')
    expect(rows.length).toBeGreaterThan(100)
    expect(people.filter((row) => text.includes(String(row.text)))).toEqual([])
    expect(ids.filter((row) => bytes.includes(String(row.hex)))).toEqual([])
    expect(bytes).not.toContain(Buffer.from('Hyran').toString('hex'))
  })

  test('that the cases were read is one event, with who and how many', async () => {
    const events = await app.sql(
      1,
      `select e.details, s.name, e.case_id, e.shown_cases from audit_events e join staff s on s.staff_id = e.actor_id where e.event = 'simulation.cases_read'`,
    )
    expect(events).toEqual([
      {
        name: 'Annika Lidman',
        case_id: null,
        shown_cases: null,
        details: { simulation: expect.any(String), cases: report.all.households },
      },
    ])
  })

  test('it stands in the list, for others too', async () => {
    const eva = await app.as('Eva Grahn')
    const { runs, cases, inForce: shown } = await eva.call(simulations)
    expect(runs).toMatchObject([{ name: 'Halva hyran', startedBy: 'Annika Lidman', status: 'done', households: cases }])
    expect(shown?.parameters.rentCap).toEqual(inForce.rentCap)
  })
})

describe('what is not tried', () => {
  test('a draft that changes nothing', async () => {
    const body = { name: 'Samma', draft: { rentCap: [...inForce.rentCap] } }
    expect(await annika.refused(startSimulation, { body })).toMatchObject({
      status: 422,
      code: 'simulation.nothing_changed',
    })
  })

  test('tables of the law that are entered by hand, or a value out of range', async () => {
    for (const draft of [{ enteredPriceBaseAmounts: [] }, { dayDivisor: 0 }, { rentCap: [-1] }])
      expect(
        await annika.refused(startSimulation, { body: { name: 'Fel', draft: trust<object>(draft) } }),
      ).toMatchObject({ status: 400 })
  })
})

describe('stopped', () => {
  /** Holds the results back until let go, as a slow computer would. */
  async function holding<T>(act: () => Promise<T>): Promise<T> {
    await app.sql(1, 'begin')
    await app.sql(1, 'lock table simulation_results in access exclusive mode')
    try {
      return await act()
    } finally {
      await app.sql(1, 'rollback')
    }
  }
  /** So many wait to write results. */
  const queued = (count: number) =>
    until(async () => {
      const [row] = await app.sql(
        1,
        `select count(*)::int as waiting from pg_locks where not granted and relation = 'simulation_results'::regclass`,
      )
      return Number(row?.waiting) >= count
    })
  const rowsOf = async (simulationId: string) => {
    const [row] = await app.sql(
      1,
      `select (select count(*)::int from simulation_households where simulation_id = $1) as households, (select count(*)::int from simulation_results where simulation_id = $1) as results`,
      [simulationId],
    )
    return row
  }
  const begin = async (name: string) =>
    (await annika.call(startSimulation, { body: { name, draft: harsher() } })).simulationId

  test('by the one who looks: it ends, its rows go, and another may be started', async () => {
    const { simulationId, cancelling } = await holding(async () => {
      const id = await begin('Avbryts')
      await queued(1)
      expect(await annika.refused(startSimulation, { body: { name: 'En till', draft: harsher() } })).toMatchObject({
        status: 409,
        code: 'simulation.busy',
      })
      const stop = annika.call(cancelSimulation, { params: { simulationId: id } })
      await queued(2)
      return { simulationId: id, cancelling: { stop } }
    })
    expect(await cancelling.stop).toEqual({ status: 'cancelled' })
    const at = { params: { simulationId } }
    expect(await annika.call(cancelSimulation, at)).toEqual({ status: 'cancelled' })
    expect(await annika.call(simulation, at)).toMatchObject({ status: 'cancelled', report: null })
    expect(await rowsOf(simulationId)).toEqual({ households: 0, results: 0 })
  }, 60_000)

  /** As the application's own login, who may end its own connections. */
  async function cutOff(): Promise<number> {
    const login = new pg.Client({ connectionString: app.appUrl })
    await login.connect()
    const { rowCount } = await login.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'tillit-copy' and datname = current_database()`,
    )
    await login.end()
    return rowCount ?? 0
  }

  test('by the loss of its connections in the middle: done again it has the same rows, each once', async () => {
    const simulationId = await holding(async () => {
      const id = await begin('Faller')
      await queued(1)
      expect(await cutOff()).toBe(2)
      return id
    })
    await ended(simulationId)
    const done = await annika.call(simulation, { params: { simulationId } })
    assert(done.report, 'it is done after all')
    const { households } = done.report.all
    expect(await rowsOf(simulationId)).toEqual({ households, results: households * 2 })
    const { runs } = await annika.call(simulations)
    const before = runs.findLast((one) => one.status === 'done')
    const same = before && (await annika.call(simulation, { params: { simulationId: before.simulationId } }))
    expect(same?.report).toEqual(done.report)
    const [summed] = await app.sql(
      1,
      'select sum(support_ore)::bigint as sum from simulation_results where simulation_id = $1 and side = 1',
      [simulationId],
    )
    expect(Number(summed?.sum)).toBe(done.report.all.after)
  }, 60_000)

  test('the rows go when their day has passed; the report stays', async () => {
    const { runs } = await annika.call(simulations)
    const last = runs.find((one) => one.status === 'done')
    assert(last, 'one is done')
    const { forgetSimulations } = await import('./forget.ts')
    const { keepHouse } = await import('../platform/housekeeping.ts')
    await keepHouse(app.server.platform, [forgetSimulations]).stop()
    expect(Number((await rowsOf(last.simulationId))?.households)).toBeGreaterThan(0)
    app.wait({ days: 9 })
    await keepHouse(app.server.platform, [forgetSimulations]).stop()
    expect(await rowsOf(last.simulationId)).toEqual({ households: 0, results: 0 })
    const later = await app.as('Annika Lidman')
    const { report } = await later.call(simulation, { params: { simulationId: last.simulationId } })
    expect(report?.all.households).toBeGreaterThan(0)
  })
})
