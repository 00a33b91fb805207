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

const gathered = new WeakMap<File, readonly ts.Node[]>()

/** Every node of a file, in the order they stand; gathered once, for many checks ask. */
export function nodesOf(file: File): readonly ts.Node[] {
  const known = gathered.get(file)
  if (known) return known
  const nodes: ts.Node[] = []
  const gather = (node: ts.Node): void => {
    nodes.push(node)
    ts.forEachChild(node, gather)
  }
  ts.forEachChild(parse(file), gather)
  gathered.set(file, nodes)
  return nodes
}

/** What `find` says of each node, with the place it stands. */
export function findings(file: File, find: (node: ts.Node) => string | undefined): string[] {
  return nodesOf(file).flatMap((node) => {
    const said = find(node)
    return said === undefined ? [] : [`${place(file, node)}: ${said}`]
  })
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
