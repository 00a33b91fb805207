import { posix } from 'node:path'
import ts from 'typescript'
import { lineAt, nodesOf } from '../syntax.ts'
import type { File } from '../tree.ts'

export interface Import {
  from: string
  line: number
  /** A path in the repository, or the name of a package. */
  to: string
  isPackage: boolean
  /** Loaded when it is asked for: does not make a cycle. */
  isLater: boolean
}

const seen = new WeakMap<File, readonly Import[]>()

/** What a file imports: statements, re-exports, `import()` and imported types. */
export function importsOf(file: File): readonly Import[] {
  const known = seen.get(file)
  if (known) return known
  const found: Import[] = []
  for (const node of nodesOf(file)) {
    const name = nameIn(node)
    if (name === undefined) continue
    const isPackage = !name.startsWith('.')
    const to = isPackage ? name : posix.join(posix.dirname(file.path), name)
    found.push({
      from: file.path,
      line: lineAt(file, node.getStart()),
      to,
      isPackage,
      isLater: ts.isCallExpression(node),
    })
  }
  seen.set(file, found)
  return found
}

function nameIn(node: ts.Node): string | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
    return textOf(node.moduleSpecifier)
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return textOf(node.arguments[0])
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal)
  return undefined
}

const textOf = (node: ts.Node | undefined): string | undefined =>
  node && ts.isStringLiteralLike(node) ? node.text : undefined

/** `@scope/name/part` and `name/part` are the package; `node:fs` is itself. */
export const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
