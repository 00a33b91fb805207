/** How hard a text is to read. LIX: words to a sentence, and how many of a hundred are long (Björnsson 1968). The limits are the house's own. */
export interface Readability {
  lix: number
  words: number
  /** Sentences to shorten, the hardest first. */
  hard: readonly HardSentence[]
}

export interface HardSentence {
  text: string
  words: number
  /** Words of more than six letters. */
  long: number
}

/** Above this a letter is hard for many: everyday papers lie between 30 and 40. */
export const easyUpTo = 40
/** A sentence of more words than this is hard to keep in mind. */
const mostWords = 20
const longFrom = 7

/** Null: a text too short to say anything about. */
export function readability(text: string): Readability | null {
  const sentences = sentencesIn(text)
  const words = sum(sentences.map((one) => one.words))
  if (words === 0) return null
  const long = sum(sentences.map((one) => one.long))
  return {
    lix: Math.round(words / sentences.length + (100 * long) / words),
    words,
    hard: sentences.filter(isHard).toSorted((a, b) => lixOf(b) - lixOf(a)),
  }
}

const isHard = (one: HardSentence): boolean => one.words > mostWords
const lixOf = ({ words, long }: HardSentence): number => words + (100 * long) / words
const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0)

/** A provision in brackets is read past: it makes no sentence harder. */
const cites = /\([^()]*§[^()]*(?:\([^()]*\)[^()]*)*\)/gu
/** A sign ends a sentence where a capital or nothing follows: "12 kap. 1 §" goes on. */
const ends = /(?<=[.!?])\s+(?=[\p{Lu}"”])|\n+/u

function sentencesIn(text: string): HardSentence[] {
  return text
    .normalize('NFC')
    .replaceAll(cites, ' ')
    .split(ends)
    .map((part) =>
      part
        .replaceAll(/\s+/gu, ' ')
        .replaceAll(/ (?=[.,])/gu, '')
        .trim(),
    )
    .map((part) => ({ text: part, words: wordsIn(part).length, long: wordsIn(part).filter(isLong).length }))
    .filter((one) => one.words > 0)
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\d]+(?:[-’':][\p{L}\d]+)*/gu) ?? []
const isLong = (word: string): boolean => [...word.replaceAll(/[^\p{L}]/gu, '')].length >= longFrom
