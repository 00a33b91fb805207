import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './run.mjs'

/** Runs vitest on some projects and gives its counts. A run that tested nothing, or ended without a count, has failed. */
export async function runTests(node, projects, words = []) {
  const folder = mkdtempSync(join(tmpdir(), 'tillit-counts-'))
  const file = join(folder, 'counts.json')
  const which = projects.flatMap((project) => ['--project', project])
  const options = { env: { ...process.env, TILLIT_COUNTS: file } }
  const code = await run(node, ['node_modules/vitest/vitest.mjs', 'run', ...which, ...words], options)
  const counts = readCounts(file)
  rmSync(folder, { recursive: true, force: true })
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) {
    console.log(` ✗ ${projects.join(', ')}: ${code === 0 ? 'no test was found' : `vitest ended with ${code}`}`)
    counts.failed = 1
  }
  return counts
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}
