import type { GateNeed } from '../../law/gates/needs.ts'
import type { GateId } from '../../law/gates/gates.ts'
import type { SourceKey } from '../../law/sources.ts'

/** What a check found missing; `facts` for its sentence, never personal data. */
export interface Unmet<Need extends GateNeed = GateNeed> {
  need: Need
  facts: Readonly<Record<string, string | number>>
}

/** A gate that is not met: by which provision, and what would meet it. */
export interface UnmetGate extends Unmet {
  gate: GateId
  source: SourceKey
}

export const met: never[] = []
export const unmet = <Need extends GateNeed>(need: Need, facts: Unmet['facts'] = {}): Unmet<Need>[] => [{ need, facts }]
