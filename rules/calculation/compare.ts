import { subtract, zero, type Ore } from '../../base/money.ts'
import type { Line } from '../line.ts'
import type { Term } from '../terms.ts'
import type { Calculation } from './result.ts'

/** A line that is not the same in two calculations. */
export interface Change {
  /** Where the line stands: terms from the top, each with what it is about. */
  path: string
  term: Term
  about: string | null
  /** null: the line is not there. */
  before: Ore | null
  after: Ore | null
  difference: Ore
}

/** The lines whose amounts changed, were added or taken away, whole trees included, in the order they stand. */
export function compare(before: Calculation, after: Calculation): Change[] {
  const old = flat(before)
  const now = flat(after)
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((path) => {
    const was = old.get(path)
    const is = now.get(path)
    const line = is ?? was
    if (!line || was?.amount === is?.amount) return []
    const difference = subtract(is?.amount ?? zero, was?.amount ?? zero)
    return [
      {
        path,
        term: line.term,
        about: line.about ?? null,
        before: was?.amount ?? null,
        after: is?.amount ?? null,
        difference,
      },
    ]
  })
}

function flat({ norm, costs, incomes, assets, otherNeeds, result }: Calculation): Map<string, Line> {
  const found = new Map<string, Line>()
  const walk = (line: Line, above: string): void => {
    const name = line.about === undefined ? line.term : `${line.term}:${line.about}`
    const path = above === '' ? name : `${above}/${name}`
    found.set(path, line)
    for (const part of line.of) walk(part, path)
  }
  for (const line of [norm, costs, incomes, assets, otherNeeds, result]) walk(line, '')
  return found
}
