import { share } from '../../../base/money.ts'
import type { SourceKey } from '../../../law/sources.ts'
import { commonFor } from '../../norm/common.ts'
import { normOf } from '../../norm/entered.ts'
import { mostPersons } from '../batch/layout.ts'
import { applicant, askNorm, example, findLine, type Asked } from './ask.ts'

/** Common costs by persons in the home (times `mostPersons`) and members among them: öre, nought for nobody. */
export interface CommonTable {
  /** Of the home. */
  whole: Int32Array
  /** The members' share of it. */
  shared: Int32Array
  /** The provision of the table, and of homes with more persons than it has or with others. */
  source: SourceKey | null
  sharedSource: SourceKey | null
}

export function commonTable(asked: Asked): CommonTable {
  const { month, knownOn, parameters } = asked
  const { row } = normOf(month, knownOn, parameters)
  const whole = new Int32Array(mostPersons * mostPersons)
  const shared = new Int32Array(mostPersons * mostPersons)
  for (let persons = 1; persons < mostPersons; persons++) {
    const amount = commonFor(persons, row.value)
    for (let members = 1; members <= persons; members++) {
      const part = members === persons ? amount : share(amount, members, persons, parameters.shareRounding)
      whole[persons * mostPersons + members] = amount
      shared[persons * mostPersons + members] = part
    }
  }
  return { whole, shared, source: sourceWith(0, asked), sharedSource: sourceWith(1, asked) }
}

function sourceWith(othersInDwelling: number, asked: Asked): SourceKey | null {
  const input = example(asked, [applicant(asked)])
  const tree = askNorm({ ...input, household: { ...input.household, othersInDwelling } })
  return findLine(tree, (line) => line.term === 'norm.common')?.source ?? null
}
