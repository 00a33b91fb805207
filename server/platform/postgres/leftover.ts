import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { StartRefusal } from '../config/explain.ts'
import { codeOf } from '../config/explain.ts'
import type { Binaries } from './binaries.ts'
import type { Launcher } from './launcher.ts'
import { exists, servesFolder } from './process.ts'

/** No system gives this number to a process: to PostgreSQL it reads as one that has ended. */
const nobodysNumber = 2_147_483_647

/** The lines of `postmaster.pid`: number, folder, start, port, …, state. Empty when there is none. */
export function readPostmaster(home: string): { pid: number; port: number; ready: boolean; lines: string[] } | null {
  try {
    const lines = readFileSync(join(home, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready', lines }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/**
 * Ends a database server that outlived the program that started it; the caller holds the folder's lock, so nobody uses it.
 * A number that now belongs to another program is made harmless instead: PostgreSQL would take it for itself and refuse,
 * and the file must stay, for it also names the shared memory that tells whether old workers are still writing.
 */
export async function endLeftover(home: string, binaries: Binaries, launcher: Launcher): Promise<void> {
  const left = readPostmaster(home)
  if (!left || !exists(left.pid)) return
  if (servesFolder(left.pid, home)) await end(left.pid, home, binaries, launcher)
  const after = readPostmaster(home)
  if (!after || !exists(after.pid)) return
  writeFileSync(join(home, 'postmaster.pid'), [nobodysNumber, ...after.lines.slice(1)].join('\n'), { flush: true })
}

async function end(pid: number, home: string, binaries: Binaries, launcher: Launcher): Promise<void> {
  for (const mode of ['fast', 'immediate']) {
    const stop = launcher.run(binaries.pgCtl, ['stop', '-D', home, '-m', mode, '-t', '20', '-w'], 'ignore')
    await once(stop, 'close')
    for (let wait = 0; wait < 100 && servesFolder(pid, home); wait++) await pause(20)
    if (!servesFolder(pid, home)) return
  }
  throw new StartRefusal([`An earlier database server (process ${pid}) does not end: stop it and start again.`])
}
