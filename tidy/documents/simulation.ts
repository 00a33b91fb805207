import { join } from 'node:path'
import { z } from 'zod'
import { guideline } from '../../api/guideline.ts'
import { householdLine } from '../../server/simulations/householdLine.ts'
import { root } from '../tree.ts'

export const simulationFolder = join(root, 'docs', 'simulation')

/** The published schemas (JSON Schema 2020-12) by file name. */
export const simulationSchemas = (): Record<string, unknown> => ({
  'guideline.schema.json': {
    title: "A municipality's guideline; what is left out has its recorded default",
    ...z.toJSONSchema(guideline, { io: 'input', target: 'draft-2020-12' }),
  },
  'household.schema.json': {
    title: 'One line of a file of households to simulate with',
    ...z.toJSONSchema(householdLine, { io: 'input', target: 'draft-2020-12' }),
  },
})
