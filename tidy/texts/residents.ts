import { factsIn } from './staff.ts'
import type { Findings } from '../tree.ts'

type Said = ReadonlyMap<string, string>

/** Parts of the design system that the e-service shows; the others may stay as it says them. */
const aksel =
  /^ui-aksel\.(?:global|ErrorSummary|FileUpload|FormProgress|FormSummary|HelpText|Loader|Process|ProgressBar|Textarea|Tooltip)\./

/** What residents can read: every file, but of the noes and of the words of a result only what their pages can show. */
export function neededByResidents(swedish: Said, refusals: ReadonlySet<string>): Said {
  const isNeeded = (key: string): boolean => {
    if (key.startsWith('refusals.'))
      return refusals.has(key.replace(/^refusals\./, '').replace(/\.(title|detail)$/, ''))
    if (key.startsWith('ui-aksel.')) return aksel.test(key)
    return !/^terms\.(?:reasons|proposals)\./.test(key)
  }
  return new Map([...swedish].filter(([key]) => isNeeded(key)))
}

/** Where a language is not whole: a text, a plural form of its own or a fact is missing, or there is one too many. */
export function compareToSwedish(swedish: Said, code: string, own: Said): Findings {
  const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories
  const wanted = new Set<string>()
  const found = [...texts(swedish)].flatMap(([key, text]) => {
    const isCounted = text.isCounted || own.has(`${key}_other`)
    const keys = isCounted ? forms.map((form) => `${key}_${form}`) : [key]
    for (const one of keys) wanted.add(one)
    return [...missing(keys, own), ...otherFacts(key, text.said, keys.map((one) => own.get(one) ?? '').join(' '))]
  })
  const extra = [...own.keys()].filter((key) => !wanted.has(key)).map((key) => `${key} is not in the Swedish texts`)
  return [...found, ...extra].map((wrong) => `${code}: ${wrong}`)
}

/** Swedish texts by key: the two forms of one that is counted are one text. */
function texts(swedish: Said): Map<string, { said: string; isCounted: boolean }> {
  const all = new Map<string, { said: string; isCounted: boolean }>()
  for (const [key, said] of swedish) {
    const bare = key.replace(/_(?:one|other)$/, '')
    const isCounted = bare !== key && swedish.has(`${bare}_one`) && swedish.has(`${bare}_other`)
    all.set(isCounted ? bare : key, { said: isCounted ? `${all.get(bare)?.said ?? ''} ${said}` : said, isCounted })
  }
  return all
}

const missing = (keys: readonly string[], own: Said): string[] =>
  keys.filter((key) => !own.has(key)).map((key) => `${key} is missing`)

function otherFacts(key: string, swedish: string, own: string): string[] {
  const [wanted, found] = [factsIn(swedish), factsIn(own)]
  return own.trim() === '' || wanted === found
    ? []
    : [`${key} names ${found || 'nothing'}, the Swedish text ${wanted || 'nothing'}`]
}
