import { acts, comingActs } from '../../law/gates/acts.ts'
import type { Gate } from '../../law/gates/gate.ts'
import type { GateNeed } from '../../law/gates/needs.ts'
import type { File } from '../tree.ts'
import { ofGate, titlesIn, type Titled } from './coverage.ts'

/** What the document is made from. */
export interface GateBook {
  gates: Readonly<Record<string, Gate>>
  /** What each need says when it is not met. */
  texts: Readonly<Record<GateNeed, { missing: string; meets: string }>>
  code: readonly File[]
}

/** `docs/gates.md` as it should be now. */
export function writeGates({ gates, texts, code }: GateBook): string {
  const titles = code.filter(({ path }) => /^rules\/.*\.test\.ts$/.test(path)).flatMap(titlesIn)
  const all = Object.entries(gates)
  const asked = all.filter(([, gate]) => 'enforced' in gate && gate.enforced === 'act')
  const shaped = all.filter(([, gate]) => 'shownBy' in gate)
  const waiting = all.filter(([, gate]) => 'waitsFor' in gate)
  return [
    head(all.length, [asked.length, shaped.length, waiting.length]),
    `## Asked by an act (${asked.length})\n`,
    table(
      'Gate | § | Standing | Asked in | Needs | Tests | Remarks',
      asked.map(([id, gate]) => askedRow(id, gate, titles, code)),
    ),
    `## Kept by structure (${shaped.length})\n`,
    'A constraint of the database, a rule of access, or that no such thing is there.\n',
    table(
      'Gate | § | Standing | When | What it asks | Shown by | Remarks',
      shaped.map(([id, gate]) => shapedRow(id, gate)),
    ),
    `## Waiting for an act (${waiting.length})\n`,
    'The act is not in Tillit yet. Whoever builds it meets these first.\n',
    ...comingActs.flatMap((act) => waitingFor(act, waiting)),
    '## Where each act asks\n',
    table(
      'Act | Asked in',
      acts.map((act) => row(`\`${act}\``, askedIn(act, code))),
    ),
    '## Needs, as staff read them (in English)\n',
    table('Need | When it is not met | What meets it', sayings(all, texts)),
  ].join('\n')
}

const head = (all: number, [asked = 0, shaped = 0, waiting = 0]: readonly number[]): string => `# Legal gates

Written by \`npm run gates\` from \`law/gates/themes\`; a test fails when the two differ. Do not edit by hand.

${all} gates: ${asked} are asked by an act, ${shaped} are kept by how Tillit is made, ${waiting} wait for an act that does not exist yet. There is no fourth.

Before an act, the rules are asked what the law still wants (\`rules/gates/mayProceed.ts\`). The answer lists every unmet need with its §.
The page shows the list, and the act refuses while it is not empty.

Standing: *statute* binds by itself; *jo*, *court* and *guidance* say how it is read, or how money is kept safe; *judgement* is ours; *proposal* is not law yet;
*local* is what a municipality may date for itself in its guideline (\`localGates\`); nothing else can be switched off.
Trust: unmarked where the text was read and says so; † the text was read, the requirement is how we read it; ‡ read elsewhere than in its own text.
`

const row = (...cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`

const table = (heads: string, rows: readonly string[]): string =>
  [`| ${heads} |`, `|${heads.replaceAll(/[^|]+/g, '---')}|`, ...rows, ''].join('\n')

const marks = { verified: '', reading: ' †', secondary: ' ‡' } as const

const sources = ({ sources: now, sourcesBefore, trust }: Gate): string =>
  `${now.join(', ')}${sourcesBefore ? ` (before: ${sourcesBefore.join(', ')})` : ''}${marks[trust]}`

function remarks({ from, to, note, within }: Gate): string {
  const dates = from === null && to === null ? '' : `In force ${from ?? 'always'} to ${to ?? 'further notice'}.`
  const soon = within
    ? `${within.length === null ? '' : `${within.length} `}from ${within.from}: ${within.says} (${within.kind}).`
    : ''
  return [dates, soon.replace(/^from/, 'From'), note ?? ''].filter(Boolean).join(' ')
}

function askedRow(id: string, gate: Gate, titles: readonly Titled[], code: readonly File[]): string {
  const places = [...new Set(gate.blocks.flatMap((act) => placesOf(act, code)))]
  const needs = 'needs' in gate ? (gate.needs ?? []) : []
  const tests = [...new Set(ofGate(titles, id).map(({ path }) => path))]
  return row(`\`${id}\``, sources(gate), gate.standing, marked(places), marked(needs), marked(tests), remarks(gate))
}

function shapedRow(id: string, gate: Gate): string {
  const shown = 'shownBy' in gate ? gate.shownBy : []
  const tests = shown.map(({ file, test }) => `\`${file}\`: ${test.replace(/: $/, '')}`).join('; ')
  return row(`\`${id}\``, sources(gate), gate.standing, gate.when, gate.requires.join('; '), tests, remarks(gate))
}

function waitingFor(act: string, waiting: readonly (readonly [string, Gate])[]): string[] {
  const rows = waiting.filter(([, gate]) => 'waitsFor' in gate && gate.waitsFor === act)
  if (rows.length === 0) return []
  return [
    `### \`${act}\`\n`,
    table(
      'Gate | § | Standing | When | What it asks | Blocks | Remarks',
      rows.map(([id, gate]) =>
        row(
          `\`${id}\``,
          sources(gate),
          gate.standing,
          gate.when,
          gate.requires.join('; '),
          marked(gate.blocks),
          remarks(gate),
        ),
      ),
    ),
  ]
}

const marked = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(' ')

function sayings(all: readonly (readonly [string, Gate])[], texts: GateBook['texts']): string[] {
  const needs = all.flatMap(([, gate]) => ('needs' in gate ? (gate.needs ?? []) : []))
  return [...new Set(needs)].map((need) => row(`\`${need}\``, texts[need].missing, texts[need].meets))
}

/** Files of the server that ask the rules before the act. */
const placesOf = (act: string, code: readonly File[]): string[] =>
  code
    .filter(
      ({ path, text }) =>
        /^server\/.*(?<!\.test)(?<!-helper)\.ts$/.test(path) &&
        text.includes('mayProceed(') &&
        text.includes(`'${act}'`),
    )
    .map(({ path }) => path)

function askedIn(act: string, code: readonly File[]): string {
  const found = placesOf(act, code)
  return found.length > 0 ? marked(found) : 'nowhere yet: the rules can answer, the act is to come'
}
