import { share } from '../../../base/money.ts'
import { commonFor } from '../../norm/common.ts'
import { normOf } from '../../norm/entered.ts'
import type { Asked } from './ask.ts'

/** Common costs by persons in the home, and as the share of the members among them. */
export interface CommonTable {
  /** Öre by persons; nought persons cost nothing. */
  whole: Int32Array
  /** Öre by persons (times `mostPersons`) and members. */
  shared: Int32Array
}

/** One more than the most persons of a household, rounded up to where a shift reaches. */
export const mostPersons = 32

export function commonTable({ month, knownOn, parameters }: Asked): CommonTable {
  const { row } = normOf(month, knownOn, parameters)
  const whole = new Int32Array(mostPersons)
  const shared = new Int32Array(mostPersons * mostPersons)
  for (let persons = 1; persons < mostPersons; persons++) {
    const amount = commonFor(persons, row.value)
    whole[persons] = amount
    for (let members = 1; members <= persons; members++) {
      const part = members === persons ? amount : share(amount, members, persons, parameters.shareRounding)
      shared[persons * mostPersons + members] = part
    }
  }
  return { whole, shared }
}
