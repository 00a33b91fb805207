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
  /** The day the person was told last that we believe to have decided by (FL 11); null or left out: not told. */
  newDay?: Day | null
  /** The person has asked that it be decided, and is answered by this day (FL 12); null or left out: no request waits. */
  answerBy?: Day | null
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
  /** Last days of respites on the housing cost that run or are to begin; left out: none. */
  respiteEnds?: readonly Day[]
  /** Decisions that hold to a day past their month (SoL 14:9); left out: none. */
  decisionEnds?: readonly { month: Month; until: Day }[]
  /** Last days of deviations agreed to, each subject by its last; left out: none. */
  deviationEnds?: readonly Day[]
  /** Until when a home can be saved, of months whose debt is not decided; left out: none. */
  homeDays?: readonly { month: Month; until: Day }[]
  own: readonly OwnWatch[]
}
