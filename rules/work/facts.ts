import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'

/** The person was asked for something, with a day to answer. */
export interface Wait {
  kind: 'hearing' | 'completion'
  askedOn: Day
  answerBy: Day
  /** null: no answer, or not all of it. */
  answeredOn: Day | null
}

export interface Applied {
  month: Month
  arrivedOn: Day
  /** null: some need is not decided. */
  decidedOn: Day | null
  waits: readonly Wait[]
}

export interface OwnWatch {
  ownWatchId: string
  dueOn: Day
  text: string
}

/** What has happened in a case, as far as it says whose turn it is and which days to watch. */
export interface WorkFacts {
  applications: readonly Applied[]
  childrenBorn: readonly Day[]
  stimulusEnds: readonly Month[]
  own: readonly OwnWatch[]
}
