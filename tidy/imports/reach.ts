import { posix } from 'node:path'
import ts from 'typescript'
import { nodesOf } from '../syntax.ts'
import { isCode, isTest, type File, type Findings } from '../tree.ts'
import { importsOf } from './read.ts'

/** Where running begins: what npm, the browser and the tools open by themselves. */
const isStart = (path: string): boolean =>
  /^(package\.json|web\/\w+\/index\.html)$|(^|\/)[\w.-]+\.config\.ts$|\.d\.ts$/.test(path)

/** Law that is written and tried before a page asks for it, with why. It may only shrink: what is used by now fails. */
export const awaited: Readonly<Record<string, string>> = {
  'law/retroactive.ts': 'benefits granted afterwards; no page asks for them yet',
  'rules/retroactive/advance.ts': 'advances; recovery has no page yet',
  'rules/retroactive/claim.ts': 'benefits granted afterwards; no page asks for them yet',
}

/** Code that nothing starts from reaches, and code that only tests reach without saying so by its name. */
export function checkReach(files: readonly File[], waiting: Readonly<Record<string, string>>): Findings {
  const known = new Map(files.map((file) => [file.path, file]))
  const running = spread(
    files.filter((file) => isStart(file.path)),
    known,
  )
  const testing = spread(
    files.filter((file) => isTest(file.path)),
    known,
  )
  const unused = files.map((file) => file.path).filter((path) => isCode(path) && !isTest(path) && !running.has(path))
  return [
    ...unused
      .filter((path) => !(path in waiting))
      .map(
        (path) =>
          `${path}: ${testing.has(path) ? 'only tests use it; call it ….test-helper.ts or take it away' : 'nothing uses it'}`,
      ),
    ...Object.keys(waiting)
      .filter((path) => !unused.includes(path))
      .map((path) => `${path}: is used or gone; it waits no longer (tidy/imports/reach.ts)`),
  ]
}

function spread(starts: readonly File[], known: ReadonlyMap<string, File>): ReadonlySet<string> {
  const reached = new Set(starts.map((file) => file.path))
  const queue = [...starts]
  for (let file = queue.shift(); file; file = queue.shift()) {
    for (const path of namedIn(file)) {
      const next = known.get(path)
      if (!next || reached.has(path)) continue
      reached.add(path)
      queue.push(next)
    }
  }
  return reached
}

/** What a file imports or names by its path (a worker, a program that is started), beside itself or from the root. */
function namedIn(file: File): string[] {
  const here = (name: string) => [posix.join(posix.dirname(file.path), name), posix.normalize(name)]
  if (!isCode(file.path)) return [...file.text.matchAll(/[\w./-]+\.(?:ts|tsx|mjs)\b/g)].flatMap(([name]) => here(name))
  const found = importsOf(file).map((one) => one.to)
  for (const node of nodesOf(file)) {
    if (ts.isStringLiteralLike(node) && isCode(node.text)) found.push(...here(node.text))
  }
  return found
}
