import { prepare } from './prepare.mjs'
import { run } from './run.mjs'

process.exit(await run(prepare(), ['server/command/replay.ts', ...process.argv.slice(2)]))
