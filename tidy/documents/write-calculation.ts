import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { incomesPage } from './incomes.ts'
import { exampleNames, folder, outputOf, schemas } from './calculation.ts'
import { simulationFolder, simulationSchemas } from './simulation.ts'

const write = (name: string, content: unknown) =>
  writeFileSync(join(folder, name), `${JSON.stringify(content, null, 2)}\n`)

for (const [name, schema] of Object.entries(schemas())) write(name, schema)
for (const name of exampleNames()) {
  write(join('expected', name), outputOf(readFileSync(join(folder, 'examples', name), 'utf8')))
}
writeFileSync(join(folder, 'incomes.md'), incomesPage())
for (const [name, schema] of Object.entries(simulationSchemas())) {
  writeFileSync(join(simulationFolder, name), `${JSON.stringify(schema, null, 2)}\n`)
}
