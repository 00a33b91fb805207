import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gates } from '../law/gates/gates.ts'
import { gates as texts } from '../texts/en/gates.ts'
import { writeGates } from './documents/gates.ts'
import { code, root } from './tree.ts'

writeFileSync(join(root, 'docs/gates.md'), writeGates({ gates, texts, code }))
