import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { root } from './prepare.mjs'

const ignore = () => undefined

/** Runs a program in the repository's folder, hands it our signals, and gives its exit code. */
export function run(program, words, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, words, { cwd: root, stdio: 'inherit', ...options })
    const pass = (signal) => child.kill(signal)
    // Ctrl-C reaches the whole group by itself: passing it on would say it twice.
    const signals = process.stdin.isTTY ? ['SIGTERM', 'SIGHUP'] : ['SIGTERM', 'SIGHUP', 'SIGINT']
    process.on('SIGINT', ignore)
    for (const signal of signals) process.on(signal, pass)
    child.on('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.on('exit', (code, signal) => {
      process.off('SIGINT', ignore)
      for (const name of signals) process.off(name, pass)
      resolve(code ?? 128 + (constants.signals[signal] ?? 0))
    })
  })
}

/** Runs quietly and gives what it said. */
export async function listen(program, words) {
  let said = ''
  const started = performance.now()
  const code = await new Promise((resolve) => {
    const child = spawn(program, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part))
    child.on('error', (error) => resolve((said += error.message) && 1))
    child.on('close', (status) => resolve(status ?? 1))
  })
  return { ok: code === 0, said, seconds: (performance.now() - started) / 1000 }
}
