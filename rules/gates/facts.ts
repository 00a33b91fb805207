import type { Day } from '../../base/day.ts'
import type { Ore } from '../../base/money.ts'
import type { SourceKey } from '../../law/sources.ts'
import type { OtherNeedKind } from '../calculation/input.ts'
import type { ChildWords } from '../children/analysis.ts'
import type { SaidOccasion } from '../children/occasions.ts'
import type { Departure } from '../deviation/consultation.ts'
import type { DaySetter } from '../completion/day.ts'
import type { SaidHome } from '../evictions/home.ts'
import type { Redecision } from '../redecision/grounds.ts'
import type { HousingFacts, ToldRespite } from '../respite/draft.ts'

export const outcomes = ['granted', 'partly_granted', 'rejected'] as const
export type Outcome = (typeof outcomes)[number]

export type NeedKind = 'income_support' | OtherNeedKind

/** One need and how it is decided. */
export interface DecidedNeed {
  key: string
  kind?: NeedKind
  outcome: Outcome
  /** Under the right to aid (SoL 12:1), or as additional aid there is reason for (SoL 12:2). */
  ground: 'right' | 'additional'
  /** For additional aid: the right was tried and answered first. */
  triedAsRight?: boolean
}

/** Grounds to decide without hearing the person (FL 25, second paragraph). */
export const exemptionGrounds = ['obviously_unnecessary', 'harder_to_carry_out', 'interest_demands_at_once'] as const
export type ExemptionGround = (typeof exemptionGrounds)[number]

/** How the need of an interpreter was met (FL 13). */
export const interpreterAnswers = ['interpreter', 'translated', 'declined'] as const
export type InterpreterAnswer = (typeof interpreterAnswers)[number]

/** How the person was told what others have said, and what they answered. */
export interface Hearing {
  sentOn: Day | null
  channel: string | null
  items: readonly string[]
  answerBy: Day | null
  answeredOn: Day | null
  exemption: { ground: ExemptionGround; reason: string } | null
}

/** What the person was asked for about one need, and what a rejection says of it. */
export interface MissingPapers {
  /** What the caseworker answers: does the rejection rest on what did not come; null: not answered. */
  answer: { rests: boolean; whyNeeded: string; acuteNeed: string } | null
  /** Each request about the need, and how much of it has not come. */
  requests: readonly { askedOn: Day; answerBy: Day; setBy: DaySetter; reminded: boolean; waits: number }[]
}

/** The reasons of a decision (FL 32). */
export interface ReasonFacts {
  needs: readonly DecidedNeed[]
  provisions: readonly SourceKey[]
  /** The deciding circumstances, in words about this person. */
  reasons: string
  /** The reasons of the person's previous decision. */
  previousReasons: string | null
  /** Costs approved at another amount than applied without a reason: their keys. */
  costsWithoutReason: readonly string[]
  /** What only one adult is told, each text by itself; left out: nothing. */
  ownReasons?: readonly string[]
}

export interface DecisionFacts extends ReasonFacts {
  today: Day
  /** Somebody has told of an emergency in the case that month, and it waits or is answered; left out: none. */
  emergency?: 'none' | 'open' | 'answered'
  /** Until which day the home can be saved, as it was said last of the month; left out: not said. */
  home?: SaidHome
  /** The day the application reached the authority (FL 22), not the day it was registered. */
  arrivedOn: Day | null
  /** Material that someone else than the person has given: registers, banks, tips, visits. */
  hasOthersMaterial: boolean
  hearing: Hearing | null
  /** What the decision-maker answered about conflict of interest. */
  conflict: 'unanswered' | 'none' | 'conflicted'
  /** A decision of an earlier month that still holds for the need, and what this would give; left out: none does. */
  standing?: { month: string; granted: Ore; now: Ore } | null
  /** Reasons being put together that still have an empty place. */
  openStatements?: number
  /** The day the person was assigned to an activity (SoL 12:4); null: never. */
  assignedOn: Day | null
  /** Whether an adult of the household needs an interpreter, and what the caseworker says was done (FL 13). */
  interpreter: { isNeeded: boolean; answer: InterpreterAnswer | null }
  /** Each child of the household, also those who visit, with what is written of what the decision means for that child; empty: nothing. */
  children: readonly ChildWords[]
  /** What a caseworker or first social worker has said of the month that makes the children's matter asked. */
  occasions: readonly SaidOccasion[]
  /** What was asked for about the need, and whether the rejection rests on what did not come. */
  missingPapers: MissingPapers
  housing?: HousingFacts
  /** Where it departs from the guideline, and what was consulted on it. */
  departures: readonly Departure[]
  norm: { level: 'riksnorm' | 'higher' | 'lower'; specialReasonsForHigher: boolean; reasons: string }
  /** Earlier overpayment taken from this aid. */
  setOff: Ore
  mayDecide: boolean
  /** The order wants another to have prepared it, and nobody has; left out: nothing is wanted, or it is met. */
  awaitsReview?: boolean
}

export interface CorrectFacts extends Pick<DecisionFacts, 'today' | 'hearing'> {
  redecision: Redecision
}
export interface ChangeAgainstFacts extends DecisionFacts {
  redecision: Redecision
}

export interface SendFacts extends ReasonFacts {
  today: Day
  form: {
    decidedOn: Day | null
    content: string
    decidedBy: string | null
    /** Whoever presented the case or took part in its final handling is named, or it is stated that nobody did. */
    participantsStated: boolean
  }
  respite?: ToldRespite
  /** `appeal` to the administrative court; `legality_review` under the municipal act. */
  appealNotice: 'appeal' | 'legality_review' | 'both' | null
  recipient: { isProtected: boolean; addressInLetter: boolean; channelIsSafe: boolean }
}

export interface PaymentFacts {
  today: Day
  decision: { granted: Ore; decidedBy: string } | null
  /** Already paid or planned on the decision, this payment not counted. */
  planned: Ore
  amount: Ore
  registeredBy: string
  /** Who is about to attest; null while the payment is created. */
  attestedBy: string | null
  setOff: Ore
}
