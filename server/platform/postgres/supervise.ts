import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { runServer, type Server, type ServerPlan } from './server.ts'

export interface PostgresLog {
  info(message: string): void
  warn(message: string): void
}

/** Ties the server to this process, and starts it again, on the same port, should it end by itself. */
export function keepAlive(first: Server, plan: ServerPlan, log: PostgresLog): { stop(): Promise<void> } {
  let current = first.child
  let stopping = false
  let again: Promise<void> = Promise.resolve()
  const watch = (child: ChildProcess) => {
    const watcher = tie(child)
    child.once('close', () => {
      watcher?.kill('SIGKILL')
      if (!stopping) again = restart(100)
    })
  }
  const restart = async (wait: number): Promise<void> => {
    log.warn('The built-in PostgreSQL ended by itself and is started again.')
    await pause(wait)
    if (stopping) return
    const server = await runServer({ ...plan, port: first.port }).catch((error: unknown) => log.warn(String(error)))
    if (!server) return restart(Math.min(wait * 2, 2_000))
    current = server.child
    watch(current)
  }
  watch(current)
  return {
    stop: async () => {
      stopping = true
      await again
      await end(current)
    },
  }
}

/**
 * A server that is killed with us cannot be promised by any signal handler. So a shell waits on a pipe that only we hold open:
 * when we are gone, however that came, it reads the end and stops the server. Where there is no shell, the next start does.
 */
function tie(child: ChildProcess): ChildProcess | null {
  child.unref()
  if (process.platform === 'win32') return null
  const script = `read -r nothing; kill -INT ${child.pid}`
  const watcher = spawn('/bin/sh', ['-c', script], { stdio: ['pipe', 'ignore', 'ignore'], detached: true, cwd: '/' })
  watcher.on('error', () => undefined)
  watcher.stdin?.on('error', () => undefined)
  watcher.unref()
  return watcher
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.ref()
  const closed = once(child, 'close')
  child.kill('SIGINT')
  const hurry = setTimeout(() => child.kill('SIGQUIT'), 20_000)
  await closed
  clearTimeout(hurry)
}
