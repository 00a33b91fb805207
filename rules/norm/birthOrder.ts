import { share, zero } from '../../base/money.ts'
import type { Month } from '../../base/month.ts'
import type { NormSchema2027 } from '../../law/riksnorm/schema2027.ts'
import type { Member } from '../calculation/input.ts'
import { negative, type Line } from '../line.ts'
import type { NormContext } from './days.ts'

/** Norm from 2027: later children have a part of their amount. One line for each that has less than the whole, phase-in counted. */
export function birthOrderLines(children: readonly Line[], { input, row, schema }: NormContext): Line[] {
  if (!schema) return []
  const { members } = input.household
  const isCouple = members.some((member) => member.role === 'co_applicant')
  const percentages = schema.childPercent[isCouple ? 'couple' : 'single']
  const phase = phaseOf(schema, input.month)
  return inOrder(members).flatMap((child, at) => {
    const percent = percentages[Math.min(at, percentages.length - 1)] ?? 100
    const line = children.find((one) => one.about === child.key)
    const less = line ? share(line.amount, (100 - percent) * phase, 100 * 100, 'krona_down') : zero
    if (less === zero) return []
    const because = { reason: 'norm.later_child', facts: { order: at + 1, percent, phase } } as const
    return [{ term: 'norm.later_child', amount: negative(less), source: row.source, because, about: child.key, of: [] }]
  })
}

/** Oldest first; born the same day: by key, so that the order they are told in never matters. */
const inOrder = (members: readonly Member[]): Member[] =>
  members
    .filter((member) => member.role === 'child')
    .toSorted((a, b) => (`${a.born} ${a.key}` < `${b.born} ${b.key}` ? -1 : 1))

/** How much of the reduction counts in a month, as a percentage. */
export const phaseOf = ({ phaseIn }: NormSchema2027, month: Month): number =>
  phaseIn.findLast((one) => one.from <= month)?.percent ?? 0
