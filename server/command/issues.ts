import { z } from 'zod'
import { calculationFile } from '../../api/calculation.ts'

/** What is wrong with a field of a file: its name, what it should be, and the range that is allowed. */
export interface Issue {
  field: string
  problem: 'missing' | 'wrong_kind' | 'outside' | 'not_one_of' | 'unknown_field'
  kind: Kind
  from?: number
  to?: number
  /** What is allowed, or the names that are unknown. */
  names?: readonly string[]
}
export type Kind = 'amount' | 'whole_number' | 'words' | 'yes_or_no' | 'day' | 'month' | 'list' | 'record'

const schema = z.toJSONSchema(calculationFile, { io: 'input' })

/** zod's issues in our words; every field is looked up in the schema, so that kind and range are told whichever went wrong. */
export function issuesOf(error: z.ZodError): Issue[] {
  return error.issues.map((issue) => {
    const found = issue.code === 'unrecognized_keys' ? schemaAt(issue.path) : schemaAt(issue.path)
    const common = { field: nameOf(issue.path), kind: kindOf(found), ...rangeOf(found) }
    if (issue.code === 'unrecognized_keys') return { ...common, problem: 'unknown_field', names: issue.keys }
    if (issue.code === 'invalid_value') return { ...common, problem: 'not_one_of', names: issue.values.map(String) }
    if (issue.code === 'too_small' || issue.code === 'too_big') return { ...common, problem: 'outside' }
    if (issue.code === 'invalid_type' && issue.input === undefined) return { ...common, problem: 'missing' }
    return { ...common, problem: 'wrong_kind' }
  })
}

/** `household.members[1].born`; the whole file has no name. */
const nameOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')

type Schema = z.core.JSONSchema.BaseSchema
const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null

function schemaAt(path: readonly PropertyKey[]): Schema {
  let at: Schema = schema
  for (const part of path) {
    const inside = bare(at)
    const below = typeof part === 'number' ? inside.items : inside.properties?.[String(part)]
    at = isSchema(below) ? below : {}
  }
  return bare(at)
}

/** Without the null that may stand instead. */
function bare(one: Schema): Schema {
  const other = one.anyOf?.find((part) => isSchema(part) && part.type !== 'null')
  return isSchema(other) ? { ...one, ...other } : one
}

function kindOf(found: Schema): Kind {
  if (found.type === 'integer') return found.description?.startsWith('Whole öre') ? 'amount' : 'whole_number'
  if (found.type === 'boolean') return 'yes_or_no'
  if (found.type === 'array') return 'list'
  if (found.type === 'object') return 'record'
  if (found.description?.startsWith('A day')) return 'day'
  return found.description?.startsWith('A month') ? 'month' : 'words'
}

function rangeOf(found: Schema): { from?: number; to?: number } {
  const from = found.minimum ?? found.minItems
  const to = found.maximum ?? found.maxItems
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}
