import { benchDatabase } from './calculation/database.ts'
import { benchDecide } from './decide.ts'
import { benchHistories } from './histories.ts'
import { benchKills } from './kill.ts'
import { benchLetters } from './letters.ts'
import { benchMonthPage } from './monthPage.ts'
import { benchQueue } from './queue.ts'
import { startBench } from './server.ts'
import { benchStart } from './start.ts'

/** `npm run bench`: each figure beside what it is held against, in the same run. Nothing here is a test: a slow machine is not a fault. */
const wanted = new Set(process.argv.slice(2))
const asked = (name: string): boolean => wanted.size === 0 || wanted.has(name)
/** `calculation 5000`: fewer households or histories, for trying. */
const given = process.argv.slice(2).find((word) => /^\d+$/.test(word))
const count = Number(given ?? 100_000)

if (asked('start')) await benchStart(8191)
if (asked('month') || asked('decide')) {
  const bench = await startBench(300, 8192)
  if (asked('month')) await benchMonthPage(bench)
  if (asked('decide')) await benchDecide(bench)
  await bench.close()
}
if (asked('queue')) {
  const bench = await startBench(60, 8192)
  await benchQueue(bench)
  await bench.close()
}
if (asked('letters')) await benchLetters()
if (asked('histories')) benchHistories(Number(given ?? 1_000_000))
if (asked('calculation')) {
  // Loaded only when asked for: a missing engine ends this part loudly and leaves the others alone.
  const { benchCalculation } = await import('./calculation/bench.ts')
  await benchCalculation(count)
}
if (asked('database')) await benchDatabase()
if (asked('kill')) await benchKills()
