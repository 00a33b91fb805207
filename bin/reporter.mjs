import { writeFileSync } from 'node:fs'

/** Writes `{ passed, failed, skipped }` to the file named in TILLIT_COUNTS, for the closing line of `npm test`. */
export default class Counts {
  onTestRunEnd(modules, errors) {
    const counts = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        counts[state === 'passed' || state === 'failed' ? state : 'skipped']++
      }
      // A file that cannot be loaded, or a hook that fails, has no failing test of its own.
      if (
        module.state() === 'failed' &&
        ![...module.children.allTests()].some((test) => test.result().state === 'failed')
      )
        counts.failed++
    }
    writeFileSync(process.env.TILLIT_COUNTS, JSON.stringify(counts))
  }
}
