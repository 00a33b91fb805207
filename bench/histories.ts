import fc from 'fast-check'
import { whole } from '../server/histories/testing/core.ts'
import { histories, makeTally, search } from '../server/histories/testing/play.ts'
import { tell } from './figures.ts'

/** Random histories through the server's own judgement, each held against every law; held against drawing the same histories and doing nothing with them. */
export function benchHistories(runs: number): void {
  Error.stackTraceLimit = 0
  const tally = makeTally()
  const from = performance.now()
  const found = search(whole, runs, { tally })
  const took = performance.now() - from
  if (found) throw new Error(`after ${found.tried} histories, ${found.fault}: ${JSON.stringify(found.commands)}`)
  const bare = performance.now()
  fc.assert(
    fc.property(histories, (numbers) => numbers.length > 0),
    { numRuns: runs },
  )
  const drawing = performance.now() - bare
  const each = (ms: number) => `${((ms / runs) * 1000).toFixed(0)} µs each`
  tell(`histories, ${runs.toLocaleString('en')} of them`, each(took), {
    name: 'drawing them',
    value: each(drawing),
    ratio: took / drawing,
  })
  const { commands, decided, against, anew, ordered } = tally
  console.log(
    `  ${commands} commands, ${decided} decisions, ${against} against somebody, ${anew} in place of another, ${ordered} orders; no law broken`,
  )
}
