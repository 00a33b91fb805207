import { toDay } from '../../base/day.ts'
import { mayProceed } from '../../rules/gates/mayProceed.ts'
import type { UnmetGate } from '../../rules/gates/unmet.ts'
import type { Redecision, RedecisionGround, RedecisionKind } from '../../rules/redecision/grounds.ts'
import type { Ground } from './gather.ts'
import { factsOf, onceEach, type Intended, type Judgement } from './judge.ts'
import type { MadeDecision } from './queries.ts'

interface About {
  ground: Ground
  intended: readonly Intended[]
  former: Pick<MadeDecision, 'decidedOn' | 'needs'>
  asked: { kind: RedecisionKind; ground: RedecisionGround | null; reasons: string }
  goesAgainst: boolean
  deciderId: string
}

/** What stands in the way of replacing a decision: all that stands in the way of deciding so, and what its own provision asks. */
export function judgeRedecision(about: About, { unmet, mayDecide }: Judgement): UnmetGate[] {
  const { ground, intended, former, asked, goesAgainst, deciderId } = about
  const redecisionOf = (key: string): Redecision => ({
    ground: asked.ground,
    reasons: asked.reasons,
    former: {
      decidedOn: toDay(former.decidedOn),
      untilFurtherNotice: former.needs.some((one) => one.key === key && one.holding?.kind === 'until_further_notice'),
    },
    goesAgainst,
  })
  const local = ground.basis.parameters.localGates
  const own = intended.flatMap((need) => {
    const redecision = redecisionOf(need.key)
    const facts = { ...factsOf(ground, need, { isDelegated: mayDecide.allowed, deciderId }), redecision }
    if (asked.kind === 'correction') return mayProceed('decision.correct', facts, local)
    return goesAgainst ? mayProceed('decision.change_against', facts, local) : []
  })
  return onceEach([...unmet, ...own])
}
