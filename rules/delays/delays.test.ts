import { describe, expect, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import { asks } from '../gates/asks.test-helper.ts'
import { closeFacts } from '../gates/facts.test-helper.ts'
import { law } from '../law.test-helper.ts'
import { answerBy, isToBeTold, mayRequestFrom } from './delays.ts'

const arrivedOn = toDay('2026-05-20')
const today = toDay('2026-11-21')

law('FL 11', 'who has waited thirty days is to be told, and again when the day they were told has passed', () => {
  const told = (newDay: string | null, on: string) =>
    isToBeTold({ arrivedOn, newDay: newDay === null ? null : toDay(newDay) }, toDay(on))
  expect([told(null, '2026-06-18'), told(null, '2026-06-19')]).toEqual([false, true])
  expect([told('2026-07-10', '2026-07-10'), told('2026-07-10', '2026-07-11')]).toEqual([false, true])
})

law('FL 12', 'after six months the person may ask, and is answered within four weeks', () => {
  expect(mayRequestFrom(arrivedOn)).toBe('2026-11-20')
  expect(answerBy(toDay('2026-11-20'))).toBe('2026-12-18')
})

law('FL 12', 'a last day on a holiday moves to the next weekday', () => {
  expect(answerBy(toDay('2026-11-28'))).toBe('2026-12-28')
})

describe('utredning.forsening_brev', () => {
  const gate = (reason: string) => asks('utredning.forsening_brev', 'delay_notice.send', { today, reason })
  test('blocks a notice that does not say why', () => {
    expect(gate('Vi är sena.')).toEqual(['delay_reason_stated'])
    expect(gate('Vi väntar på svar från [myndighet] om din sjukpenning.')).toEqual(['delay_reason_stated'])
  })
  test('lets one through that does', () => {
    expect(gate('Vi väntar på svar från Försäkringskassan om din sjukpenning.')).toEqual([])
  })
})

describe('utredning.drojsmal', () => {
  const answer = (reasons: string, mayDecide = true) =>
    asks('utredning.drojsmal', 'delay_request.answer', { today, reasons, mayDecide })
  const reasons = 'Utredningen om din inkomst är inte klar. Skatteverket har inte svarat oss än.'
  test('blocks a refusal to decide that has no reasons', () => {
    expect(answer('Nej, inte än.')).toEqual(['delay_request_reasons'])
  })
  test('lets a reasoned one through', () => {
    expect(answer(reasons)).toEqual([])
  })
  test('blocks the end of a case while somebody waits for an answer, and lets it end after', () => {
    const close = (open: number) => asks('utredning.drojsmal', 'case.close', closeFacts({ openDelayRequests: open }))
    expect([close(1), close(0)]).toEqual([['delay_request_answered'], []])
  })
})

test('delegation.behorighet blocks a refusal by somebody the order does not name', () => {
  const facts = { today, reasons: 'x'.repeat(60), mayDecide: false }
  expect(asks('delegation.behorighet', 'delay_request.answer', facts)).toEqual(['delegated_to_decision_maker'])
})
