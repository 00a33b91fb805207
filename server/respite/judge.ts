import type { SourceKey } from '../../law/sources.ts'
import { itemsOf, mayDecide, type ToDecide } from '../../rules/delegation/mayDecide.ts'
import { mayProceed } from '../../rules/gates/mayProceed.ts'
import { toDay } from '../../base/day.ts'
import { toOre, zero, type Ore } from '../../base/money.ts'
import { limitIn, rentOf } from '../../rules/respite/respite.ts'
import type { Ground } from '../decisions/gather.ts'
import { factsOf, onceEach, type Decider, type Intended, type Judgement } from '../decisions/judge.ts'

/** The right to aid, and that reasonable housing costs belong to it. */
export const respiteProvisions: readonly SourceKey[] = ['SoL 12:1', 'SoL 12:7']

/** The draft as it stands in the working copy; nothing written: nothing said. */
export const draftOf = ({ assessment: { content } }: Ground) =>
  content.respite ?? { beyond: null, expected: '', way: null, demands: [], from: null, until: null, reasons: '' }

/** The rent and the guideline's limit, when it is above. */
export function aboveOf({ input, calculation }: Ground): { rent: Ore; guideline: Ore } | null {
  const costs = input?.costs ?? []
  const limit = limitIn(costs, calculation?.remarks ?? [])
  return limit === null ? null : { rent: rentOf(costs).applied, guideline: toOre(limit) }
}

/** What a decision on respite still asks, and who may make it: as a decision on income support that is not all in favour. */
export function judgeRespite(ground: Ground, decider: Decider): Judgement {
  const kind = 'income_support'
  const asked = [{ kind, outcome: 'partly_granted', granted: zero }] satisfies ToDecide[]
  const roles = decider.grants.map((grant) => grant.role)
  const answers = roles.map((role) => ({ role, ...mayDecide(role, asked, ground.delegation, ground.today) }))
  const able = answers.find((answer) => answer.may)
  const { reasons, demands, from, until, beyond, expected } = draftOf(ground)
  const need: Intended = {
    key: kind,
    kind,
    outcome: 'partly_granted',
    granted: zero,
    facts: reasons,
    provisions: respiteProvisions,
  }
  const facts = factsOf(ground, need, { isDelegated: able !== undefined, deciderId: decider.id })
  const unmet = mayProceed(
    'respite.decide',
    {
      ...facts,
      previousReasons: ground.respites?.[0]?.reasons ?? null,
      costsWithoutReason: [],
      openStatements: 0,
      occasions: [...new Set([...facts.occasions, 'housing_demand' as const])],
      respite: {
        beyond,
        expected,
        demands: demands.map((one) => one.text),
        from: from === null ? null : toDay(from),
        until: until === null ? null : toDay(until),
      },
    },
    ground.basis.parameters.localGates,
  )
  const item = able ? itemsOf(able.role, asked, ground.delegation).join(', ') : null
  const whoMay = answers[0]?.whoMay ?? []
  return { unmet: onceEach(unmet), mayDecide: { allowed: able !== undefined, item, whoMay, review: false } }
}
