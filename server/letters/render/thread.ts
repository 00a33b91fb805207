import { Worker } from 'node:worker_threads'
import type { Answer, Order } from './worker.ts'

/** A worker thread that starts with its first order, and again with the next one if it died. */
export function makeThread(script: URL, on: { answer(answer: Answer): void; death(fault: Error): void }) {
  let worker: Worker | null = null

  function died(one: Worker, fault: Error): void {
    if (worker !== one) return
    worker = null
    on.death(fault)
  }

  function start(): Worker {
    const one = new Worker(script)
    // A thread that was given up may still answer: its letter must never be taken for the next one.
    one.on('message', (answer: Answer) => {
      if (worker === one) on.answer(answer)
    })
    one.on('error', (fault: Error) => died(one, fault))
    one.on('exit', (code) => died(one, new Error(`the typesetter ended with code ${code}`)))
    return one
  }

  return {
    give(order: Order): void {
      worker ??= start()
      worker.ref()
      worker.postMessage(order, [])
    },
    /** An idle thread does not keep the process alive. */
    rest: (): void => worker?.unref(),
    async end(): Promise<void> {
      const one = worker
      worker = null
      await one?.terminate()
    },
  }
}
