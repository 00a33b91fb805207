import { acts, type Gate, type GateNeed } from '../../law/gates/gate.ts'
import type { File } from '../tree.ts'

/** What the document is made from. */
export interface GateBook {
  gates: Readonly<Record<string, Gate>>
  /** What each need says when it is not met. */
  texts: Readonly<Record<GateNeed, { missing: string; meets: string }>>
  code: readonly File[]
}

/** `docs/gates.md` as it should be now. */
export function writeGates({ gates, texts, code }: GateBook): string {
  const rows = Object.entries(gates).map(([id, gate]) =>
    row(
      `\`${id}\``,
      source(gate),
      gate.basis,
      gate.blocks.map((act) => `\`${act}\``).join(' '),
      gate.needs.map((need) => `\`${need}\``).join(' '),
      testsOf(id, code),
      [inForce(gate), gate.note].filter(Boolean).join('. '),
    ),
  )
  const needs = Object.values(gates).flatMap((gate) => gate.needs)
  const sayings = [...new Set(needs)].map((need) => row(`\`${need}\``, texts[need].missing, texts[need].meets))
  const asked = acts.map((act) => row(`\`${act}\``, askedIn(act, code)))
  return [
    `# Legal gates

Written by \`npm run gates\` from \`law/gates/gates.ts\`; a test fails when the two differ. Do not edit by hand.

Before an act, the rules are asked what the law still wants (\`rules/gates/mayProceed.ts\`). The answer lists every unmet need with its §.
The page shows the list, and the act refuses while it is not empty. Basis: *statute* binds by itself; *jo*, *court* and *guidance* say how it is read,
or how money is kept safe.

## Gates
`,
    table('Gate | § | Basis | Blocks | Needs | Tests | Remarks', rows),
    '## Where each act asks\n',
    table('Act | Asked in', asked),
    '## Needs, as staff read them (in English)\n',
    table('Need | When it is not met | What meets it', sayings),
  ].join('\n')
}

const row = (...cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`

const table = (heads: string, rows: readonly string[]): string =>
  [`| ${heads} |`, `|${heads.replaceAll(/[^|]+/g, '---')}|`, ...rows, ''].join('\n')

const source = ({ source: now, sourceBefore }: Gate): string =>
  sourceBefore ? `${now} (before: ${sourceBefore})` : now

function inForce({ from, to }: Gate): string {
  if (from === null && to === null) return ''
  return `In force ${from ?? 'always'} to ${to ?? 'further notice'}`
}

function testsOf(id: string, code: readonly File[]): string {
  const found = code.filter(({ path, text }) => /^rules\/.*\.test\.ts$/.test(path) && text.includes(`describe('${id}'`))
  return found.map(({ path }) => `\`${path}\``).join(' ')
}

function askedIn(act: string, code: readonly File[]): string {
  const found = code.filter(
    ({ path, text }) =>
      /^server\/.*(?<!\.test)(?<!-helper)\.ts$/.test(path) && text.includes('mayProceed(') && text.includes(`'${act}'`),
  )
  return found.length > 0 ? found.map(({ path }) => `\`${path}\``).join(' ') : 'no file of the server'
}
