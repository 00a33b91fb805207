import { Refusal } from '../base/refusal.ts'
import { ruleRefusals } from './refusals.ts'

const codes: ReadonlySet<string> = new Set(ruleRefusals)

/** The refusal an act ends in; anything else that happens is told instead. */
export function refusedBy(act: () => unknown): { code: string; facts: Refusal['facts'] } | 'was not refused' {
  try {
    act()
    return 'was not refused'
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
    if (!codes.has(thrown.code)) throw new Error(`the refusal ${thrown.code} is not listed`, { cause: thrown })
    return { code: thrown.code, facts: thrown.facts }
  }
}
