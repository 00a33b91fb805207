interface Mark {
  begins: number
  quote: string
}

/** A stretch of a text: plain, or the words of the mark with that number. */
export interface Part {
  begins: number
  words: string
  number: number | null
}

/** The text in stretches, all of it in its order, and the marks as they are numbered there. Words that two marks share stand in the first of them. */
export function marksInOrder<M extends Mark>(text: string, marks: readonly M[]): { parts: Part[]; ordered: M[] } {
  const ordered = marks.toSorted((a, b) => a.begins - b.begins || b.quote.length - a.quote.length)
  const parts: Part[] = []
  let at = 0
  const upTo = (end: number, number: number | null) => {
    if (end > at) parts.push({ begins: at, words: text.slice(at, end), number })
    at = Math.max(at, end)
  }
  for (const [place, { begins, quote }] of ordered.entries()) {
    upTo(begins, null)
    upTo(Math.min(text.length, begins + quote.length), place + 1)
  }
  upTo(text.length, null)
  return { parts, ordered }
}
