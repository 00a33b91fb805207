import type { File, Findings } from '../tree.ts'
import { partsOf, wrongIn } from '../words/banned.ts'
import { tableRows } from './readme.ts'

/** Ordinary English in names: verbs, forms, and what every program has. */
const plain = new Set(
  `add address administration any ask attach begin by byte cancel choose code content count counter create decide drop entry feature follow force get giving id in instant item job
  key kind know known last law listed lock log lost make me migration most move my new number of on open other page param part party people platform progress
  read receive register remind remove row rule save seal sealed send shape shared sign signed smallest start state suggest take tell text to told upload version view way with word write`.split(
    /\s+/,
  ),
)

/** The nouns of the domain: from what `api/` exports, the tables, and the folders of `server/` and `rules/`. */
export function domainWords(files: readonly File[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  for (const { path, text } of files) {
    for (const name of namesOf(path, text)) {
      for (const part of partsOf(name))
        if (!plain.has(singular(part)) && !words.has(part)) words.set(part, `${path} (${name})`)
    }
  }
  return words
}

function namesOf(path: string, text: string): string[] {
  if (/\.test(-helper)?\.ts$/.test(path)) return []
  if (path.startsWith('api/'))
    return [...text.matchAll(/^export (?:const|function|interface|type) (\w+)/gm)].map(([, name = '']) => name)
  if (path === 'server/platform/db/tables.ts')
    return [...text.matchAll(/^ {2}(\w+): \{/gm)].map(([, name = '']) => name)
  const folder = /^(?:server|rules)\/(\w+)\//.exec(path)?.[1]
  return folder === undefined ? [] : [folder]
}

/** The singular, as far as our words go. */
const singular = (word: string): string =>
  word === 'access' || word === 'address' || word.endsWith('us')
    ? word
    : word
        .replace(/ies$/, 'y')
        .replace(/(ss|x|ch|sh)es$/, '$1')
        .replace(/(?<!s)s$/, '')

/** Every domain word has its row; each row has all it needs, once; no row is a banned word or a word nobody uses. */
export function checkGlossary(
  glossary: string | undefined,
  files: readonly File[],
  sources: readonly string[],
): Findings {
  if (glossary === undefined) return ['GLOSSARY.md: missing']
  const rows = tableRows(glossary).slice(1)
  const terms = rows.map(([term = '']) => term)
  const known = new Set(terms.flatMap((term) => partsOf(term).map(singular)))
  return [
    ...[...domainWords(files)]
      .filter(([word]) => !known.has(singular(word)))
      .map(([word, where]) => `GLOSSARY.md: no row for ${word}, from ${where}`),
    ...terms.filter((term, at) => terms.indexOf(term) !== at).map((term) => `GLOSSARY.md: ${term} stands twice`),
    ...rows.flatMap((cells) => againstRow(cells, sources)),
    ...unused(terms, files),
  ]
}

function againstRow(cells: readonly string[], sources: readonly string[]): Findings {
  const [term = '', swedish = '', source = '', meaning = ''] = cells
  return [
    ...(cells.length === 4 && term && swedish && meaning
      ? []
      : [`GLOSSARY.md: the row of ${term} has four cells, none empty`]),
    ...(['local', 'house'].includes(source) || sources.includes(source)
      ? []
      : [`GLOSSARY.md: ${term} cites ${source}, which law/sources.ts does not have`]),
    ...wrongIn(term).map(([wrong, word]) => `GLOSSARY.md: ${wrong} is a banned synonym of ${word}`),
  ]
}

/** A term is in use when its words stand together in some name of the code, however they are joined. */
function unused(terms: readonly string[], files: readonly File[]): Findings {
  const names = files.map(({ text }) => text.toLowerCase().replaceAll(/[_-]/g, '')).join('\n')
  return terms
    .filter((term) => !names.includes(partsOf(term).join('')))
    .map((term) => `GLOSSARY.md: nothing in the code is called ${term}`)
}
