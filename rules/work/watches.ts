import { plusDays, plusMonths, type Day } from '../../base/day.ts'
import { lastDay, type Month } from '../../base/month.ts'
import { respiteMeasures } from '../../law/respite.ts'
import type { SourceKey } from '../../law/sources.ts'
import {
  decisionEndToldDaysAhead,
  delayAfterDays,
  delayToldDaysAhead,
  toldDaysAhead,
  watchedAges,
  watchSources,
  type WatchKind,
} from './watched.ts'
import { due } from '../deadlines/deadline.ts'
import { endsSoon } from '../deviation/consultation.ts'
import type { Applied, OwnWatch, WorkFacts } from './facts.ts'

export interface Watch {
  kind: WatchKind
  dueOn: Day
  month: Month | null
  source: SourceKey | null
  /** Of a birthday: how old. */
  years: number | null
  own: OwnWatch | null
}

/** The days to watch in a case, nearest first. They follow from what has happened: nothing is ticked off but what one wrote oneself. */
export function watchesOf(facts: WorkFacts, today: Day): Watch[] {
  return [
    ...(facts.homeDays ?? []).map(({ month, until }) => watch('home_lost', until, month)),
    ...facts.applications.filter((one) => one.decidedOn === null).flatMap((one) => ofApplication(one, today)),
    ...facts.childrenBorn.flatMap((born) => birthdays(born, today)),
    ...facts.stimulusEnds
      .map((month) => watch('job_stimulus_ends', lastDay(month), month))
      .filter((one) => isNear(one.dueOn, today)),
    ...(facts.decisionEnds ?? [])
      .map(({ month, until }) => watch('decision_ends', until, month))
      .filter(({ dueOn }) => dueOn >= today && dueOn <= plusDays(today, decisionEndToldDaysAhead)),
    ...(facts.deviationEnds ?? [])
      .filter((day) => endsSoon(day, today))
      .map((day) => watch('deviation_ends', day, null)),
    ...(facts.respiteEnds ?? [])
      .map((day) => watch('respite_ends', day, null))
      .filter(({ dueOn }) => dueOn >= today && dueOn <= plusDays(today, respiteMeasures.warning_days.value)),
    ...facts.own.map((own) => ({ ...watch('own', own.dueOn, null), own })),
  ].toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
}

function ofApplication({ month, arrivedOn, waits, newDay = null, answerBy = null }: Applied, today: Day): Watch[] {
  const first = plusDays(arrivedOn, delayAfterDays)
  const delay = newDay !== null && newDay > first ? newDay : first
  const sixMonths = due('may_request_decision', arrivedOn)
  return [
    ...waits
      .filter((one) => one.answeredOn === null)
      .map((one) => watch(one.kind === 'hearing' ? 'hearing_answer' : 'completion', one.answerBy, month)),
    ...(delay <= plusDays(today, delayToldDaysAhead) ? [watch('delay', delay, month)] : []),
    ...(answerBy === null ? [] : [watch('delay_request', answerBy, month)]),
    ...(answerBy === null && sixMonths.state === 'running' && sixMonths.lastDay <= plusDays(today, toldDaysAhead)
      ? [watch('six_months', sixMonths.lastDay, month)]
      : []),
  ]
}

/** Told of some time ahead, and until the day itself: then the calculation knows. */
const birthdays = (born: Day, today: Day): Watch[] =>
  watchedAges
    .map(({ years, source }) => ({
      ...watch('child_age', plusMonths(born, 12 * years), null),
      years,
      source,
    }))
    .filter((one) => isNear(one.dueOn, today))

const isNear = (day: Day, today: Day): boolean => day >= today && day <= plusDays(today, toldDaysAhead)

const watch = (kind: WatchKind, dueOn: Day, month: Month | null): Watch => ({
  kind,
  dueOn,
  month,
  source: kind === 'own' || kind === 'child_age' ? null : watchSources[kind],
  years: null,
  own: null,
})
