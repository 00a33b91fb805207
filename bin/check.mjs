import { prepare } from './prepare.mjs'
import { runChecks } from './checks.mjs'
import { runTests } from './tests.mjs'

const node = prepare()
const checks = await runChecks(node)
const tidy = await runTests(node, ['law'], ['tidy/'])
const failed = checks.failed + tidy.failed
console.log(`\n${checks.passed + tidy.passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
