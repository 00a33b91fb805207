import { z } from 'zod'

/** What is wrong with a field: its name, what it should be, and the range that is allowed. Never what was sent. */
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

/** What zod found, as it says it itself or as the server hands it on. */
export interface Fault {
  code: string
  path: readonly PropertyKey[]
  keys?: readonly string[]
  values?: readonly unknown[]
}

const schemas = new WeakMap<z.ZodType, Schema>()

function schemaOf(shape: z.ZodType): Schema {
  const known = schemas.get(shape) ?? z.toJSONSchema(shape, { io: 'input' })
  schemas.set(shape, known)
  return known
}

/** zod's issues in our words; every field is looked up in the shape's schema, so that kind and range are told whichever went wrong. */
export function issuesOf(found: readonly Fault[], shape: z.ZodType, given: unknown): Issue[] {
  const schema = schemaOf(shape)
  return found.map((issue) => {
    const at = schemaAt(schema, issue.path)
    const common = { field: nameOf(issue.path), kind: kindOf(at), ...rangeOf(at) }
    if (issue.code === 'unrecognized_keys') return { ...common, problem: 'unknown_field', names: issue.keys ?? [] }
    if (issue.code === 'too_small' || issue.code === 'too_big') return { ...common, problem: 'outside' }
    if (issue.code === 'invalid_value')
      return { ...common, problem: 'not_one_of', names: (issue.values ?? []).map(String) }
    return { ...common, problem: valueAt(given, issue.path) === undefined ? 'missing' : 'wrong_kind' }
  })
}

/** `household.members[1].born`; the whole has no name. */
const nameOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  let at = given
  for (const part of path) at = isObject(at) ? Reflect.get(at, part) : undefined
  return at
}

type Schema = z.core.JSONSchema.BaseSchema
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isSchema = (value: unknown): value is Schema => isObject(value)

function schemaAt(schema: Schema, path: readonly PropertyKey[]): Schema {
  let at = schema
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
  if (found.description?.startsWith('A day') || found.format === 'date') return 'day'
  return found.description?.startsWith('A month') ? 'month' : 'words'
}

function rangeOf(found: Schema): { from?: number; to?: number } {
  const from = found.minimum ?? found.minItems
  const to = found.maximum ?? found.maxItems
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}
