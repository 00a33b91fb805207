import ts from 'typescript'
import { nodesOf, place } from '../syntax.ts'
import { isCode, type File, type Findings } from '../tree.ts'

/** Words that mean what another word already means here, with the right one. Read as parts of names: `customerName` has `customer`. */
const wrongWords: ReadonlyMap<string, string> = new Map([
  ...right('client', 'customer', 'citizen', 'resident', 'beneficiary', 'klient'),
  ...right('case', 'errand', 'dossier', 'arende'),
  ...right('application', 'ansokan'),
  ...right('decision', 'beslut', 'ruling'),
  ...right('caseworker', 'handlaggare', 'clerk'),
  ...right('municipality', 'kommun'),
  ...right('committee', 'namnd'),
  ...right('payment', 'payout', 'disbursement'),
  ...right('attest', 'countersign'),
  ...right('income_support', 'livelihood', 'subsistence', 'forsorjningsstod'),
  ...right('personNumber', 'ssn', 'pnr', 'persnr'),
  ...right('born', 'dob', 'birthdate', 'birthday'),
  ...right('postalCode', 'zip', 'zipcode', 'postcode'),
  ...right('coApplicant', 'spouse', 'partner'),
  ...right('guideline', 'riktlinjer'),
  ...right('a word for what it does', 'util', 'utils', 'misc', 'impl', 'dto', 'foo'),
])

/** The same in two words and more, where each alone is a good one. */
const wrongPairs: ReadonlyMap<string, string> = new Map([
  ...right('personNumber', 'personal number', 'social security'),
  ...right('born', 'birth date', 'date of birth'),
  ...right('postalCode', 'zip code', 'post code'),
  ...right('riksnorm', 'national norm'),
  ...right('income_support', 'living allowance'),
  ...right('breakGlass', 'emergency access'),
  ...right('protected identity', 'secret identity', 'hidden identity'),
  ...right('caseworker', 'case handler', 'case manager', 'social secretary'),
])

function right(word: string, ...wrong: readonly string[]): [string, string][] {
  return wrong.map((one) => [one, word])
}

/** One word per concept (GLOSSARY.md), in every name of the code and the database. */
export function checkSynonyms(files: readonly File[]): Findings {
  return files.flatMap((file) =>
    namesIn(file).flatMap(({ name, at }) => {
      return wrongIn(name).map(([wrong, word]) => `${at}: ${name} says ${wrong}; the word is ${word}`)
    }),
  )
}

/** The wrong words a name holds, each with the right one. */
export function wrongIn(name: string): [wrong: string, word: string][] {
  const said = ` ${partsOf(name).join(' ')} `
  return [...wrongWords, ...wrongPairs].filter(([wrong]) => said.includes(` ${wrong} `))
}

/** `customerName`, `CUSTOMER_NAME` and `customer-name` have the parts `customer` and `name`; several stand in one. */
export const partsOf = (name: string): string[] =>
  name
    .replaceAll(/([a-zåäö\d])([A-ZÅÄÖ])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-zåäö\d]+/)
    .filter((part) => part !== '')

function namesIn(file: File): { name: string; at: string }[] {
  const path = { name: file.path, at: file.path }
  if (file.path.endsWith('.sql')) return [path, ...sqlNames(file)]
  if (!isCode(file.path)) return []
  const found = new Map<string, { name: string; at: string }>([[path.name, path]])
  for (const node of nodesOf(file)) {
    if (isMade(node) && !found.has(node.text)) found.set(node.text, { name: node.text, at: place(file, node) })
  }
  return [...found.values()]
}

/** A name given here, rather than one that a package gave. */
function isMade(node: ts.Node): node is ts.Identifier {
  if (!ts.isIdentifier(node)) return false
  const { parent } = node
  return (
    'name' in parent &&
    parent.name === node &&
    !ts.isPropertyAccessExpression(parent) &&
    !ts.isImportSpecifier(parent) &&
    !ts.isJsxAttribute(parent)
  )
}

function sqlNames(file: File): { name: string; at: string }[] {
  return file.text
    .split('\n')
    .flatMap((line, at) =>
      (line.replace(/--.*/, '').match(/[a-z][a-z_]+/g) ?? []).map((name) => ({ name, at: `${file.path}:${at + 1}` })),
    )
}
