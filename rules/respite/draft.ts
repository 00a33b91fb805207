import type { Day } from '../../base/day.ts'
import type { Ore } from '../../base/money.ts'

/** A respite as somebody means to decide it. */
export interface RespiteDraft {
  /** Aid is expected for longer than the guideline's months; null: not answered. */
  beyond: boolean | null
  /** What that rests on. */
  expected: string
  demands: readonly string[]
  from: Day | null
  until: Day | null
}

/** The letter of a respite, as far as it has to be there. */
export interface ToldRespite {
  from: Day | null
  until: Day | null
  demands: number
}

/** Of a month: a demand that is meant and not decided, and how much of the actual cost is cut while a respite lasts. */
export interface HousingFacts {
  isUndecided: boolean
  cut: Ore
}
