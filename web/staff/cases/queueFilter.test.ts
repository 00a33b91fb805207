import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { filterAssigned, filterStatuses, filterTimers } from '../../../rules/work/queueFilter.ts'
import { firstFilter, readAddress, writeAddress } from './queueFilter.ts'

const orNull = <T>(values: readonly T[]) => fc.constantFrom(null, ...values)
const filter = fc.record({
  assigned: fc.oneof(fc.constantFrom(...filterAssigned), fc.uuid()),
  unit: fc.option(fc.uuid()),
  timer: orNull(filterTimers),
  status: orNull(filterStatuses),
})

test('an address tells the filter it was written from', () => {
  fc.assert(
    fc.property(filter, (one) => {
      expect(readAddress(writeAddress(one).slice(1))).toEqual(one)
    }),
  )
})

test('2001:637 15 §: whatever an address says, it asks by the four keys and no word of its own', () => {
  const key = fc.oneof(fc.constantFrom('assigned', 'unit', 'timer', 'status', 'children', 'name'), fc.string())
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.string())), (pairs) => {
      const { assigned, unit, timer, status, ...rest } = readAddress(new URLSearchParams(pairs).toString())
      expect(rest).toEqual({})
      expect(
        [assigned, unit, timer, status].filter((value) => pairs.some(([, said]) => said === value && !known(said))),
      ).toEqual([])
    }),
  )
  expect(readAddress('?name=Anna&children=1&assigned=Anna&timer=child_age')).toEqual(firstFilter)
})

const known = (said: string): boolean =>
  [...filterAssigned, ...filterTimers, ...filterStatuses].some((one) => one === said) || /^[0-9a-f-]{36}$/.test(said)
