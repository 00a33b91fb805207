import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { simulationFolder, simulationSchemas } from './simulation.ts'

const read = (name: string) => readFileSync(join(simulationFolder, name), 'utf8')
const parse = (name: string): unknown => JSON.parse(read(name))
const lines = (): unknown[] =>
  read('households.jsonl')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
const published = (name: string): Parameters<typeof z.fromJSONSchema>[0] => {
  const schema: Parameters<typeof z.fromJSONSchema>[0] = JSON.parse(read(name))
  return schema
}

test.each(Object.entries(simulationSchemas()))(
  '%s is what the code says (else: npm run calculation)',
  (name, schema) => {
    expect(parse(name)).toEqual(schema)
  },
)

test('the published schemas, read by themselves, take the examples and refuse what is not one', () => {
  const [guideline, household] = [published('guideline.schema.json'), published('household.schema.json')].map(
    (schema) => z.fromJSONSchema(schema),
  )
  for (const name of ['draft.json', 'in-force.json']) expect(guideline?.safeParse(parse(name)).success).toBe(true)
  expect(lines().length).toBeGreaterThan(4)
  for (const line of lines()) expect(household?.safeParse(line).success).toBe(true)
  for (const wrong of [{ rent: 5 }, { rentCap: [-1] }, { dayDivisor: 40 }]) {
    expect(guideline?.safeParse(wrong).success).toBe(false)
  }
  const [line] = lines()
  for (const wrong of [{}, { household: { members: [] } }, Object.assign({ parameters: {} }, line)]) {
    expect(household?.safeParse(wrong).success).toBe(false)
  }
})
