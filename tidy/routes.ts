import { join } from 'node:path'
import ts from 'typescript'
import type { ZodType } from 'zod'
import { z } from 'zod'
import type { RouteShape } from '../api/route.ts'
import { importsOf } from './imports/read.ts'
import { nodesOf, parse } from './syntax.ts'
import { code, isTest, root, type File, type Findings } from './tree.ts'

export interface Declared {
  /** The name it is exported by. */
  name: string
  file: string
  route: RouteShape
}

const isRoute = (value: unknown): value is RouteShape =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'access' in value

/** Every route that `api/` declares. */
export async function readRoutes(): Promise<Declared[]> {
  const paths = code.map((file) => file.path).filter((path) => path.startsWith('api/') && !isTest(path))
  const found = paths.map(async (file) => {
    const module: object = await import(join(root, file))
    return Object.entries(module).flatMap(([name, value]) => (isRoute(value) ? [{ name, file, route: value }] : []))
  })
  return (await Promise.all(found)).flat()
}

/** Fields that tell of a person or lead to one. */
const personal =
  /^(?:caseId|caseNumber|personId|personNumber|applicant|givenName|familyName|payee|account|letterId|recipient|material|answer|journal|needs|calculation)$/

/** What a declared route says of itself holds together. */
export function checkRoutes(all: readonly Declared[]): Findings {
  const addresses = new Map<string, string>()
  return all.flatMap((one) => {
    const { method, path } = one.route
    const address = `${method} ${path.replaceAll(/:\w+/g, ':')}`
    const before = addresses.get(address)
    addresses.set(address, one.name)
    const wrong = [...(before === undefined ? [] : [`has the address of ${before}`]), ...against(one.route)]
    return wrong.map((said) => `${one.file}: ${one.name} ${said}`)
  })
}

function against({ method, path, access, audit, body, params, reply, replyFile, writes }: RouteShape): string[] {
  const told = [...fieldsIn(params), ...fieldsIn(reply), ...(replyFile ? ['the file'] : [])].filter(
    (field) => field === 'the file' || personal.test(field),
  )
  return [
    ...(told.length > 0 && audit.event === null ? [`tells of a person (${told[0]}) without being put on record`] : []),
    ...(told.length > 0 && audit.event !== null && audit.reads === 'nobody'
      ? [`tells of a person (${told[0]}) and says it reads nobody`]
      : []),
    ...(audit.event !== null && audit.reads === 'case' && !path.includes(':caseId')
      ? ['reads a case its path does not name']
      : []),
    ...(access.who === 'staff' && access.relation === 'case' && !path.includes(':caseId')
      ? ['asks for a relation to a case its path does not name']
      : []),
    ...(access.who === 'staff' && access.roles.length === 0 ? ['lets no role in'] : []),
    ...(access.who === 'client' && (audit.event === null || audit.reads !== 'own')
      ? ['is for a person and reads what is not their own']
      : []),
    ...(access.who === 'anyone' && audit.event !== null ? ['puts on record what anyone may read'] : []),
    ...(/number|name|search/i.test(path.replaceAll(/\/search\b/g, '')) ? ['has personal data in its address'] : []),
    ...(method === 'GET' && (body || writes) ? ['changes something by GET'] : []),
    ...(method === 'PUT' && !writes ? ['changes something and does not say so'] : []),
    ...(reply && replyFile ? ['replies in two ways'] : []),
    ...(reply || replyFile ? [] : ['does not reply']),
  ]
}

/** Every field name in a shape, however deep. */
function fieldsIn(shape: ZodType | undefined): string[] {
  if (!shape) return []
  const found: string[] = []
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('properties' in value && typeof value.properties === 'object' && value.properties)
      found.push(...Object.keys(value.properties))
    for (const below of Object.values(value)) walk(below)
  }
  walk(z.toJSONSchema(shape, { io: 'output', unrepresentable: 'any' }))
  return found
}

/** Each declared route is bound to an act once, and nothing is bound that is not declared. */
export function checkBindings(declared: readonly Declared[], files: readonly File[]): Findings {
  const bound = files.filter((file) => /^server\/.*\/?routes\.ts$/.test(file.path)).flatMap(boundIn)
  return [
    ...declared.flatMap(({ name, file }) => {
      const times = bound.filter((one) => one.name === name && one.from === file).length
      return times === 1 ? [] : [`${file}: ${name} is bound ${times === 0 ? 'nowhere' : `${times} times`} in server/`]
    }),
    ...bound
      .filter((one) => !declared.some(({ name, file }) => one.name === name && one.from === file))
      .map((one) => `${one.path}: binds ${one.name}, which api/ does not declare`),
  ]
}

interface BoundName {
  path: string
  name: string
  /** The file of api/ it is imported from. */
  from: string | null
}

function boundIn(file: File): BoundName[] {
  const found: string[] = []
  for (const node of nodesOf(file)) {
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 'bind') continue
    const [route] = node.arguments
    if (route && ts.isIdentifier(route)) found.push(route.text)
  }
  return found.map((local) => ({ path: file.path, ...whence(file, local) }))
}

/** The name and file behind a local name. */
function whence(file: File, local: string): { name: string; from: string | null } {
  for (const statement of parse(file).statements) {
    if (!ts.isImportDeclaration(statement)) continue
    const names = statement.importClause?.namedBindings
    const found = names && ts.isNamedImports(names) ? names.elements.find((one) => one.name.text === local) : undefined
    if (!found) continue
    const line = parse(file).getLineAndCharacterOfPosition(statement.getStart()).line + 1
    return {
      name: (found.propertyName ?? found.name).text,
      from: importsOf(file).find((one) => one.line === line)?.to ?? null,
    }
  }
  return { name: local, from: null }
}
