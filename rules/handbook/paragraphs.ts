import type { HandbookDocument, HandbookQuestion } from './questions.ts'

/** A judgment or decision a paragraph leans on, in one sentence of our own. */
export interface CaseLaw {
  court: string
  number: string
  year: number | null
  holding: string
  /** Its key in `law/sources.ts`, where it is there. */
  source: string | null
}

export interface Paragraph {
  /** `'4.2'`: what people cite. */
  number: string
  heading: string
  text: string
  questions: readonly HandbookQuestion[]
  /** Keys of `law/sources.ts`. */
  provisions: readonly string[]
  caseLaw: readonly CaseLaw[]
}

/** A document as it stood on a day. */
export interface Version {
  document: HandbookDocument
  from: string
  to: string | null
}

const parts = (number: string): number[] => number.split('.').map(Number)

/** `4.2` before `4.10`, and `4` before `4.1`. */
export function comesBefore(one: string, other: string): boolean {
  const [left, right] = [parts(one), parts(other)]
  for (const [at, part] of left.entries()) {
    const against = right[at]
    if (against === undefined) return false
    if (part !== against) return part < against
  }
  return left.length < right.length
}

/** The place of the first paragraph whose number does not follow the one before; null: all do. Two never have the same number. */
export function firstOutOfOrder(numbers: readonly string[]): number | null {
  const at = numbers.findIndex((number, place) => place > 0 && !comesBefore(numbers[place - 1] ?? '', number))
  return at === -1 ? null : at
}

/** The versions that count on a day: one of each document. */
export const inForceOn = <V extends Version>(versions: readonly V[], day: string): V[] =>
  versions.filter(({ from, to }) => from <= day && (to === null || to >= day))

/** The paragraphs where every word asked for stands: in the number, the text or its case law. Nothing asked for: all. */
export function paragraphsWith<P extends Paragraph>(paragraphs: readonly P[], asked: string): P[] {
  const wanted = asked.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean)
  return paragraphs.filter((one) => {
    const said = saidIn(one)
    return wanted.every((word) => said.includes(word))
  })
}

const saidIn = ({ number, heading, text, provisions, caseLaw }: Paragraph): string =>
  [number, heading, text, ...provisions, ...caseLaw.flatMap((one) => [one.court, one.number, one.holding])]
    .join('\n')
    .toLocaleLowerCase('sv')
