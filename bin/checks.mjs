import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './prepare.mjs'
import { listen } from './run.mjs'

const tsc = 'node_modules/typescript7/bin/tsc'
/** What can be known without running Tillit. Each counts as one. */
const checks = [
  { name: 'types', words: [tsc, '-p', 'tsconfig.json'] },
  { name: 'types of the law (no I/O, no DOM)', words: [tsc, '-p', 'tsconfig.law.json'] },
  { name: 'types of the pages', words: [tsc, '-p', 'tsconfig.web.json'] },
  { name: 'lint', words: ['node_modules/oxlint/bin/oxlint', '--type-aware'] },
  { name: 'format', words: ['node_modules/oxfmt/bin/oxfmt', '--check'] },
  { name: 'nothing unused', words: ['node_modules/knip/bin/knip.js', '--no-progress'] },
]

/** Runs them two at a time and tells each as it ends. */
export async function runChecks(node) {
  const counts = { passed: 0, failed: 0 }
  const waiting = [...checks]
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const there = existsSync(join(root, check.words[0]))
      const { ok, said, seconds } = there
        ? await listen(node, check.words)
        : { ok: false, said: 'not installed', seconds: 0 }
      counts[ok ? 'passed' : 'failed']++
      console.log(` ${ok ? '✓' : '✗'} ${check.name} ${seconds.toFixed(1)} s`)
      if (!ok) console.log(said.trimEnd())
    }
  }
  await Promise.all([worker(), worker()])
  return counts
}
