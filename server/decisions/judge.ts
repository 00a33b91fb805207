import { age } from '../../base/day.ts'
import { subtract, zero, type Ore } from '../../base/money.ts'
import type { SourceKey } from '../../law/sources.ts'
import { sources } from '../../law/sources.ts'
import { otherNeedKinds } from '../../rules/calculation/input.ts'
import type { ChildWords } from '../../rules/children/analysis.ts'
import { asksReview, itemsOf, mayDecide } from '../../rules/delegation/mayDecide.ts'
import { urgentOnly } from '../../rules/delegation/urgent.ts'
import { departuresOf } from '../../rules/deviation/departures.ts'
import { cutDuring, isUndecided, keptRent, rentOf } from '../../rules/respite/respite.ts'
import type { DecisionFacts, Hearing, MissingPapers, Outcome } from '../../rules/gates/facts.ts'
import { groundsOf } from '../../rules/gates/grounds.ts'
import { mayProceed } from '../../rules/gates/mayProceed.ts'
import type { UnmetGate } from '../../rules/gates/unmet.ts'
import type { Holding } from '../../rules/holding/holding.ts'
import type { NormLevel } from '../../rules/norm/choices.ts'
import type { NeedResult } from '../../rules/calculation/result.ts'
import type { Role } from '../../api/route.ts'
import { readAnalysis } from '../children/queries.ts'
import { readDeviations, readRespites } from '../guidance/queries.ts'
import type { HearingRow } from '../investigations/queries.ts'
import type { Ground } from './gather.ts'
import type { GivenReasons } from './reasons/given.ts'
import { openStatements } from './reasons/reasons.ts'
import { standingOf } from './standing.ts'

/** One need as someone means to decide it. */
export interface Intended {
  key: string
  kind: NeedResult['kind']
  outcome: Outcome
  granted: Ore
  facts: string | null
  /** What only one adult is told, each text by itself; left out: nothing. */
  ownReasons?: readonly string[]
  provisions: readonly string[]
}

/** A need as someone means to decide it, with its reasons in their parts and how long it will hold. */
export interface ReasonedNeed extends Intended {
  reasons: GivenReasons
  holding: Holding
}

export interface Judgement {
  unmet: readonly UnmetGate[]
  mayDecide: {
    allowed: boolean
    item: string | null
    whoMay: readonly string[]
    /** The order wants another to have prepared it. */
    review: boolean
  }
}

export interface Decider {
  id: string
  grants: readonly { role: Role }[]
  /** Who prepared what is decided; left out: nobody else has. */
  preparedBy?: string | undefined
  /** As the member the board has named for what cannot wait (KL 6:39). */
  urgent?: boolean | undefined
}

/** What stands in the way of deciding this, need by need; the same judgement on the page and in the act. */
export function judge(ground: Ground, intended: readonly Intended[], decider: Decider): Judgement {
  const roles = decider.grants.map((grant) => grant.role)
  const kinds = intended.map(({ kind, outcome, granted }) => ({ kind, outcome, granted }))
  const order = decider.urgent ? urgentOnly(ground.delegation) : ground.delegation
  const answers = roles.map((role) => ({
    role,
    review: asksReview(role, kinds, order, ground.today),
    ...mayDecide(role, kinds, order, ground.today),
  }))
  const able = answers.find((answer) => answer.may && !answer.review) ?? answers.find((answer) => answer.may)
  const item = able ? itemsOf(able.role, kinds, order).join(', ') : null
  const review = able?.review ?? false
  const isPrepared = decider.preparedBy !== undefined && decider.preparedBy !== decider.id
  const power = { isDelegated: able !== undefined, awaitsReview: review && !isPrepared, deciderId: decider.id }
  const unmet = intended.flatMap((need) =>
    mayProceed(
      need.outcome === 'rejected' ? 'decision.reject' : 'decision.make',
      factsOf(ground, need, power),
      ground.basis.parameters.localGates,
    ),
  )
  const whoMay = answers[0]?.whoMay ?? []
  return { unmet: onceEach(unmet), mayDecide: { allowed: able !== undefined, item, whoMay, review } }
}

export function factsOf(
  ground: Ground,
  need: Intended,
  { isDelegated, awaitsReview = false, deciderId }: { isDelegated: boolean; awaitsReview?: boolean; deciderId: string },
): DecisionFacts {
  const { content } = ground.assessment
  const answer = content.noConflictOfInterest
  const provisions = need.provisions.filter(isSource)
  return {
    today: ground.today,
    emergency: ground.emergency ?? 'none',
    ...(ground.home ? { home: ground.home } : {}),
    arrivedOn: ground.application.arrivedOn,
    needs: [{ key: need.key, kind: need.kind, outcome: need.outcome, ...groundsOf(provisions, ground.today) }],
    provisions,
    reasons: need.facts ?? '',
    previousReasons: ground.formerReasons.get(need.kind) ?? null,
    ownReasons: need.ownReasons ?? [],
    openStatements: openStatements(ground, need.key),
    standing: standingOf(ground, need),
    costsWithoutReason: content.costs
      .filter((cost) =>
        need.kind === 'income_support' ? !otherNeedKinds.some((kind) => kind === cost.kind) : cost.key === need.key,
      )
      .filter((cost) => cost.approved !== null && cost.approved !== cost.applied && (cost.reason ?? '').trim() === '')
      .map((cost) => cost.key),
    hasOthersMaterial: content.othersMaterial || ground.registers !== 'none',
    // What was told before the registers answered does not cover what they told.
    hearing: ground.registers === 'untold' ? null : hearingOf(ground.hearings[0]),
    conflict: answer === null ? 'unanswered' : answer ? 'none' : 'conflicted',
    assignedOn: null,
    interpreter: { isNeeded: ground.needsInterpreter, answer: content.interpreter ?? null },
    children: childrenOf(ground),
    occasions: ground.children.said,
    missingPapers: missingPapersOf(ground, need.key),
    departures: departures(ground, need, deciderId),
    ...(need.kind === 'income_support' ? { housing: housingOf(ground) } : {}),
    norm: levelOf(ground.input?.normLevels ?? []),
    setOff: need.outcome === 'rejected' ? zero : shortfall(ground, need),
    mayDecide: isDelegated,
    awaitsReview,
  }
}

/** Children of the household, also those who visit or are not counted; an adult child in school is none. */
const childrenOf = ({ children, today }: Ground): ChildWords[] =>
  children.children.filter(({ born }) => age(born, today) < 18).map(({ content }) => readAnalysis(content))

/** What was asked for about this need, how much of it waits, and what the caseworker answers. */
const missingPapersOf = ({ assessment, completions }: Ground, needKey: string): MissingPapers => ({
  answer: assessment.content.missingPapers?.[needKey] ?? null,
  requests: completions
    .map(({ items, ...request }) => ({ ...request, items: items.filter((item) => item.needKey === needKey) }))
    .filter(({ items }) => items.length > 0)
    .map(({ items, ...request }) => ({ ...request, waits: items.filter((item) => !item.hasCome).length })),
})

const departures = (ground: Ground, { key, kind, outcome }: Intended, deciderId: string) =>
  departuresOf({
    need: { key, kind, isRejected: outcome === 'rejected' },
    costs: ground.input?.costs ?? [],
    remarks: ground.calculation?.remarks ?? [],
    asked: readDeviations(ground.deviations, deciderId),
    keptRent: keptRent(readRespites(ground.respites ?? []), ground.month),
  })

/** A demand on the home that is drafted and not decided, and how the cost is counted while a respite lasts. */
function housingOf({
  assessment: { content },
  input,
  month,
  respites = [],
}: Ground): NonNullable<DecisionFacts['housing']> {
  const decided = readRespites(respites)
  const rent = rentOf(input?.costs ?? [])
  return {
    isUndecided: content.respite !== undefined && isUndecided(content.respite, decided, month),
    cut: cutDuring({ ...rent, respites: decided }, month),
  }
}

/** A higher level goes before a lower one: it is the one that shall be used. */
function levelOf(levels: readonly NormLevel[]): DecisionFacts['norm'] {
  const level = levels.find((one) => one.direction === 'higher') ?? levels[0]
  return {
    level: level?.direction ?? 'riksnorm',
    specialReasonsForHigher: level?.direction === 'higher',
    reasons: level?.reasons ?? '',
  }
}

/** What is granted short of what the calculation supports: nothing may be held back for an earlier payment. */
function shortfall(ground: Ground, { key, granted }: Intended): Ore {
  const supported = ground.proposals.find((one) => one.need === key)?.granted ?? granted
  return supported > granted ? subtract(supported, granted) : zero
}

function hearingOf(row: HearingRow | undefined): Hearing | null {
  if (!row) return null
  return {
    sentOn: row.sentOn,
    channel: row.channel,
    items: row.sentOn ? [row.material] : [],
    answerBy: row.answerBy,
    answeredOn: row.answeredOn,
    exemption: row.exemption ? { ground: row.exemption, reason: row.exemptionReason ?? '' } : null,
  }
}

export const isSource = (key: string): key is SourceKey => Object.hasOwn(sources, key)

export const onceEach = (unmet: readonly UnmetGate[]): UnmetGate[] => [
  ...new Map(unmet.map((one) => [`${one.gate}|${one.need}`, one])).values(),
]
