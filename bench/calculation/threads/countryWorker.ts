import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { kr } from '../../../base/money.ts'
import { plusMonth, toMonth } from '../../../base/month.ts'
import { encode } from '../../../rules/plan/batch/batch.ts'
import { monthRules } from '../../../rules/plan/month/rules.ts'
import { runBatch } from '../../../rules/plan/run.ts'
import { syntheticHouseholds } from '../../../server/simulations/synthetic.ts'
import { knownOn, parameters } from '../tables.ts'

export interface Told {
  months: number
  refused: number
  difference: number
}

const first = toMonth('2022-01')
const months = Array.from({ length: 60 }, (_, at) => plusMonth(first, at))
/** The guideline held against: every rent 500 kr higher at most. */
const draft = { ...parameters, rentCap: parameters.rentCap.map((cap) => kr(cap / 100 + 500)) }

const { from, count } = z.object({ from: z.int(), count: z.int() }).parse(workerData)
const batch = encode(syntheticHouseholds({ count, from, seed: 'bench', month: first }))

function supportOf(month: (typeof months)[number], guideline: typeof parameters): { sum: number; refused: number } {
  const run = runBatch(batch, monthRules({ month, knownOn, parameters: guideline, unassessed: 'guideline' }))
  return {
    sum: run.support.reduce((all, one) => all + one, 0),
    refused: run.refused.reduce((all, code) => all + (code === 0 ? 0 : 1), 0),
  }
}

function compare(): Told {
  const told: Told = { months: 0, refused: 0, difference: 0 }
  for (const month of months) {
    const [now, then] = [supportOf(month, parameters), supportOf(month, draft)]
    told.months += 2 * count
    told.refused += now.refused + then.refused
    told.difference += then.sum - now.sum
  }
  return told
}

parentPort?.on('message', () => parentPort?.postMessage(compare(), []))
parentPort?.postMessage('ready', [])
