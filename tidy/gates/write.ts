import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gates } from '../../law/gates/gates.ts'
import { gates as texts } from '../../texts/en/gates.ts'
import { code, root } from '../tree.ts'
import { writeGates } from './document.ts'

writeFileSync(join(root, 'docs/gates.md'), writeGates({ gates, texts, code }))
