import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf, StartRefusal } from './config/explain.ts'
import { identityOf } from './postgres/process.ts'

export interface Lock {
  release(): void
}

/** Two processes on one data folder would overwrite each other: the first one takes it, later ones are refused. */
export function takeLock(folder: string): Lock {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, 'lock')
  const mine = `${process.pid} ${identityOf(process.pid) ?? 'alive'} ${randomBytes(6).toString('hex')}\n`
  for (let attempt = 0; attempt < 5; attempt++) {
    if (put(path, mine)) return { release: () => (read(path) === mine ? rmSync(path, { force: true }) : undefined) }
    const theirs = read(path)
    const holder = theirs === null ? null : holderOf(theirs)
    if (holder !== null)
      throw new StartRefusal([`Another Tillit (process ${holder}) is using the folder ${folder}: stop it first.`])
    if (theirs !== null) clear(path, theirs)
  }
  throw new StartRefusal([`Another Tillit is starting in the folder ${folder}: stop it first.`])
}

/** Whole or not at all: the file gets its name only once it has its content. */
function put(path: string, content: string): boolean {
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  try {
    writeFileSync(draft, content, { flag: 'wx', mode: 0o600, flush: true })
    linkSync(draft, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** The living process that wrote it, or null: dead, or its number has gone to another. */
function holderOf(content: string): number | null {
  const [pid, identity] = content.trim().split(' ')
  return identity !== undefined && identityOf(Number(pid)) === identity ? Number(pid) : null
}

/** Takes a dead lock away; when somebody else was quicker, what was moved is their live lock and goes back. */
function clear(path: string, stale: string): void {
  const aside = `${path}.${randomBytes(6).toString('hex')}`
  try {
    renameSync(path, aside)
    if (read(aside) !== stale) linkSync(aside, path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EEXIST') throw error
  } finally {
    rmSync(aside, { force: true })
  }
}
