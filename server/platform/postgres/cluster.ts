import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { StartRefusal } from '../config/explain.ts'
import type { Binaries } from './binaries.ts'
import type { Launcher } from './launcher.ts'

const version = '18'
const draft = 'pg-draft-'

/** Makes the database folder unless it is there. A half-made one never gets the name `pg`, and is swept away here. */
export async function ensureCluster(dataDir: string, binaries: Binaries, launcher: Launcher, password: string) {
  for (const name of readdirSync(dataDir)) if (name.startsWith(draft)) rmSync(join(dataDir, name), { recursive: true })
  const home = join(dataDir, 'pg')
  if (existsSync(home)) return checkVersion(home)
  const folder = mkdtempSync(join(dataDir, draft))
  const inner = join(folder, 'pg')
  const passwordFile = join(folder, 'password')
  mkdirSync(inner, { mode: 0o700 })
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  launcher.own(folder)
  await initialise(binaries.initdb, launcher, [`--pgdata=${inner}`, `--pwfile=${passwordFile}`])
  chmodSync(inner, 0o700)
  renameSync(inner, home)
  rmSync(folder, { recursive: true })
}

/** Sorting by code point never changes with a library, so no index rots; Swedish order is asked for by name (`collate svenska`). */
const choices = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--text-search-config=swedish',
  '--data-checksums',
  '--no-instructions',
]

async function initialise(initdb: string, launcher: Launcher, places: readonly string[]): Promise<void> {
  const child = launcher.run(initdb, [...places, ...choices], ['ignore', 'ignore', 'pipe'])
  let said = ''
  child.stderr?.on('data', (part) => (said += String(part)))
  const [code] = await once(child, 'close')
  if (code === 0) return
  const reason = said.split('\n').find((line) => line.includes('error:')) ?? said.trim().split('\n')[0] ?? ''
  throw new StartRefusal([`The built-in PostgreSQL could not make its folder: ${reason.replace(/^.*error: /, '')}.`])
}

function checkVersion(home: string): void {
  const path = join(home, 'PG_VERSION')
  const found = existsSync(path) ? readFileSync(path, 'utf8').trim() : 'unknown'
  if (found === version) return
  throw new StartRefusal([
    `The database in ${home} has version ${found}, but this Tillit needs ${version}: start the Tillit that made it, or move the folder away.`,
  ])
}
