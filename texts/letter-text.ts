import type { Outcome } from '../rules/gates/facts.ts'
import type { Holding } from '../rules/holding/holding.ts'
import type { RedecisionGround, RedecisionKind } from '../rules/redecision/grounds.ts'
import type { StatementTexts } from './statement-text.ts'

/** What a letter says in each case of an outcome. */
type ByOutcome = Readonly<Record<Outcome, string>>

interface Section {
  heading: string
  paragraphs: readonly string[]
}

/** The words of a decision letter. `{{name}}` is written out by the one who makes the letter; each list entry is a paragraph. */
export interface LetterTexts {
  title: string
  greeting: string
  greetingWithoutName: string
  /** What was applied for and when it came in: `month`, `arrivedOn`. */
  applied: string
  /** The whole in one sentence: `month`, `total` what is paid. */
  inShort: ByOutcome & { mixed: string }
  /** `payOn`, `total`, `account`. */
  payment: string
  noPayment: string
  /** The other adult has a letter of their own. */
  eachAdult: string
  /** The decision takes the place of another: `month`, `formerOn`; each ground with its `cite`; `payOn`, `account`. */
  redecided: Readonly<Record<RedecisionKind, string>> & {
    grounds: Readonly<Record<RedecisionGround, string>>
    paymentLeft: string
    nothingLeft: string
  }
  appliesAtOnce: string
  incomeSupport: string
  outcome: ByOutcome
  /** `granted`, `applied`, `need`. */
  outcomeSentence: ByOutcome
  statements: StatementTexts
  /** `until`; `reservation`, `cite`. */
  holds: Readonly<Record<Exclude<Holding['kind'], 'month'> | 'reservation', string>>
  reasonsHeading: string
  noReasonsNeeded: string
  heard: { answered: string; silent: string; exempt: string }
  calculationSum: string
  noCalculation: string
  /** FL 33: `committee`, `municipality`, `address`, `phone`. */
  appeal: Section
  /** KL 13: the legality alone is reviewed. `court`, `municipality`. */
  legalityReview: Section
  /** Where a review of legality is asked for. */
  court: string
  /** `phone`, `caseNumber`, `unit`. */
  contact: Section
  roles: { decidedBy: string; presentedBy: string; tookPart: string; nobodyTookPart: string; nameOmitted: string }
  labels: LetterWords
}

/** The fixed words of the typeset page. `page` keeps `{page}` and `{pages}`: the typesetter fills them. */
export interface LetterWords {
  date: string
  caseNumber: string
  decisions: string
  need: string
  applied: string
  granted: string
  outcome: string
  provisions: string
  calculation: string
  item: string
  source: string
  amount: string
  decidedBy: string
  presentedBy: string
  tookPart: string
  viaTaxAgency: string
  page: string
  currency: string
}
