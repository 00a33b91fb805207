import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { assert } from '../../../../base/refusal.ts'

export const root = join(import.meta.dirname, '../../../..')

export interface Running {
  child: ChildProcess
  /** What it has said on its error stream. */
  said: () => string
}

/** The server as a process of its own, as `npm start` runs it. Nothing of the caller's settings goes along. */
export function startServer(env: Readonly<Record<string, string>>): Running {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: root,
    env: { PATH, HOME, LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (part) => (said += String(part)))
  return { child, said: () => said }
}

/** Until it answers that it and its database are there. */
export async function ready(base: string, { child, said }: Running, withinMs = 60_000): Promise<void> {
  const end = Date.now() + withinMs
  for (;;) {
    const answer = await fetch(`${base}/health/ready`).catch(() => null)
    if (answer?.ok) return
    assert(child.exitCode === null && child.signalCode === null, `the server lives (${said()})`)
    assert(Date.now() < end, `the server is ready within ${withinMs} ms (${said()})`)
    await pause(15)
  }
}

export async function endServer({ child }: Running, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}
