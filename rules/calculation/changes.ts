import { add, subtract, zero, type Ore } from '../../base/money.ts'
import { negative, type Because, type Line } from '../line.ts'
import type { Term } from '../terms.ts'
import type { Calculation } from './result.ts'

/** What differs from another month, and why, ready to be told. */
export interface ToldChange {
  term: Term
  about: string | null
  /** null: the line was not there. */
  before: Ore | null
  after: Ore | null
  /** What it does to `result`: less income raises it. All together they are the difference of the results. */
  effect: Ore
  because: Because
}

/** The lines right below norm, costs, incomes and assets that changed, and the result they make, last. */
export function changesBetween(before: Calculation, after: Calculation): ToldChange[] {
  const changes = [
    ...changed(before.norm.of, after.norm.of, 'raises'),
    ...changed(before.costs.of, after.costs.of, 'raises'),
    ...changed(before.incomes.of, after.incomes.of, 'lowers'),
    ...changed([before.assets], [after.assets], 'lowers'),
  ]
  const effect = add(...changes.map((change) => change.effect))
  if (changes.length === 0) return []
  const [was, is] = [before.result.amount, after.result.amount]
  const because: Because = { reason: 'change.result', facts: { beforeOre: before.support, afterOre: after.support } }
  return [...changes, { term: 'result', about: null, before: was, after: is, effect, because }]
}

function changed(before: readonly Line[], after: readonly Line[], direction: 'raises' | 'lowers'): ToldChange[] {
  const [old, now] = [byName(before), byName(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
    const [was, is] = [old.get(name), now.get(name)]
    const line = is ?? was
    if (!line || was?.amount === is?.amount) return []
    const difference = subtract(is?.amount ?? zero, was?.amount ?? zero)
    return [
      {
        term: line.term,
        about: line.about ?? null,
        before: was?.amount ?? null,
        after: is?.amount ?? null,
        effect: direction === 'raises' ? difference : negative(difference),
        because: why(was, is),
      },
    ]
  })
}

/** Set by the regulation, each year anew. */
const yearly: ReadonlySet<Term> = new Set(['norm.single', 'norm.couple', 'norm.child', 'norm.common'])

const byName = (lines: readonly Line[]): ReadonlyMap<string, Line> =>
  new Map(lines.map((line) => [`${line.term}:${line.about ?? ''}`, line]))

const fact = (line: Line, name: string) => line.because?.facts[name] ?? ''

function why(was: Line | undefined, is: Line | undefined): Because {
  if (!was) return { reason: 'change.new', facts: { afterOre: is?.amount ?? zero } }
  if (!is) return { reason: 'change.gone', facts: { beforeOre: was.amount } }
  const amounts = { beforeOre: was.amount, afterOre: is.amount }
  const differs = (name: string) => fact(was, name) !== fact(is, name)
  if (differs('ageClass')) return { reason: 'change.age', facts: { ...amounts, ageClass: fact(is, 'ageClass') } }
  if (differs('days')) return { reason: 'change.days', facts: amounts }
  if (differs('persons')) return { reason: 'change.persons', facts: { ...amounts, persons: fact(is, 'persons') } }
  const wasStimulus = was.because?.reason === 'income.stimulus'
  if (wasStimulus !== (is.because?.reason === 'income.stimulus')) {
    return { reason: wasStimulus ? 'change.stimulus_ended' : 'change.stimulus_began', facts: amounts }
  }
  if (yearly.has(is.term)) return { reason: 'change.amounts', facts: amounts }
  return { reason: is.amount > was.amount ? 'change.higher' : 'change.lower', facts: amounts }
}
