import type { Glossary } from '../../texts/glossary.ts'
import type { Findings } from '../tree.ts'
import { stems } from './stems.ts'

type Said = ReadonlyMap<string, string>

/** What stays of a word however it is bent: without its article, and without its last letters. */
function stem(word: string): string {
  const bare = word.toLowerCase().replace(/^ال/, '')
  return bare.slice(0, Math.max(3, bare.length - (bare.length > 6 ? 3 : 1)))
}

const stemsOf = (term: string): string[] =>
  term
    .replace(/\s*\(.*\)/, '')
    .split(/[\s\u200c]+/)
    .filter((word) => word.length > 3)
    .map(stem)

/**
 * Sentences that may not use the language's word where the Swedish uses the law's. Languages bend their words, and a sentence may say the
 * same by a pronoun: a list for the one who translates to look through, no failure.
 */
export function otherWords(swedish: Said, own: Said, words: Glossary): Findings {
  const byTerm = new Map<string, { word: string }>(Object.entries(words))
  return [...swedish].flatMap(([key, text]) => {
    const said = own.get(key)?.toLowerCase()
    if (said === undefined) return []
    const used = Object.entries(stems).filter(([, bent]) => bent.some((one) => text.toLowerCase().includes(one)))
    return used.flatMap(([term]) => {
      const word = byTerm.get(term)?.word ?? ''
      return stemsOf(word).every((one) => said.includes(one)) ? [] : [`${key}: «${word}»?`]
    })
  })
}
