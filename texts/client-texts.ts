import { flatten } from './flatten.ts'
import type { LanguageCode } from './language-codes.ts'

/** The files of a language that residents read, and the name of what each says. */
const files = {
  ui: 'ui',
  'ui-aksel': 'akselTexts',
  client: 'client',
  refusals: 'refusals',
  terms: 'terms',
  glossary: 'glossary',
  login: 'login',
  fault: 'fault',
} as const

/** English needs none of the design system's words: it speaks English by itself. */
const isThere = (code: LanguageCode, file: string): boolean => !(code === 'en' && file === 'ui-aksel')

/** Every sentence of one language for residents by its keys: `client.front.lead`. */
export async function clientTexts(code: LanguageCode): Promise<ReadonlyMap<string, string>> {
  const read = Object.entries(files)
    .filter(([file]) => isThere(code, file))
    .map(async ([file, name]) => {
      const module: Readonly<Record<string, unknown>> = await import(`./${code}/${file}.ts`)
      return flatten(module[name], file)
    })
  return new Map((await Promise.all(read)).flat())
}
