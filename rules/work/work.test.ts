import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysBetween, plusDays, toDay, type Day } from '../../base/day.ts'
import { toMonth } from '../../base/month.ts'
import { law } from '../law.test-helper.ts'
import { clocksOf } from './clocks.ts'
import type { Applied, Wait, WorkFacts } from './facts.ts'
import { watchesOf } from './watches.ts'

const arrivedOn = toDay('2026-10-01')
const on = (days: number): Day => plusDays(arrivedOn, days)
const asked = (from: number, to: number, answered: number | null = null): Wait => ({
  kind: 'hearing',
  askedOn: on(from),
  answerBy: on(to),
  answeredOn: answered === null ? null : on(answered),
})
const applied = (waits: readonly Wait[], decided: number | null = null): Applied => ({
  month: toMonth('2026-10'),
  arrivedOn,
  decidedOn: decided === null ? null : on(decided),
  waits,
})

describe('two clocks', () => {
  law('FL 9', 'a case that asks for nothing waits for us alone', () => {
    expect(clocksOf(applied([]), on(12))).toEqual({ ours: 12, clients: 0, turn: 'ours' })
  })

  law('FL 9', 'what is asked for is the person’s until it comes, or its day has passed', () => {
    expect(clocksOf(applied([asked(2, 10)]), on(6))).toEqual({ ours: 2, clients: 4, turn: 'clients' })
    expect(clocksOf(applied([asked(2, 10, 5)]), on(8))).toEqual({ ours: 5, clients: 3, turn: 'ours' })
    expect(clocksOf(applied([asked(2, 10)]), on(20))).toEqual({ ours: 12, clients: 8, turn: 'ours' })
    expect(clocksOf(applied([asked(2, 10, 15)]), on(20))).toEqual({ ours: 12, clients: 8, turn: 'ours' })
  })

  law('FL 9', 'a decision stops both', () => {
    expect(clocksOf(applied([asked(2, 10)], 7), on(90))).toEqual({ ours: 2, clients: 5, turn: 'nobody' })
  })

  test('as a day-by-day count would have it, whatever was asked and answered when', () => {
    const day = fc.integer({ min: -5, max: 60 })
    const wait = fc
      .tuple(day, fc.integer({ min: 0, max: 30 }), fc.option(fc.integer({ min: 0, max: 40 })))
      .map(([from, length, after]) => asked(from, from + length, after === null ? null : from + after))
    fc.assert(
      fc.property(fc.array(wait, { maxLength: 6 }), fc.option(day), day, (waits, decided, at) => {
        const today = on(Math.max(0, at))
        const of = applied(waits, decided === null ? null : Math.max(0, decided))
        const until = of.decidedOn !== null && of.decidedOn < today ? of.decidedOn : today
        const days = Array.from({ length: daysBetween(arrivedOn, until) }, (_, place) => on(place + 1))
        const theirs = days.filter((one) =>
          waits.some((w) => w.askedOn < one && one <= w.answerBy && (w.answeredOn === null || one <= w.answeredOn)),
        ).length
        expect(clocksOf(of, today)).toMatchObject({ clients: theirs, ours: days.length - theirs })
      }),
    )
  })
})

describe('watches come and go with what has happened', () => {
  const facts = (more: Partial<WorkFacts>): WorkFacts => ({
    applications: [],
    childrenBorn: [],
    stimulusEnds: [],
    own: [],
    ...more,
  })
  const told = (more: Partial<WorkFacts>, today: Day) =>
    watchesOf(facts(more), today).map(({ kind, dueOn, years }) => [kind, dueOn, years])

  law('SoL 14:9', 'the end of a decision that holds to a day is watched a month ahead, until the day itself', () => {
    const month = toMonth('2026-11')
    const ends = (today: Day) => told({ decisionEnds: [{ month, until: on(60) }] }, today)
    expect([ends(on(29)), ends(on(30)), ends(on(60)), ends(on(61))]).toEqual([
      [],
      [['decision_ends', on(60), null]],
      [['decision_ends', on(60), null]],
      [],
    ])
  })

  law('Municipal guideline', 'the end of a respite is watched a month ahead, until the day itself', () => {
    const ends = (today: Day) => told({ respiteEnds: [on(60)] }, today)
    expect([ends(on(29)), ends(on(30)), ends(on(60)), ends(on(61))]).toEqual([
      [],
      [['respite_ends', on(60), null]],
      [['respite_ends', on(60), null]],
      [],
    ])
  })

  law('Municipal guideline', 'the end of a deviation agreed to is watched a month ahead, until the day itself', () => {
    const ends = (today: Day) => told({ deviationEnds: [on(60)] }, today)
    expect([ends(on(29)), ends(on(30)), ends(on(60)), ends(on(61))]).toEqual([
      [],
      [['deviation_ends', on(60), null]],
      [['deviation_ends', on(60), null]],
      [],
    ])
  })

  law('FL 25', 'an answer that is waited for is watched until it comes', () => {
    expect(told({ applications: [applied([asked(2, 10)])] }, on(5))).toEqual([['hearing_answer', on(10), null]])
    expect(told({ applications: [applied([asked(2, 10, 4)])] }, on(5))).toEqual([])
  })

  law(
    'JO Södertälje',
    'the day until which a home can be saved is watched however far ahead, and when it has passed',
    () => {
      const homeDays = [{ month: toMonth('2026-11'), until: on(90) }]
      expect(told({ homeDays }, on(0))).toEqual([['home_lost', on(90), null]])
      expect(told({ homeDays }, on(95))).toEqual([['home_lost', on(90), null]])
    },
  )

  law('FL 11', 'a delay to tell of is watched two weeks ahead, and until everything is decided', () => {
    expect(told({ applications: [applied([])] }, on(15))).toEqual([])
    expect(told({ applications: [applied([])] }, on(16))).toEqual([['delay', on(30), null]])
    expect(told({ applications: [applied([])] }, on(40))).toEqual([['delay', on(30), null]])
    expect(told({ applications: [applied([], 20)] }, on(40))).toEqual([])
  })

  law('FL 11', 'once told, the delay is watched anew from the day the person was given', () => {
    const waiting = { ...applied([]), newDay: on(50) }
    expect(told({ applications: [waiting] }, on(35))).toEqual([])
    expect(told({ applications: [waiting] }, on(36))).toEqual([['delay', on(50), null]])
  })

  law('FL 12', 'a request that it be decided is watched to the day of the answer, and the six months no longer', () => {
    const asked = { ...applied([]), newDay: on(300), answerBy: on(220) }
    expect(told({ applications: [asked] }, on(200))).toEqual([['delay_request', on(220), null]])
  })

  law('FL 12', 'the six months are watched as they come near, and a decision ends it all', () => {
    const today = toDay('2027-03-01')
    expect(told({ applications: [applied([])] }, today).at(-1)).toEqual(['six_months', '2027-04-01', null])
    expect(told({ applications: [applied([], 3)] }, today)).toEqual([])
  })

  law('SoF 12:2', 'a child who comes into another age class is told of sixty days ahead, until the day', () => {
    const born = toDay('2012-01-15')
    expect(told({ childrenBorn: [born] }, toDay('2026-11-20'))).toEqual([['child_age', '2027-01-15', 15]])
    expect(told({ childrenBorn: [born] }, toDay('2026-11-15'))).toEqual([])
    expect(told({ childrenBorn: [born] }, toDay('2027-01-16'))).toEqual([])
  })

  law('SoL 12:8', 'so is the end of the two years of job stimulus', () => {
    expect(told({ stimulusEnds: [toMonth('2026-12')] }, toDay('2026-11-20'))).toEqual([
      ['job_stimulus_ends', '2026-12-31', null],
    ])
  })

  test('what one wrote oneself stands there until it is met, also when its day has passed', () => {
    const own = { ownWatchId: 'x', dueOn: toDay('2026-01-01'), text: 'Ring skolan' }
    expect(told({ own: [own] }, toDay('2026-11-20'))).toEqual([['own', '2026-01-01', null]])
  })
})
