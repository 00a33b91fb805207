import { Refusal } from '../../base/refusal.ts'
import { calculate } from '../../rules/calculation/calculate.ts'
import { compare } from '../../rules/calculation/compare.ts'
import type { Calculation } from '../../rules/calculation/result.ts'
import type { StoredDecision } from './queries.ts'

/** A decision that would not come out as it was made: the terms of the lines that differ, or the code of the refusal it would meet. */
export interface Differing {
  decisionId: string
  terms: readonly string[]
}

/** Reckons a decision anew from what was stored with it, and names what would differ. Empty: nothing. */
export function differsIn(stored: StoredDecision): string[] {
  const { input, result } = stored
  if (!input || !result) return ['calculation']
  const again = calculated(input)
  if (typeof again === 'string') return [again]
  const lines = compare(result, again).map((change) => change.term)
  const sums = (['support', 'surplus'] as const).filter((name) => result[name] !== again[name])
  return [...new Set([...lines, ...sums, ...needsThatDiffer(stored, again)])]
}

function calculated(input: NonNullable<StoredDecision['input']>): Calculation | string {
  try {
    return calculate(input)
  } catch (error) {
    if (error instanceof Refusal) return error.code
    // What was stored is no longer what the rules take: told as it is, and the next decision is reckoned.
    return error instanceof Error ? error.name : 'fault'
  }
}

/** What was granted is what the calculation supports; a rejection may be made whatever it supports. */
const needsThatDiffer = ({ needs }: StoredDecision, again: Calculation): string[] =>
  needs
    .filter((need) => need.outcome !== 'rejected')
    .filter((need) => again.needs.find((one) => one.key === need.key)?.supported !== need.granted)
    .map((need) => `granted ${need.kind}`)
