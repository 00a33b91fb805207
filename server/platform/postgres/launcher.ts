import { spawn, spawnSync, type ChildProcess, type StdioOptions } from 'node:child_process'
import { chmodSync, chownSync, existsSync, lstatSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { StartRefusal } from '../config/explain.ts'

/** How PostgreSQL's programs are run here: it refuses to run as root, so root runs them as somebody else. */
export interface Launcher {
  run(program: string, words: readonly string[], output: StdioOptions): ChildProcess
  /** Gives a folder, with all in it, to the one PostgreSQL runs as. */
  own(folder: string): void
}

/** As whom: another user, or ourselves; and, if renamed, under another number as PostgreSQL sees it. */
interface Way {
  uid?: number
  renamed: boolean
}

const nobody = 65_534
/** Nothing of ours goes in: libpq would obey PGPORT and friends, and the settings hold secrets. */
const env = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', SystemRoot: process.env['SystemRoot'] ?? '' }

/** `dataDir` exists; it and its `pg` folder tell whom the files belong to. */
export function chooseLauncher(dataDir: string, postgres: string): Launcher {
  const way = waysFor(dataDir).find((one) => works(one, postgres))
  if (way) return launcher(way, dataDir)
  throw new StartRefusal([
    process.getuid?.() === 0
      ? 'PostgreSQL refuses to run as root, and this computer neither allows user namespaces nor lets another user read this folder: start Tillit as an ordinary user, or set DATABASE_URL.'
      : 'The built-in PostgreSQL does not run on this computer: set DATABASE_URL to a PostgreSQL of your own.',
  ])
}

/** Best first. A new number is not a new right: to the files we stay who we are, so closed folders work. */
function waysFor(dataDir: string): Way[] {
  const self = process.getuid?.()
  if (self === undefined) return [{ renamed: false }]
  if (self !== 0) return [{ renamed: !isKnown(self) }, { renamed: false }]
  const uid = ownerOf(join(dataDir, 'pg')) || ownerOf(dataDir) || 0
  if (uid !== 0)
    return [
      { uid, renamed: !isKnown(uid) },
      { uid, renamed: false },
    ]
  return [{ renamed: true }, { uid: nobody, renamed: false }]
}

function launcher(way: Way, dataDir: string): Launcher {
  const { uid } = way
  // The other user must pass through our folder to reach its own; the secrets beside it stay closed (0600).
  if (uid !== undefined && lstatSync(dataDir).uid === 0) chmodSync(dataDir, 0o711)
  return {
    run: (program, words, output) => {
      const line = command(way, program, words)
      // Detached: Ctrl-C reaches us first, and we stop the database when the last request is answered.
      return spawn(line.program, line.words, { ...as(way), stdio: output, detached: true, windowsHide: true })
    },
    own: (folder) => (uid === undefined ? undefined : give(folder, uid)),
  }
}

const as = ({ uid }: Way) => ({ env, cwd: '/', ...(uid === undefined ? {} : { uid, gid: uid }) })

function command(way: Way, program: string, words: readonly string[]) {
  if (!way.renamed || process.platform !== 'linux') return { program, words }
  const number = knownNumber()
  const names = ['--user', `--map-user=${number}`, `--map-group=${number}`, '--']
  return { program: 'unshare', words: [...names, program, ...words] }
}

function works(way: Way, postgres: string): boolean {
  const line = command(way, postgres, ['-V'])
  return spawnSync(line.program, line.words, { ...as(way), stdio: 'ignore' }).status === 0
}

function give(path: string, uid: number): void {
  const found = lstatSync(path)
  if (found.isDirectory()) for (const name of readdirSync(path)) give(join(path, name), uid)
  if (!found.isSymbolicLink()) chownSync(path, uid, uid)
}

const ownerOf = (path: string): number | undefined => lstatSync(path, { throwIfNoEntry: false })?.uid

/** initdb insists on a user with a name; containers often run as a number without one. */
function knownNumbers(): number[] {
  const names = '/etc/passwd'
  const lines = existsSync(names) ? readFileSync(names, 'utf8').split('\n') : []
  return lines.flatMap((line) => (line.includes(':') ? [Number(line.split(':')[2])] : []))
}

/** Elsewhere than on Linux, names are not in that file, and numbers without a name are not met. */
const isKnown = (uid: number): boolean => process.platform !== 'linux' || knownNumbers().includes(uid)
const knownNumber = (): number => knownNumbers().find((uid) => uid > 0) ?? 1000
