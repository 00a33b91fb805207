import type { Act } from '../../law/gates/acts.ts'
import type { GateId } from '../../law/gates/gates.ts'
import type { ActFacts } from './actFacts.ts'
import { mayProceed } from './mayProceed.ts'

/** What a gate still asks before an act. */
export const asks = <A extends Act>(gate: GateId, act: A, facts: ActFacts[A]) =>
  mayProceed(act, facts)
    .filter((one) => one.gate === gate)
    .map((one) => one.need)
