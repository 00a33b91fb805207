import { add, type Ore } from '../../base/money.ts'
import type { Cost, OtherNeedKind } from '../calculation/input.ts'
import { otherNeedKinds } from '../calculation/input.ts'
import type { Line } from '../line.ts'
import type { Consultation, Departure } from './consultation.ts'
import { needOf, type DeviationSubject } from './subject.ts'

/** A deviation that was asked about. `said`: in the month being decided, and not taken back. */
export interface AskedDeviation {
  subject: DeviationSubject
  said: boolean
  consultation: Consultation
}

interface About {
  need: { key: string; kind: OtherNeedKind | 'income_support'; isRejected: boolean }
  costs: readonly Pick<Cost, 'key' | 'kind' | 'applied' | 'approved'>[]
  remarks: readonly Line[]
  asked: readonly AskedDeviation[]
  /** The rent that is kept whole during a respite, which is the guideline's own way; left out or null: no respite. */
  keptRent?: Ore | null
}

/** Where the decision on a need departs from the guideline: a cost approved above its limit, or what the caseworker has said. */
export function departuresOf(about: About): Departure[] {
  const above = about.need.isRejected ? [] : aboveGuideline(about).filter((kind) => !isKept(kind, about))
  const said = about.asked
    .filter((one) => one.said && one.consultation.upTo === null && needOf(one.subject) === about.need.kind)
    .map((one) => one.subject)
  return [
    ...above.map((kind) => ({ amount: totalOf(kind, about), consultations: consultationsOn(kind, about) })),
    ...[...new Set(said)]
      .filter((subject) => !above.some((kind) => kind === subject))
      .map((subject) => ({ amount: null, consultations: consultationsOn(subject, about) })),
  ]
}

/** Kinds of cost of the need that are approved above the guideline; one not judged yet counts as applied, as in the calculation. */
function aboveGuideline({ need, costs, remarks }: About): Cost['kind'][] {
  const keys = new Set(
    remarks.filter((line) => line.because?.reason === 'cost.above_guideline').map((line) => line.about),
  )
  const kinds = costs.filter((cost) => keys.has(cost.key) && isOf(need, cost)).map((cost) => cost.kind)
  return [...new Set(kinds)]
}

/** What a respite keeps is no departure, up to what it was decided for. */
const isKept = (kind: Cost['kind'], about: About): boolean =>
  kind === 'rent' && totalOf(kind, about) <= (about.keptRent ?? -1)

const isOf = (need: About['need'], { key, kind }: Pick<Cost, 'key' | 'kind'>): boolean =>
  otherNeedKinds.some((one) => one === kind) ? key === need.key : need.kind === 'income_support'

const totalOf = (kind: Cost['kind'], { costs }: About): Ore =>
  add(...costs.filter((cost) => cost.kind === kind).map((cost) => cost.approved ?? cost.applied))

const consultationsOn = (subject: DeviationSubject, { asked }: About): Consultation[] =>
  asked.filter((one) => one.subject === subject).map((one) => one.consultation)
