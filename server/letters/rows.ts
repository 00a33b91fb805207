import { sources } from '../../law/sources.ts'
import type { Calculation } from '../../rules/calculation/result.ts'
import type { Line } from '../../rules/line.ts'
import { negative } from '../../rules/line.ts'
import { zero } from '../../base/money.ts'
import type { TermTexts } from '../../texts/term-text.ts'
import type { CalculationRow } from './render/content.ts'

/** The stored calculation as rows of a letter: each part, what it is made of, its §, and the sum. Nobody is named in it. */
export function calculationRows(
  { norm, costs, incomes, assets, result }: Calculation,
  words: TermTexts,
  support: string,
): CalculationRow[] {
  const parts = [
    { part: norm, less: false },
    { part: costs, less: false },
    { part: incomes, less: true },
    { part: assets, less: true },
  ]
  const label = result.amount > zero ? support : words.terms[result.term]
  return [
    ...parts
      .filter(({ part }) => part.amount !== zero || part.of.length > 0)
      .flatMap(({ part, less }) => [part, ...part.of].map((line) => row(line, words, less, line === part ? 0 : 1))),
    { label, amount: result.amount, indent: 0, source: cite(result), total: true },
  ]
}

/** What is taken away is shown with a minus. */
function row(line: Line, words: TermTexts, less: boolean, indent: 0 | 1): CalculationRow {
  const ageClass = line.because?.facts.ageClass
  const label = ageClass === undefined ? words.terms[line.term] : `${words.terms[line.term]} ${ageClass}`
  return { label, amount: less ? negative(line.amount) : line.amount, indent, source: cite(line), total: false }
}

const cite = ({ source, regulation }: Line): string | null =>
  source ? [sources[source].cite, ...(regulation === undefined ? [] : [regulation])].join(', ') : null
