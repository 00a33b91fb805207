import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import type { Applied, Wait, WorkFacts } from '../../rules/work/facts.ts'

/** One day that something to watch follows from, as it was read. */
export interface Fact {
  caseId: string
  caseNumber: string
  what:
    | 'application'
    | 'hearing'
    | 'completion'
    | 'child'
    | 'stimulus'
    | 'respite'
    | 'decision'
    | 'deviation'
    | 'home'
    | 'own'
  month: Month | null
  /** Of an application, and of what was asked for it. */
  arrivedOn: Day | null
  /** Asked, born, due, or the day told last. */
  on: Day | null
  answerBy: Day | null
  id: string | null
  text: string | null
}

export interface OpenCase extends WorkFacts {
  caseId: string
  caseNumber: string
}

/** Flat rows, case by case. */
export function gathered(rows: readonly Fact[]): OpenCase[] {
  const cases = new Map<string, Gathering>()
  for (const row of rows) {
    const one = cases.get(row.caseId) ?? begin(row)
    cases.set(row.caseId, one)
    put(one, row)
  }
  return [...cases.values()].map(({ applications, ...one }) => ({ ...one, applications: [...applications.values()] }))
}

interface Gathering {
  caseId: string
  caseNumber: string
  applications: Map<Month, Applied & { waits: Wait[] }>
  childrenBorn: Day[]
  stimulusEnds: Month[]
  respiteEnds: Day[]
  decisionEnds: { month: Month; until: Day }[]
  homeDays: { month: Month; until: Day }[]
  deviationEnds: Day[]
  own: { ownWatchId: string; dueOn: Day; text: string }[]
}

const begin = ({ caseId, caseNumber }: Fact): Gathering => ({
  caseId,
  caseNumber,
  applications: new Map(),
  childrenBorn: [],
  stimulusEnds: [],
  respiteEnds: [],
  decisionEnds: [],
  homeDays: [],
  deviationEnds: [],
  own: [],
})

function put(one: Gathering, { what, month, arrivedOn, on, answerBy, id, text }: Fact): void {
  if (what === 'child' && on) one.childrenBorn.push(on)
  if (what === 'respite' && on) one.respiteEnds.push(on)
  if (what === 'decision' && on && month) one.decisionEnds.push({ month, until: on })
  if (what === 'deviation' && on) one.deviationEnds.push(on)
  if (what === 'home' && on && month) one.homeDays.push({ month, until: on })
  if (what === 'stimulus' && month) one.stimulusEnds.push(month)
  if (what === 'own' && on && id !== null) one.own.push({ ownWatchId: id, dueOn: on, text: text ?? '' })
  if (!month || !arrivedOn) return
  const applied = one.applications.get(month) ?? {
    month,
    arrivedOn,
    decidedOn: null,
    waits: [],
    newDay: null,
    answerBy: null,
  }
  one.applications.set(month, applied)
  if (what === 'application') Object.assign(applied, { newDay: on, answerBy })
  if ((what === 'hearing' || what === 'completion') && on && answerBy)
    applied.waits.push({ kind: what, askedOn: on, answerBy, answeredOn: null })
}
