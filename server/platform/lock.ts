import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
  for (let attempt = 0; attempt < 20; attempt++) {
    if (put(path, mine)) return { release: () => (read(path) === mine ? rmSync(path, { force: true }) : undefined) }
    const theirs = read(path)
    if (theirs === null) continue
    const holder = holderOf(theirs)
    if (holder === process.pid) break
    if (holder === null) clear(path, theirs, mine)
    // A program that was just killed still lives for a moment; whoever starts again at once should not be refused.
    else Atomics.wait(sleeper, 0, 0, 25)
  }
  const holder = holderOf(read(path) ?? '') ?? 'just starting'
  throw new StartRefusal([`Another Tillit (process ${holder}) is using the folder ${folder}: stop it first.`])
}

const sleeper = new Int32Array(new SharedArrayBuffer(4))

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

/** Takes a dead lock away. One at a time, or the slower of two would take away the new lock of the quicker. */
function clear(path: string, stale: string, mine: string): void {
  const guard = `${path}.clearing`
  if (put(guard, mine)) {
    if (read(path) === stale) rmSync(path, { force: true })
    return rmSync(guard)
  }
  const theirs = read(guard)
  if (theirs !== null && holderOf(theirs) === null) rmSync(guard, { force: true })
}
