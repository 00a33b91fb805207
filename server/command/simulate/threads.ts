import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { makeReckoning, type Done, type Job, type Run } from './job.ts'

/** Who reckons: this thread, or several beside it. */
export interface Threads {
  reckon: (job: Job) => Promise<Done>
  /** So many jobs at a time keep all of them at work. */
  width: number
  end: () => Promise<void>
}

function alone(run: Run): Threads {
  const reckon = makeReckoning(run)
  return { reckon: (job) => Promise.resolve(reckon(job)), width: 1, end: () => Promise.resolve() }
}

/** `isMany`: enough households to be worth other threads. */
export function startThreads(run: Run, isMany: boolean): Threads {
  const count = availableParallelism()
  if (!isMany || count < 2) return alone(run)
  const workers = Array.from({ length: count }, () => startWorker(run))
  let next = 0
  return {
    reckon: (job) => {
      const worker = workers[next++ % workers.length]
      if (!worker) throw new Error('there are threads')
      return worker.reckon(job)
    },
    width: count * 2,
    end: async () => void (await Promise.all(workers.map((one) => one.end()))),
  }
}

/** One thread that answers in the order it was asked. */
function startWorker(run: Run) {
  const worker = new Worker(join(import.meta.dirname, 'worker.ts'), { workerData: run })
  const waiting: { resolve: (done: Done) => void; reject: (fault: Error) => void }[] = []
  worker.on('message', (done: Done) => waiting.shift()?.resolve(done))
  worker.on('error', (fault) => {
    for (const one of waiting.splice(0)) one.reject(fault)
  })
  return {
    reckon: (job: Job) =>
      new Promise<Done>((resolve, reject) => {
        waiting.push({ resolve, reject })
        worker.postMessage(job, [])
      }),
    end: () => worker.terminate(),
  }
}
