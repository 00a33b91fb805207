import { violations } from '../server/platform/testing/kill/invariants.ts'
import { runKills } from '../server/platform/testing/kill/run.ts'

/** Twenty kills while clients decide and pay. Says what was lost or done twice: nothing. */
const seed = Number(process.argv[2] ?? Math.floor(Math.random() * 2 ** 31))
const wrong = await runKills(
  { kills: 20, households: 200, seed },
  ({ after, acknowledged, kills, again, backAfter }) => {
    const middle = backAfter.toSorted((a, b) => a - b)[Math.floor(backAfter.length / 2)]
    const wrong = violations(after, acknowledged)
    console.log(
      JSON.stringify({
        seed,
        kills,
        decisions: acknowledged.length,
        sentAgain: again,
        backAfterMs: { median: middle, longest: Math.max(...backAfter) },
        wrong,
      }),
    )
    return Promise.resolve(wrong)
  },
)
process.exit(wrong.length > 0 ? 1 : 0)
