import type { File, Findings } from '../tree.ts'
import { importsOf } from './read.ts'

/** Files that import each other, types included: each group once, as the shortest way round from its first file. */
export function checkCycles(files: readonly File[]): Findings {
  const known = new Set(files.map((file) => file.path))
  const to = new Map(
    files.map((file) => [
      file.path,
      importsOf(file)
        .filter((one) => !one.isLater && known.has(one.to))
        .map((one) => one.to),
    ]),
  )
  const told = new Set<string>()
  return files.flatMap(({ path }) => {
    const way = told.has(path) ? null : wayBack(path, to)
    if (!way) return []
    for (const one of way) told.add(one)
    return [`${path}: a cycle, ${[...way, path].join(' → ')}`]
  })
}

/** The shortest way from a file to itself; null when there is none. */
function wayBack(start: string, to: ReadonlyMap<string, readonly string[]>): string[] | null {
  const cameFrom = new Map<string, string>()
  const queue = [start]
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    for (const next of to.get(at) ?? []) {
      if (next === start) return trace(at, start, cameFrom)
      if (cameFrom.has(next)) continue
      cameFrom.set(next, at)
      queue.push(next)
    }
  }
  return null
}

function trace(last: string, start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way = [last]
  for (let at = last; at !== start;) {
    at = cameFrom.get(at) ?? start
    way.unshift(at)
  }
  return way
}
