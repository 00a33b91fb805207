import type { ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { StartRefusal } from '../config/explain.ts'
import type { Launcher } from './launcher.ts'
import { readPostmaster } from './leftover.ts'

export interface Server {
  child: ChildProcess
  port: number
}

export interface ServerPlan {
  dataDir: string
  postgres: string
  launcher: Launcher
  port: number | undefined
  settings: Readonly<Record<string, string>>
}

/**
 * Said at each start, so that no file can differ from what is written here. The log holds no statement, parameter or detail:
 * an error's text may quote a person (`Key (person_number)=(…)`), so errors go to the application, which logs its own words.
 */
const fixed: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '128MB',
  fsync: 'on',
  synchronous_commit: 'on',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_destination: 'stderr',
  logging_collector: 'off',
  log_line_prefix: '%m [%p] ',
  log_statement: 'none',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_min_duration_statement: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
}

/** Starts the server and waits until it answers, however long it has to recover from a crash. */
export async function runServer(plan: ServerPlan): Promise<Server> {
  for (let attempt = 1; ; attempt++) {
    const port = plan.port ?? (await freePort())
    const failure = await tryPort(plan, port)
    if (typeof failure !== 'string') return failure
    const passing =
      /shared memory block .*still in use/.test(failure) || (!plan.port && failure.includes('could not bind'))
    if (!passing || attempt === 20) throw new StartRefusal([`The built-in PostgreSQL did not start: ${failure}.`])
    await pause(250)
  }
}

async function tryPort(plan: ServerPlan, port: number): Promise<Server | string> {
  const home = join(plan.dataDir, 'pg')
  const log = openLog(join(plan.dataDir, 'pg.log'))
  const words = Object.entries({ ...fixed, ...plan.settings, port: String(port) }).map(
    ([name, value]) => `${name}=${value}`,
  )
  const child = plan.launcher.run(
    plan.postgres,
    ['-D', home, ...words.flatMap((word) => ['-c', word])],
    ['ignore', log.file, log.file],
  )
  closeSync(log.file)
  const dead = new Promise<true>((resolve) =>
    child.once('close', () => resolve(true)).once('error', () => resolve(true)),
  )
  while (!(await Promise.race([dead, pause(10)]))) {
    const found = readPostmaster(home)
    if (found?.ready && found.pid === child.pid) return { child, port }
  }
  return reason(readFileSync(log.path).subarray(log.start).toString('utf8'))
}

function reason(text: string): string {
  const lines = text.split('\n').filter((line) => /(FATAL|PANIC|WARNING|could not bind)/.test(line))
  const said = lines.find((line) => line.includes('could not bind')) ?? lines[0] ?? 'see pg.log'
  return said.replace(/^.*?(FATAL|PANIC|LOG|WARNING):\s*/, '')
}

function openLog(path: string): { file: number; path: string; start: number } {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  const full = size > 10_000_000
  if (full) renameSync(path, `${path}.1`)
  return { file: openSync(path, 'a', 0o600), path, start: full ? 0 : size }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0))
    })
  })
}
