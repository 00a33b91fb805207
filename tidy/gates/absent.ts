import ts from 'typescript'
import { nodesOf, place } from '../syntax.ts'
import type { File, Findings } from '../tree.ts'
import { partsOf } from '../words/banned.ts'

/** What a system that did the forbidden would have to keep or be asked for: parts of names of tables, columns, routes and their fields. */
export const forbidden = {
  'kontroll.forbud_spaning':
    'camera covert footage geolocation gps latitude longitude observation photo plate spaning surveillance tracking watchlist whereabouts movements acquaintances'.split(
      ' ',
    ),
  'kontroll.ingen_riskprofil':
    'likelihood predicted prediction probability profile profiling propensity ranking risk score scored scoring suspicion'.split(
      ' ',
    ),
  'data.sms': ['sms', 'texting'],
} as const

/** Every name of `api/` and of the tables that has a forbidden part. */
export function checkAbsent(files: readonly File[], words: readonly string[]): Findings {
  return files
    .filter(({ path }) => isShape(path))
    .flatMap((file) =>
      nodesOf(file).flatMap((node) => {
        const name = nameOf(node)
        const found = partsOf(name).filter((part) => words.includes(part))
        return found.map((part) => `${place(file, node)}: ${name} says ${part}`)
      }),
    )
}

const isShape = (path: string): boolean =>
  /^api\/(?!.*\.test\.ts$).*\.ts$/.test(path) || path === 'server/platform/db/tables.ts'

/** Names of fields and exports, and the words of paths, events and enums. Summaries are sentences, not names. */
function nameOf(node: ts.Node): string {
  if (ts.isStringLiteralLike(node)) return /\s/.test(node.text) ? '' : node.text
  return ts.isIdentifier(node) ? node.text : ''
}
