import { describe, expect, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import { asks } from '../gates/asks.test-helper.ts'
import { decisionFacts } from '../gates/facts.test-helper.ts'
import type { MissingPapers } from '../gates/facts.ts'

const gate = 'utredning.avslag_medverkar_ej'
const reject = (missingPapers: MissingPapers) => asks(gate, 'decision.reject', decisionFacts({ missingPapers }))
const answer = {
  rests: true,
  whyNeeded: 'Utan hyresavin går det inte att se vad hyran är.',
  acuteNeed: 'Har mat och medicin till månadsskiftet enligt samtal.',
}
/** Asked on the fifth, to answer by the fifteenth; today is the 21st. */
const request = {
  askedOn: toDay('2026-11-05'),
  answerBy: toDay('2026-11-15'),
  setBy: 'us',
  reminded: true,
  waits: 1,
} as const

describe('utredning.avslag_medverkar_ej', () => {
  test('blocks a rejection where something asked for has not come, until it says whether it rests on that', () => {
    expect(reject({ answer: null, requests: [request] })).toEqual(['missing_papers_answered'])
  })

  test('blocks where nothing was asked for, or all of it has come', () => {
    expect(reject({ answer, requests: [] })).toEqual(['papers_asked_for'])
    expect(reject({ answer, requests: [{ ...request, waits: 0 }] })).toEqual(['papers_asked_for'])
  })

  test('blocks until the last day is over, and where we set too short a time', () => {
    expect(reject({ answer, requests: [{ ...request, answerBy: toDay('2026-11-21') }] })).toEqual([
      'papers_time_passed',
    ])
    const short = { ...request, answerBy: toDay('2026-11-09') }
    expect(reject({ answer, requests: [short] })).toEqual(['papers_time_passed'])
    expect(reject({ answer, requests: [{ ...short, setBy: 'person' }] })).toEqual([])
  })

  test('blocks where nobody reminded, and where it is not said why it is needed or how the acute is met', () => {
    expect(reject({ answer, requests: [{ ...request, reminded: false }] })).toEqual(['papers_reminded'])
    expect(reject({ answer: { ...answer, whyNeeded: 'Behövs' }, requests: [request] })).toEqual(['papers_why_needed'])
    expect(reject({ answer: { ...answer, acuteNeed: '' }, requests: [request] })).toEqual(['acute_need_assessed'])
  })

  test('lets through: asked by name, time passed, reminded, and said why', () => {
    expect(reject({ answer, requests: [request] })).toEqual([])
  })

  test('lets through a rejection that rests on something else, and one where nothing was asked', () => {
    expect(reject({ answer: { ...answer, rests: false, acuteNeed: '' }, requests: [request] })).toEqual([])
    expect(reject({ answer: null, requests: [] })).toEqual([])
    expect(reject({ answer: null, requests: [{ ...request, waits: 0 }] })).toEqual([])
  })
})
