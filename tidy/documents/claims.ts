import type { File, Findings } from '../tree.ts'

/** What documents say of the code that can be looked up: files, scripts, names that are imported, tests by their id. */
export function checkClaims(documents: readonly File[], files: readonly File[], scripts: readonly string[]): Findings {
  return documents.flatMap((document) =>
    document.text.split('\n').flatMap((line, at) => {
      const wrong = [
        ...pathsIn(line)
          .filter((path) => !exists(path, files))
          .map((path) => `${path} does not exist`),
        ...scriptsIn(line)
          .filter((name) => !scripts.includes(name))
          .map((name) => `there is no script ${name}`),
        ...importsIn(line)
          .filter(({ name, path }) => !exportsName(path, name, files))
          .map(({ name, path }) => `${path} exports no ${name}`),
        ...testIdsIn(line)
          .filter(({ id, path }) => !hasTest(path, id, files))
          .map(({ id, path }) => `${path} has no test ${id}`),
      ]
      return wrong.map((said) => `${document.path}:${at + 1}: ${said}`)
    }),
  )
}

const rooms = /^(?:base|law|rules|api|texts|server|web|e2e|tidy|bench|bin|docs|\.ci)\/[\w./-]+$/

/** Code marks that hold a path of the repository, whole; `<name>` and the like are no paths. */
const pathsIn = (line: string): string[] =>
  [...line.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span.replace(/\/$/, '')).filter((span) => rooms.test(span))

/** A file, a folder, or a file without its ending. */
const exists = (path: string, files: readonly File[]): boolean =>
  files.some((file) => file.path === path || file.path.startsWith(`${path}/`) || file.path.startsWith(`${path}.`))

const scriptsIn = (line: string): string[] => [...line.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name)

const importsIn = (line: string): { name: string; path: string }[] =>
  [...line.matchAll(/import \{ ([\w, ]+) \} from '\.\/([^']+)'/g)].flatMap(([, names = '', path = '']) =>
    names.split(', ').map((name) => ({ name, path })),
  )

const exportsName = (path: string, name: string, files: readonly File[]): boolean =>
  new RegExp(`^export (?:async )?(?:function|const|class) ${name}\\b`, 'm').test(
    files.find((file) => file.path === path)?.text ?? '',
  )

/** A row of a table that begins with the id of a test and names files: each must have a test of that id. */
function testIdsIn(line: string): { id: string; path: string }[] {
  const id = /^\| ([A-Z]\d{1,2}) \|/.exec(line)?.[1]
  return id === undefined ? [] : pathsIn(line).map((path) => ({ id, path }))
}

const hasTest = (path: string, id: string, files: readonly File[]): boolean =>
  new RegExp(`(?:describe|test)(?:\\.each)?\\(['"\`]${id}: `).test(files.find((file) => file.path === path)?.text ?? '')
