import { violations } from '../server/platform/testing/kill/invariants.ts'
import { runKills } from '../server/platform/testing/kill/run.ts'
import { median } from './figures.ts'

/** Twenty kills while clients decide and pay. Tells what was lost or done twice: nothing. Faults are thrown with the seed. */
export async function benchKills(): Promise<void> {
  const seed = Math.floor(Math.random() * 2 ** 31)
  const wrong = await runKills(
    { kills: 20, households: 200, seed },
    ({ after, acknowledged, kills, again, backAfter }) => {
      const found = violations(after, acknowledged)
      console.log(
        `${kills} kills, ${acknowledged.length} decisions acknowledged, ${again} sent again, ${found.length} violations, back after ` +
          `${(median(backAfter) / 1000).toFixed(1)} s (longest ${(Math.max(...backAfter) / 1000).toFixed(1)} s), seed ${seed}`,
      )
      return Promise.resolve(found)
    },
  )
  if (wrong.length > 0) throw new Error(`seed ${seed}: ${wrong.join('; ')}`)
}
