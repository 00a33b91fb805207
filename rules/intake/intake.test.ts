import { describe, expect, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import { asks } from '../gates/asks.test-helper.ts'
import { law } from '../law.test-helper.ts'
import { arrivalOf, intakeMonths } from './arrival.ts'
import type { InformationFacts } from './onlyQuestion.ts'

const facts = (more: Partial<InformationFacts> = {}): InformationFacts => ({
  today: toDay('2026-11-18'),
  onlyQuestion: 'yes',
  ownWords: 'Jag undrar bara vilka papper man behöver, jag vill inte söka.',
  ...more,
})
const asked = (gate: 'ansokan.ar_ansokan' | 'ansokan.oklart_ar_ansokan', more: Partial<InformationFacts>) =>
  asks(gate, 'contact.register_as_information', facts(more))

describe('ansokan.ar_ansokan', () => {
  test('blocks a question where the person has asked for help', () => {
    expect(asked('ansokan.ar_ansokan', { onlyQuestion: 'no' })).toEqual(['expressly_only_question'])
  })
  test('blocks a question without the person’s own words', () => {
    for (const ownWords of ['', '   ', 'Ville veta', '🙂🙂🙂🙂🙂🙂🙂🙂🙂'])
      expect(asked('ansokan.ar_ansokan', { ownWords }), ownWords).toEqual(
        ownWords === 'Ville veta' ? [] : ['expressly_only_question'],
      )
  })
  test('lets through who expressly asked only for information, in their words', () => {
    expect(asked('ansokan.ar_ansokan', {})).toEqual([])
  })
})

describe('ansokan.oklart_ar_ansokan', () => {
  test('blocks a question when it is unclear what it was', () => {
    expect(asked('ansokan.oklart_ar_ansokan', { onlyQuestion: 'unclear' })).toEqual(['unclear_is_application'])
  })
  test('lets through when the person has said it', () => {
    expect(asked('ansokan.oklart_ar_ansokan', {})).toEqual([])
  })
})

law('FL 22', 'what lay in the letterbox at the first emptying came the working day before', () => {
  expect(arrivalOf(toDay('2026-11-18'), true)).toBe('2026-11-17')
  // Monday: the Friday before; after Epiphany (Tuesday 6 January 2026): the Monday.
  expect(arrivalOf(toDay('2026-11-16'), true)).toBe('2026-11-13')
  expect(arrivalOf(toDay('2026-01-07'), true)).toBe('2026-01-05')
  expect(arrivalOf(toDay('2026-11-16'), false)).toBe('2026-11-16')
})

test('a month that is over can be asked for: whether it is too late is for the decision', () => {
  const months = intakeMonths(toDay('2026-11-18'))
  expect([months[0], months.at(-1), months.length]).toEqual(['2025-11', '2027-01', 15])
})
