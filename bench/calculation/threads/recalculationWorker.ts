import { parentPort } from 'node:worker_threads'
import { assessed, households } from '../households.ts'
import { explain } from '../one.ts'

/** Before that the engine is still learning the code. */
const first = 1_000
const inputs = [...households(first + 4_000)].map(assessed)

const samples = inputs.map((one) => {
  const from = performance.now()
  explain(one)
  return performance.now() - from
})
parentPort?.postMessage(samples.slice(first), [])
