import type { Day } from '../../base/day.ts'
import type { RegisterHolder } from '../../law/completion.ts'
import type { HolderAnswers } from '../../rules/registers/answer.ts'

/** One question about one person: by whom, for which case, why and by what law, of whom and for which days. */
export interface RegisterQuestion {
  askedBy: { organisationNumber: string; organisation: string; name: string }
  personNumber: string
  caseNumber: string
  purpose: string
  /** The provision, in words. */
  ground: string
  from: Day
  to: Day
  holders: readonly RegisterHolder[]
  at: Date
}

/** Whatever answers such a question. It never throws: what did not come is told, holder by holder. */
export interface RegisterPort {
  ask: (question: RegisterQuestion) => Promise<HolderAnswers>
}
