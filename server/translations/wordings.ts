import { createHash } from 'node:crypto'
import type { LanguageCode } from '../../texts/language-codes.ts'
import { clientTexts } from '../../texts/client-texts.ts'

/** One text as it stands in the files: what it says in Swedish, and in the other language. */
export interface Wording {
  key: string
  swedish: string
  words: string
  fingerprint: string
}

const fingerprintOf = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex')

const plural = /_(?:zero|one|two|few|many|other)$/

async function read(language: LanguageCode): Promise<readonly Wording[]> {
  const [swedish, own] = await Promise.all([clientTexts('sv'), clientTexts(language)])
  return [...own].map(([key, words]) => {
    const bare = key.replace(plural, '')
    const from = swedish.get(key) ?? swedish.get(`${bare}_other`) ?? swedish.get(bare) ?? ''
    return { key, swedish: from, words, fingerprint: fingerprintOf([from, words]) }
  })
}

const known = new Map<LanguageCode, Promise<readonly Wording[]>>()

/** The texts of a language; they are what they are until Tillit starts anew. */
export function wordingsOf(language: LanguageCode): Promise<readonly Wording[]> {
  const found = known.get(language) ?? read(language)
  known.set(language, found)
  return found
}

/** Of all the texts of a language together. */
export const fingerprintOfAll = async (language: LanguageCode): Promise<string> =>
  fingerprintOf((await wordingsOf(language)).map((one) => one.fingerprint))
