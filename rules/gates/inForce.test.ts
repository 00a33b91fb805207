import { expect, expectTypeOf, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import { trust } from '../../base/trust.ts'
import { noWords } from '../children/analysis.ts'
import { gates, type GateId, type LocalGateId } from '../../law/gates/gates.ts'
import { localGateIds, type LocalGates } from '../../law/gates/local.ts'
import { decisionFacts } from './facts.test-helper.ts'
import { isGateId, isInForce } from './inForce.ts'
import { mayProceed } from './mayProceed.ts'

const children = [noWords]
const asked = (local: LocalGates) =>
  mayProceed('decision.make', decisionFacts({ children, hearing: null }), local).map((one) => one.gate)

test('a municipality dates its own gates: before, within and after', () => {
  const of = (from: string | null, to: string | null) =>
    asked({
      'barn.barnkonsekvens_patagligt': { from: from === null ? null : toDay(from), to: to === null ? null : toDay(to) },
    })
  const both = ['utredning.kommunicering', 'barn.barnkonsekvens_patagligt']
  expect(asked({})).toEqual(both)
  expect(of('2026-11-21', null)).toEqual(both)
  expect(of(null, '2026-11-21')).toEqual(both)
  expect(of('2026-11-22', null)).toEqual(['utredning.kommunicering'])
  expect(of(null, '2026-11-20')).toEqual(['utredning.kommunicering'])
})

test('what a statute, a court or JO asks cannot be switched off: neither by type nor by data that was written past it', () => {
  expectTypeOf<'utredning.kommunicering'>().not.toExtend<LocalGateId>()
  expectTypeOf<'bistand.ingen_kvittning'>().not.toExtend<LocalGateId>()
  expectTypeOf<'bistand.avsteg_samrad'>().toExtend<LocalGateId>()
  const never = { from: null, to: toDay('2000-01-01') }
  const all = trust<LocalGates>(Object.fromEntries(Object.keys(gates).map((id) => [id, never])))
  const today = toDay('2026-11-21')
  const off = Object.keys(gates)
    .filter(isGateId)
    .filter((id) => isInForce(id, today, {}) && !isInForce(id, today, all))
  expect(new Set<GateId>(off)).toEqual(new Set<GateId>(localGateIds))
  expect(asked(all)).toEqual(['utredning.kommunicering'])
})

test('the list of local gates is whole', () => {
  const local = Object.keys(gates).filter((id) => isGateId(id) && gates[id].standing === 'local')
  expect(local.toSorted()).toEqual([...localGateIds].toSorted())
})
