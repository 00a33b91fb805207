import ts from 'typescript'
import type { Gate } from '../../law/gates/gate.ts'
import { nodesOf } from '../syntax.ts'
import type { File, Findings } from '../tree.ts'

/** A test as it stands in a file: its own title, and the same after those of the groups it stands in. */
export interface Titled {
  path: string
  title: string
  whole: string
}

/** A gate that acts ask is seen to block and to let through, by tests named by its id; one of structure is shown by the tests it names. */
export function checkGateTests(files: readonly File[], gates: Readonly<Record<string, Gate>>): Findings {
  const titles = files.filter(({ path }) => path.endsWith('.test.ts')).flatMap(titlesIn)
  const inRules = files.filter(({ path }) => /^rules\/.*\.test\.ts$/.test(path))
  return Object.entries(gates).flatMap(([id, gate]) => {
    const missing = (what: string) => `law/gates: ${id} ${what}`
    if ('shownBy' in gate)
      return gate.shownBy
        .filter(({ file, test }) => !titles.some(({ path, title }) => path === file && title.startsWith(test)))
        .map(({ file, test }) => missing(`is shown by no test in ${file} that begins "${test}"`))
    if (!('needs' in gate)) return []
    const own = ofGate(titles, id)
    return [
      ...(own.some(({ whole }) => /\bblocks?\b/.test(whole))
        ? []
        : [missing('is shown to block by no test in rules/')]),
      ...(own.some(({ whole }) => /\blets?\b/.test(whole))
        ? []
        : [missing('is shown to let through by no test in rules/')]),
      ...gate.needs
        .filter((need) => !inRules.some(({ text }) => text.includes(`'${need}'`)))
        .map((need) => missing(`asks for ${need}, which no test in rules/ has seen`)),
    ]
  })
}

export const ofGate = (titles: readonly Titled[], id: string): Titled[] =>
  titles.filter(({ path, whole }) => path.startsWith('rules/') && whole.startsWith(`${id} `))

/** Every test that runs: skipped ones show nothing. */
export function titlesIn(file: File): Titled[] {
  const found: Titled[] = []
  for (const node of nodesOf(file)) {
    const title = titleOfTest(node)
    if (title !== undefined) found.push({ path: file.path, title, whole: [...groupsOf(node), title].join(' ') })
  }
  return found
}

/** `test('…')`, `test.each(…)('…')`, and `law('SoL 12:9', '…')`, which is called by both. */
function titleOfTest(node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node)) return undefined
  const [first, second] = node.arguments.map(said)
  const { expression } = node
  if (ts.isIdentifier(expression)) {
    if (expression.text === 'law') return `${first}: ${second}`
    return ['test', 'it'].includes(expression.text) ? first : undefined
  }
  const isEach = ts.isCallExpression(expression) && /^(?:test|it)\.each$/.test(expression.expression.getText())
  return isEach ? first : undefined
}

function groupsOf({ parent }: ts.Node): string[] {
  if (!parent) return []
  const isGroup =
    ts.isCallExpression(parent) && ts.isIdentifier(parent.expression) && parent.expression.text === 'describe'
  return isGroup ? [...groupsOf(parent), said(parent.arguments[0])] : groupsOf(parent)
}

const said = (node: ts.Node | undefined): string => (node && ts.isStringLiteralLike(node) ? node.text : '')
