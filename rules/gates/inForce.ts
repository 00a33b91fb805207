import type { Day } from '../../base/day.ts'
import type { Gate } from '../../law/gates/gate.ts'
import { gates, type GateId } from '../../law/gates/gates.ts'
import { localGateIds, type LocalGates } from '../../law/gates/local.ts'

/** A gate is asked on the day. Only a local one has dates of the municipality: whatever else such data may hold of a gate is not listened to. */
export function isInForce(id: GateId, today: Day, local: LocalGates): boolean {
  const gate: Gate = gates[id]
  const own = localGateIds.find((one) => one === id)
  const { from, to } = (own ? local[own] : undefined) ?? gate
  return (from === null || from <= today) && (to === null || today <= to)
}

export const isGateId = (id: string): id is GateId => Object.hasOwn(gates, id)
