import type { Findings } from '../tree.ts'

/** Every text of one file: its path of keys, and what it says. */
export type Said = ReadonlyMap<string, string>

/** The files of one language by name: `refusals`, `client-apply` … */
export type Language = ReadonlyMap<string, Said>

/** Swedish by nature: the journal is kept in Swedish, files for the board and the supervisor are read in Swedish, and the parts from Aksel speak English by themselves. */
const swedishOnly = new Set(['journal', 'files', 'ui-aksel'])

/** Another language has the files, keys and facts of the Swedish one, none more, none less. */
export function compareLanguages(swedish: Language, name: string, other: Language): Findings {
  const files = new Set(
    [...swedish.keys(), ...other.keys()].filter((file) => !swedishOnly.has(file.replace(/\/.*/, ''))),
  )
  return [...files].flatMap((file) => {
    const [from, to] = [swedish.get(file), other.get(file)]
    if (!from || !to) return [`texts/${name}/${file}.ts: stands in one language only`]
    return compareFiles(`texts/${name}/${file}.ts`, from, to)
  })
}

function compareFiles(path: string, swedish: Said, other: Said): Findings {
  const from = byKey(swedish)
  const to = byKey(other)
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((key) => {
    const [here, there] = [from.get(key), to.get(key)]
    if (here === undefined) return [`${path}: ${key} is not in the Swedish texts`]
    if (there === undefined) return [`${path}: ${key} is missing`]
    const [wanted, found] = [factsIn(here), factsIn(there)]
    return wanted === found
      ? []
      : [`${path}: ${key} names ${found || 'nothing'}, the Swedish text ${wanted || 'nothing'}`]
  })
}

/** Languages count differently (one, few, many): all forms of a key are one text with the facts of them all. */
function byKey(said: Said): Map<string, string> {
  const whole = new Map<string, string>()
  for (const [key, text] of said) {
    const bare = key.replace(/_(zero|one|two|few|many|other)$/, '')
    whole.set(bare, `${whole.get(bare) ?? ''} ${text}`)
  }
  return whole
}

/** The facts a text names, in order. */
export const factsIn = (text: string): string =>
  [
    ...new Set(
      [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}|(?<!\{)\{(\w+)\}(?!\})/g)].map(([, fact, page]) => fact ?? page ?? ''),
    ),
  ]
    .toSorted()
    .join(', ')

/** What machines say to each other, and how authorities used to speak to people. */
const machineWords =
  /\b(?:ogiltig\w*|validera\w*|autentisera\w*|databas\w*|session\w*|token\w*|exception\w*|error\w*|timeout|JSON|HTTP|API|null|undefined|NaN|klicka här|vänligen|erhåll\w*|medelst|oops|hoppsan|användar\w*|input|parameter\w*)(?!\p{L})/iu

/** Each text says something, in words a person uses. */
export function checkWording(path: string, said: Said, isSwedish: boolean): Findings {
  return [...said].flatMap(([key, text]) => {
    if (text.trim() === '') return [`${path}: ${key} is empty`]
    const word = isSwedish ? machineWords.exec(text)?.[0] : undefined
    return word === undefined ? [] : [`${path}: ${key} says ${word}, a word for machines`]
  })
}
