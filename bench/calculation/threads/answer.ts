import type { Worker } from 'node:worker_threads'

/** The next thing a thread says. */
export const answerOf = <T>(worker: Worker): Promise<T> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
