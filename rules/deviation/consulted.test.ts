import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plusDays, toDay } from '../../base/day.ts'
import { kr } from '../../base/money.ts'
import type { Consultation } from './consultation.ts'
import { deviationAnswers } from './subject.ts'
import { asks } from '../gates/asks.test-helper.ts'
import { decisionFacts } from '../gates/facts.test-helper.ts'
import { mayProceed } from '../gates/mayProceed.ts'

const gate = 'bistand.avsteg_samrad'
const today = toDay('2026-11-21')
const yes: Consultation = {
  answer: 'yes',
  answeredOn: toDay('2026-09-01'),
  until: toDay('2027-02-28'),
  upTo: kr(9_000),
  byAnother: true,
}
const rent = (...consultations: Consultation[]) => [{ amount: kr(8_800), consultations }]
const asked = (departures: ReturnType<typeof rent>) => asks(gate, 'decision.make', decisionFacts({ today, departures }))

describe('bistand.avsteg_samrad', () => {
  test('blocks a decision that departs without a yes by another, for all that is approved', () => {
    for (const change of [
      { answer: null, answeredOn: null, until: null },
      { answer: 'no', until: null },
      { answer: 'instead', until: null },
      { byAnother: false },
      { upTo: kr(8_799) },
      { upTo: null },
    ] as const)
      expect(asked(rent({ ...yes, ...change }))).toEqual(['deviation_agreed'])
    expect(asked(rent())).toEqual(['deviation_agreed'])
    expect(asks(gate, 'decision.reject', decisionFacts({ today, departures: rent() }))).toEqual(['deviation_agreed'])
  })
  test('blocks once it has ended, or six months have passed whatever was written, or before it is made', () => {
    const ended = { ...yes, until: toDay('2026-11-20') }
    const tooLong = { ...yes, answeredOn: toDay('2026-05-20'), until: toDay('2027-05-20') }
    const ahead = { ...yes, answeredOn: toDay('2026-11-22') }
    for (const one of [ended, tooLong, ahead]) expect(asked(rent(one))).toEqual(['deviation_not_ended'])
    expect(asked([...rent(ended), ...rent()])).toEqual(['deviation_agreed', 'deviation_not_ended'])
  })
  test('lets through what follows the guideline, and what stands on a live yes, also beside an older no', () => {
    expect(asked([])).toEqual([])
    expect(asked(rent({ ...yes, until: today }))).toEqual([])
    expect(asked(rent({ ...yes, answer: 'no', until: null }, yes))).toEqual([])
  })
  test('is the municipality’s own: it can be dated', () => {
    const facts = decisionFacts({ today, departures: rent() })
    const from = (day: string) => mayProceed('decision.make', facts, { [gate]: { from: toDay(day), to: null } })
    expect(from('2026-11-21').map((one) => one.gate)).toEqual([gate])
    expect(from('2026-11-22')).toEqual([])
  })
  test('lets nothing through without a live yes, whatever the history', () => {
    const day = fc.integer({ min: -400, max: 400 }).map((days) => plusDays(today, days))
    const one: fc.Arbitrary<Consultation> = fc.record({
      answer: fc.constantFrom(null, ...deviationAnswers),
      answeredOn: fc.option(day),
      until: fc.option(day),
      upTo: fc.option(fc.constantFrom(kr(8_000), kr(8_800), kr(9_000))),
      byAnother: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 4 }), (history) => {
        const isAgreed = history.some(
          ({ answer, answeredOn, until, upTo, byAnother }) =>
            answer === 'yes' &&
            byAnother &&
            (upTo ?? 0) >= kr(8_800) &&
            answeredOn !== null &&
            answeredOn <= today &&
            answeredOn >= toDay('2026-05-21') &&
            until !== null &&
            until >= today,
        )
        expect(asked(rent(...history)).length === 0).toBe(isAgreed)
      }),
    )
  })
})
