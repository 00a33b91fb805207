import ts from 'typescript'
import { lineAt, nodesOf } from './syntax.ts'
import { isCode, isTest, type File, type Findings } from './tree.ts'

/** Where something is larger than it should be. `name` is what an exception is written as. */
interface Large {
  name: string
  is: number
  limit: number
  of: 'lines' | 'entries' | 'lines of a function' | 'parameters'
}

/**
 * What stays larger than the alarm because no split would mean anything, with why. It may only shrink: an exception that is no longer
 * needed fails.
 */
export const exceptions: Readonly<Record<string, string>> = {
  'api/': 'one file a feature (docs/decisions/0001)',
  'e2e/': 'one journey a file, in the order they happen in life',
  'rules/': 'one folder a question the law asks (docs/decisions/0001)',
  'server/': 'one folder a feature (docs/decisions/0001)',
  'server/platform/': 'one folder a thing the server stands on',
  'server/migrations/': 'one file a change, never taken away',
  'texts/': 'one folder a language',
  'texts/en/staff/': 'one file a feature',
  'texts/sv/staff/': 'one file a feature',
  'web/staff/': 'one folder a feature, named as in server/',
}

export function checkSizes(files: readonly File[], allowed: Readonly<Record<string, string>>): Findings {
  const large = [...files.filter((file) => isRead(file)).flatMap((file) => inFile(file)), ...folders(files)]
  const names = new Set(large.map((one) => one.name))
  return [
    ...large
      .filter((one) => !(one.name in allowed))
      .map((one) => `${one.name}: ${one.is} ${one.of}, the alarm is at ${one.limit}`),
    ...Object.keys(allowed)
      .filter((name) => !names.has(name))
      .map((name) => `${name}: needs no exception any longer (tidy/sizes.ts)`),
  ]
}

/** Written by people. */
const isRead = (file: File): boolean =>
  /\.(ts|tsx|mjs|css|sql|typ)$/.test(file.path) && !/^(\/\/|--) Written by /.test(file.text)

function inFile(file: File): Large[] {
  const lines = file.text.trimEnd().split('\n').length
  const limit = file.path.startsWith('rules/') && !isTest(file.path) ? 150 : 300
  const whole: Large[] = lines > limit ? [{ name: file.path, is: lines, limit, of: 'lines' }] : []
  // A test is a story, and tables of examples have many columns: only the length of the file counts.
  return isCode(file.path) && !isTest(file.path) ? [...whole, ...functions(file)] : whole
}

function functions(file: File): Large[] {
  const found: Large[] = []
  for (const node of nodesOf(file)) {
    if (!ts.isFunctionLike(node)) continue
    const name = `${file.path} ${nameOf(node)}`
    if (node.parameters.length > 4) found.push({ name, is: node.parameters.length, limit: 4, of: 'parameters' })
    const lines = lineAt(file, node.end) - lineAt(file, node.getStart()) + 1
    if (lines > 60) found.push({ name, is: lines, limit: 60, of: 'lines of a function' })
  }
  return found
}

function nameOf(node: ts.SignatureDeclaration): string {
  if (node.name) return node.name.getText()
  const { parent } = node
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name.getText() : 'without a name'
}

/** Folders that hold code. The top has its own order: what tools ask for lies there. */
function folders(files: readonly File[]): Large[] {
  const entries = new Map<string, Set<string>>()
  for (const { path } of files) {
    const parts = path.split('/')
    for (let depth = 1; depth < parts.length; depth++) {
      const folder = parts.slice(0, depth).join('/')
      entries.set(folder, (entries.get(folder) ?? new Set()).add(parts[depth] ?? ''))
    }
  }
  return [...entries].flatMap(([name, { size }]) =>
    size > 20 ? [{ name: `${name}/`, is: size, limit: 20, of: 'entries' as const }] : [],
  )
}
