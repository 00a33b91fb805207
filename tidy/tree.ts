import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')

/** A file of the repository; `path` from its root, with `/`. */
export interface File {
  path: string
  text: string
}

/** What a check says against a file: `path:line: what is wrong, and what is right`. None: in order. */
export type Findings = readonly string[]

const ignored = new Set(
  readFileSync(join(root, '.gitignore'), 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/$/, ''))
    .concat('.git'),
)
const isIgnored = (name: string): boolean => ignored.has(name) || name.endsWith('.log')

/** Every path below a folder, without what git ignores. */
function pathsIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !isIgnored(entry.name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      return entry.isDirectory() ? pathsIn(path) : [path]
    })
}

/** What the working tree holds and people read: no fonts or pictures, and not npm's lock file. */
export const files: readonly File[] = pathsIn('')
  .filter((path) => path !== 'package-lock.json')
  .toSorted()
  .map((path) => ({ path, bytes: readFileSync(join(root, path)) }))
  .filter(({ bytes }) => !bytes.subarray(0, 8_000).includes(0))
  .map(({ path, bytes }) => ({ path, text: bytes.toString('utf8') }))

export const isCode = (path: string): boolean => /\.(ts|tsx|mjs)$/.test(path)
export const code: readonly File[] = files.filter((file) => isCode(file.path))

/** Tests and what only they use: never part of what runs. */
export const isTest = (path: string): boolean =>
  /\.(test|spec|test-helper)\.(ts|tsx|mjs)$/.test(path) || /^(e2e|bench|tidy)\/|\/testing\//.test(path)

/** The first folder, or the file's own name when it lies at the top. */
export const roomOf = (path: string): string => path.split('/')[0] ?? path
