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
): CalculationRow[] {
  const parts = [
    norm,
    costs,
    { ...incomes, amount: negative(incomes.amount) },
    { ...assets, amount: negative(assets.amount) },
  ]
  return [
    ...parts
      .filter((part) => part.amount !== zero || part.of.length > 0)
      .flatMap((part, at) => [heading(part, words), ...part.of.map((line) => detail(line, words, at === 2))]),
    { label: words.terms[result.term], amount: result.amount, indent: 0, source: cite(result), total: true },
  ]
}

const heading = (line: Line, words: TermTexts): CalculationRow => ({
  label: words.terms[line.term],
  amount: line.amount,
  indent: 0,
  source: cite(line),
  total: false,
})

function detail(line: Line, words: TermTexts, isIncome: boolean): CalculationRow {
  const ageClass = line.because?.facts.ageClass
  const label = ageClass === undefined ? words.terms[line.term] : `${words.terms[line.term]} ${ageClass}`
  return { label, amount: isIncome ? negative(line.amount) : line.amount, indent: 1, source: cite(line), total: false }
}

const cite = (line: Line): string | null => (line.source ? sources[line.source].cite : null)
