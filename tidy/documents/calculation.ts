import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { calculationFile, calculationView } from '../../api/calculation.ts'
import { answer } from '../../server/command/answer.ts'
import { root } from '../tree.ts'

export const folder = join(root, 'docs', 'calculation')

/** The published schemas (JSON Schema 2020-12) by file name. */
export const schemas = (): Record<string, unknown> => ({
  'input.schema.json': {
    title: 'A household and a month to calculate',
    ...z.toJSONSchema(calculationFile, { io: 'input', target: 'draft-2020-12' }),
  },
  'output.schema.json': {
    title: 'The calculation of a month',
    ...z.toJSONSchema(calculationView, { target: 'draft-2020-12' }),
  },
})

export const exampleNames = (): string[] => readdirSync(join(folder, 'examples')).toSorted()

/** What the command gives for an example. */
export function outputOf(text: string): unknown {
  const { out, wrong } = answer({ text, earlier: null, explain: false, language: 'sv' })
  return wrong.length > 0 ? { wrong } : JSON.parse(out)
}
