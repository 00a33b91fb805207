import { expect, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import { law } from '../law.test-helper.ts'
import { channels, isReal, results, resultsOf } from './contact.ts'
import { isLate, silentSince } from './late.ts'

law('FL 27', 'a note is late when it is written more than three days after what it tells of', () => {
  const late = (written: string) => isLate(toDay('2026-02-27'), toDay(written))
  expect([late('2026-02-27'), late('2026-03-02'), late('2026-03-03')]).toEqual([false, false, true])
  // A visit that is written down beforehand is not late.
  expect(late('2026-02-20')).toBe(false)
})

law('Municipal guideline', 'after six whole weeks without contact a household is to be got in touch with', () => {
  expect(silentSince(toDay('2026-11-21'))).toBe('2026-10-09')
})

test('a call may reach someone, nobody or a voice mail; one may fail to come to a booked visit only', () => {
  expect(resultsOf('call')).toEqual(['reached', 'not_reached', 'message_left'])
  expect(resultsOf('booked_visit')).toEqual(['reached', 'no_show'])
  expect(resultsOf('spontaneous_visit')).toEqual(['reached', 'not_reached'])
  for (const written of ['email', 'message', 'sms', 'letter'] as const) {
    expect(resultsOf(written)).toEqual(['delivered'])
  }
})

test('real contact is to have talked, or to have heard from the person: attempts and what we sent are not', () => {
  const real = channels.flatMap((channel) =>
    (['in', 'out'] as const).flatMap((direction) =>
      results.filter((result) => isReal({ channel, direction, result })).map((one) => `${channel} ${direction} ${one}`),
    ),
  )
  expect(real.filter((one) => !one.includes(' in '))).toEqual([
    'booked_visit out reached',
    'spontaneous_visit out reached',
    'call out reached',
  ])
  expect(real).toContain('message in delivered')
  expect(real).not.toContain('call in not_reached')
  expect(real).not.toContain('booked_visit out no_show')
})
