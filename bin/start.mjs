import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { prepare, root, stop } from './prepare.mjs'
import { run } from './run.mjs'
import { buildPages } from './web.mjs'

const node = prepare()
if (!existsSync(join(root, 'server', 'main.ts'))) stop('server/main.ts is missing: this is not a whole copy of Tillit.')
if (!(await buildPages(node))) stop('The pages could not be built: see above.')
// The channel tells the server when this program is gone, also when it was killed and could pass nothing on.
const stdio = ['inherit', 'inherit', 'inherit', 'ipc']
process.exit(await run(node, ['server/main.ts', ...process.argv.slice(2)], { stdio }))
