import { parentPort, workerData } from 'node:worker_threads'
import { trust } from '../../../base/trust.ts'
import { assert } from '../../../base/refusal.ts'
import { makeReckoning, type Job, type Run } from './job.ts'

assert(parentPort !== null, 'households are reckoned by a worker')
const port = parentPort
// What `threads.ts` sends is what it was given: both ends are of the same program.
const reckon = makeReckoning(trust<Run>(workerData))

port.on('message', (job: Job) => port.postMessage(reckon(job), []))
