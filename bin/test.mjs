import { prepare, stop } from './prepare.mjs'
import { runChecks } from './checks.mjs'
import { runTests } from './tests.mjs'
import { buildPages } from './web.mjs'

const parts = ['check', 'law', 'server', 'e2e']
const only = chosen(process.argv.slice(2))
const node = prepare()
const total = { passed: 0, failed: 0, skipped: 0 }

function chosen(words) {
  const [first, second] = words.join('=').split('=')
  if (first === '') return null
  if (first === '--only' && parts.includes(second)) return second
  return stop(`Use \`npm test\`, or \`npm test -- --only\` with one of ${parts.join(', ')}.`)
}

function add(counts) {
  for (const [name, count] of Object.entries(counts)) total[name] += count
}

const projects = ['law', 'server'].filter((part) => !only || only === part)
if (!only || only === 'check') add(await runChecks(node))
if (projects.length > 0) add(await runTests(node, projects))
if (!only || only === 'e2e') add((await buildPages(node)) ? await runTests(node, ['e2e']) : { failed: 1 })

const seconds = Math.round(performance.now() / 1000)
console.log(`\n${seconds} s${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed > 0 ? 1 : 0)
