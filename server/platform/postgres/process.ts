import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { codeOf } from '../config/explain.ts'

/** True while the number is in use, also by a process that ended but was not collected. */
export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function quietly(read: () => string): string | null {
  try {
    return read()
  } catch {
    return null
  }
}

const ask = (program: string, ...words: readonly string[]) =>
  quietly(() => execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim())

/** What tells this process from a later one with the same number: its start. Null when it is dead (or only waits to be collected). */
export function identityOf(pid: number): string | null {
  if (!exists(pid)) return null
  if (process.platform === 'win32') return 'alive'
  if (process.platform !== 'linux') return ask('ps', '-o', 'lstart=', '-p', String(pid))?.replaceAll(' ', '_') ?? null
  const stat = quietly(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  // The program's name stands in brackets and may hold spaces; what follows is the state, and 19 fields later the start.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? []
  if (fields[0] === undefined || fields[0] === 'Z' || fields[0] === 'X') return null
  const boot = quietly(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')) ?? ''
  return `${boot.trim()}/${fields[19]}`
}

/** Is that number a PostgreSQL server on this folder? Numbers are used again, above all in containers. */
export function servesFolder(pid: number, folder: string): boolean {
  if (!exists(pid)) return false
  if (process.platform === 'win32') return ask('tasklist', '/fi', `pid eq ${pid}`, '/nh')?.includes('postgres') ?? false
  const command =
    process.platform === 'linux'
      ? quietly(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '))
      : ask('ps', '-ww', '-o', 'command=', '-p', String(pid))
  return command !== null && command.includes('postgres') && command.includes(` ${folder} `)
}
