import ts from 'typescript'
import type { File } from './tree.ts'

const parsed = new WeakMap<File, ts.SourceFile>()

/** The file as a syntax tree; read once. */
export function parse(file: File): ts.SourceFile {
  const known = parsed.get(file)
  if (known) return known
  const kind = file.path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const tree = ts.createSourceFile(
    file.path,
    file.text,
    { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone },
    true,
    kind,
  )
  parsed.set(file, tree)
  return tree
}

/** Visits every node below, in the order they stand. */
export function each(node: ts.Node, visit: (node: ts.Node) => void): void {
  ts.forEachChild(node, (child) => {
    visit(child)
    each(child, visit)
  })
}

/** What `find` says of each node, with the place it stands. */
export function findings(file: File, find: (node: ts.Node) => string | undefined): string[] {
  const found: string[] = []
  each(parse(file), (node) => {
    const said = find(node)
    if (said !== undefined) found.push(`${place(file, node)}: ${said}`)
  })
  return found
}

export const place = (file: File, node: ts.Node): string => `${file.path}:${lineAt(file, node.getStart())}`
export const lineAt = (file: File, position: number): number =>
  parse(file).getLineAndCharacterOfPosition(position).line + 1

/** `a.b.c` as it is written; undefined for anything else. */
export function dotted(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node)) return node.text
  if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression)) {
    const left = dotted(node.expression)
    return left && `${left}.${node.argumentExpression.text}`
  }
  if (!ts.isPropertyAccessExpression(node)) return undefined
  const left = dotted(node.expression)
  return left && `${left}.${node.name.text}`
}
