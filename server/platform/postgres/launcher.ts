import { spawn, spawnSync, type ChildProcess, type StdioOptions } from 'node:child_process'
import { chmodSync, chownSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { StartRefusal } from '../config/explain.ts'

/** How PostgreSQL's programs are run here: it refuses to run as root, so root runs them as somebody else. */
export interface Launcher {
  run(program: string, words: readonly string[], output: StdioOptions): ChildProcess
  /** Gives a folder, with all in it, to the one PostgreSQL runs as. */
  own(folder: string): void
}

const nobody = 65534
const otherName = ['--user', '--map-user=1000', '--map-group=1000', '--']
/** Nothing of ours goes in: libpq would obey PGPORT and friends, and the settings hold secrets. */
const env = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', SystemRoot: process.env['SystemRoot'] ?? '' }

/** `dataDir` exists; it and its `pg` folder tell whom the files belong to. */
export function chooseLauncher(dataDir: string, postgres: string): Launcher {
  if (process.getuid?.() !== 0) return plain
  const owner = ownerOf(join(dataDir, 'pg')) ?? ownerOf(dataDir)
  if (owner && owner.uid !== 0) return asUser(owner.uid, owner.gid, dataDir)
  if (works('unshare', [...otherName, postgres, '-V'])) return renamed
  if (works(postgres, ['-V'], nobody)) return asUser(nobody, nobody, dataDir)
  throw new StartRefusal([
    'PostgreSQL refuses to run as root, and this computer neither allows user namespaces nor lets another user read this folder: start Tillit as an ordinary user, or set DATABASE_URL.',
  ])
}

// Detached: Ctrl-C reaches us first, and we stop the database when the last request is answered.
const plain: Launcher = {
  run: (program, words, output) => spawn(program, words, { env, stdio: output, detached: true, cwd: '/' }),
  own: () => undefined,
}

/** Root under another number: to PostgreSQL it is user 1000, to the files it is still root, so closed folders work. */
const renamed: Launcher = {
  run: (program, words, output) => plain.run('unshare', [...otherName, program, ...words], output),
  own: () => undefined,
}

function asUser(uid: number, gid: number, dataDir: string): Launcher {
  const ours = lstatSync(dataDir).uid === 0
  // The other user must pass through our folder to reach its own; the secrets beside it stay closed (0600).
  if (ours) chmodSync(dataDir, 0o711)
  return {
    run: (program, words, output) => spawn(program, words, { env, stdio: output, detached: true, cwd: '/', uid, gid }),
    own: (folder) => give(folder, uid, gid),
  }
}

function give(path: string, uid: number, gid: number): void {
  const found = lstatSync(path)
  if (found.isDirectory()) for (const name of readdirSync(path)) give(join(path, name), uid, gid)
  if (!found.isSymbolicLink()) chownSync(path, uid, gid)
}

const works = (program: string, words: readonly string[], uid?: number): boolean =>
  spawnSync(program, words, {
    env,
    stdio: 'ignore',
    cwd: '/',
    ...(uid === undefined ? {} : { uid, gid: uid }),
  }).status === 0

function ownerOf(path: string): { uid: number; gid: number } | null {
  const found = lstatSync(path, { throwIfNoEntry: false })
  return found ? { uid: found.uid, gid: found.gid } : null
}
