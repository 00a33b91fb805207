import { afterAll, beforeAll, expect, test } from 'vitest'
import { calculationFile, readCalculationFile } from '../../api/calculation.ts'
import { simulation, simulationProgress, startSimulation } from '../../api/simulations.ts'
import { dayOf } from '../../base/day.ts'
import { toOre } from '../../base/money.ts'
import { trust } from '../../base/trust.ts'
import { calculate } from '../../rules/calculation/calculate.ts'
import type { CalculationInput, LocalParameters } from '../../rules/calculation/input.ts'
import { defaultParameters } from '../../rules/calculation/parameters.ts'
import { approved, norm2027, priceBase, workIncome } from '../administration/enter.test-helper.ts'
import { readEnteredLaw } from '../administration/queries.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { until } from '../platform/testing/story.ts'
import { assessedBy, followGuideline } from './reckon/assessed.ts'

let app: TestApp
let annika: Browser
beforeAll(async () => {
  app = await startApp()
  app.wait({ days: 14 })
  annika = await app.as('Annika Lidman')
  // The households as they were, in a month that only what is entered here has amounts for.
  await app.sql(
    1,
    `insert into calculations (municipality_id, case_id, month, input, result, made_by, made_at)
     select municipality_id, case_id, '2027-01', input || '{"month": "2027-01"}', result, made_by, made_at
       from (select distinct on (case_id) * from calculations where municipality_id = 1 order by case_id, month desc, made_at desc) latest`,
  )
})
afterAll(() => app.close())

/** So much rent is accepted, however many they are. */
const lower = [400_000]

async function run(rentCap: readonly number[]) {
  const { simulationId } = await annika.call(startSimulation, {
    body: { name: 'Ett nytt år', draft: { rentCap: [...rentCap] } },
  })
  const at = { params: { simulationId } }
  await until(async () => ['done', 'failed'].includes((await annika.call(simulationProgress, at)).status))
  return annika.call(simulation, at)
}

/** What the household gets, one at a time by the rules themselves. */
function aid(input: CalculationInput, inForce: LocalParameters, parameters: LocalParameters): number {
  const asked = { ...followGuideline(input, inForce), knownOn: dayOf(app.now()), parameters }
  return calculate(assessedBy(asked)).needs.reduce((sum, need) => sum + need.supported, 0)
}

test('months of a year that was only entered here are tried by what was entered', async () => {
  expect((await run(lower)).status).toBe('failed')
  const [david, maud] = [await app.as('David Krantz'), await app.as('Maud Ivarsson')]
  for (const content of [norm2027(), priceBase(), workIncome]) await approved(david, maud, content)
  const { status, report } = await run(lower)
  expect(status).toBe('done')
  const [kept] = await app.sql(1, 'select parameters from guidelines where valid_to is null')
  const [read] = await app.sql(
    1,
    `select json_agg(json_build_object('kind', kind, 'from', to_char(valid_from, 'YYYY-MM'), 'to', to_char(valid_to, 'YYYY-MM'), 'published', known_from, 'regulation', regulation,
       'enteredBy', entered_by, 'confirmedBy', approved_by, 'value', value)) as entered from entered_tables`,
  )
  const inForce = {
    ...defaultParameters,
    ...trust<Partial<LocalParameters>>(kept?.parameters),
    ...readEnteredLaw(read?.entered),
  }
  const draft = { ...inForce, rentCap: lower.map(toOre) }
  const rows = await app.sql(1, `select input from calculations where month = '2027-01'`)
  const inputs = rows.map(({ input }) =>
    readCalculationFile(calculationFile.parse({ ...trust<object>(input), parameters: {} })),
  )
  const sumOf = (parameters: LocalParameters) => inputs.reduce((sum, input) => sum + aid(input, inForce, parameters), 0)
  expect(report?.leftOut).toBe(0)
  expect(report?.months).toEqual({ from: '2027-01', to: '2027-01' })
  expect(report?.all).toMatchObject({ households: inputs.length, before: sumOf(inForce), after: sumOf(draft) })
  expect(report?.all.lose).toBeGreaterThan(10)
})
