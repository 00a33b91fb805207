import { BodyShort } from '@navikt/ds-react'
import { marksInOrder } from './marks.ts'
import type { Marked } from './endpoints.ts'

/** A text with each mark at its words, numbered, and below what was said of them. */
export function MarkedText({ label, text, marks }: { label: string; text: string; marks: readonly Marked[] }) {
  const { parts, ordered } = marksInOrder(text, marks)
  return (
    <div>
      <BodyShort size="small" weight="semibold">
        {label}
      </BodyShort>
      <p className="staff-written">
        {parts.map(({ begins, words, number }) =>
          number === null ? (
            words
          ) : (
            <mark key={begins}>
              {words}
              <sup>{number}</sup>
            </mark>
          ),
        )}
      </p>
      <ol className="staff-marks">
        {ordered.map(({ begins, quote, comment }) => (
          <li key={`${begins} ${quote} ${comment}`}>
            <q>{quote}</q> {comment}
          </li>
        ))}
      </ol>
    </div>
  )
}
