import ts from 'typescript'
import { nodesOf } from '../syntax.ts'
import type { File, Findings } from '../tree.ts'

/** Each gate has tests named by its id, at least one that shows it blocks and one that shows it lets through. */
export function checkGateTests(files: readonly File[], gates: readonly string[]): Findings {
  const titles = files.filter((file) => /^rules\/.*\.test\.ts$/.test(file.path)).flatMap(titlesIn)
  return gates.flatMap((gate) => {
    const own = titles.filter((title) => title.startsWith(`${gate} `))
    return [
      ...(own.some((title) => /\bblocks?\b/.test(title))
        ? []
        : [`law/gates/gates.ts: no test in rules/ shows that ${gate} blocks`]),
      ...(own.some((title) => /\blets?\b/.test(title))
        ? []
        : [`law/gates/gates.ts: no test in rules/ shows that ${gate} lets through`]),
    ]
  })
}

/** The title of each test after those of the groups it stands in; skipped ones show nothing. */
function titlesIn(file: File): string[] {
  const found: string[] = []
  for (const node of nodesOf(file)) {
    if (calleeOf(node) === 'test' || calleeOf(node) === 'it') found.push([...groupsOf(node), titleOf(node)].join(' '))
  }
  return found
}

function groupsOf(node: ts.Node): string[] {
  if (!node.parent) return []
  return calleeOf(node.parent) === 'describe' ? [...groupsOf(node.parent), titleOf(node.parent)] : groupsOf(node.parent)
}

const calleeOf = (node: ts.Node): string | undefined =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) ? node.expression.text : undefined

function titleOf(node: ts.Node): string {
  const first = ts.isCallExpression(node) ? node.arguments[0] : undefined
  return first && ts.isStringLiteralLike(first) ? first.text : ''
}
