import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deviationSubjects } from '../deviation/subject.ts'
import { comesBefore, firstOutOfOrder, inForceOn, paragraphsWith, type Paragraph } from './paragraphs.ts'
import { handbookQuestions, questionOf } from './questions.ts'

const paragraph = (number: string, more: Partial<Paragraph> = {}): Paragraph => ({
  number,
  heading: 'Boendekostnad',
  text: 'Skälig kostnad är den som en låginkomsttagare har råd med.',
  questions: ['housing_cost'],
  provisions: ['SoL 12:7'],
  caseLaw: [],
  ...more,
})

describe('numbers of paragraphs', () => {
  test('are read part by part, and the whole comes before its parts', () => {
    expect([
      comesBefore('4.2', '4.10'),
      comesBefore('4', '4.1'),
      comesBefore('4.1', '4'),
      comesBefore('9', '10'),
    ]).toEqual([true, true, false, true])
    expect(firstOutOfOrder(['1', '1.1', '1.2', '2', '10.1'])).toBeNull()
    expect(firstOutOfOrder(['1', '1.2', '1.2'])).toBe(2)
    expect(firstOutOfOrder(['2', '1'])).toBe(1)
  })
  test('of two that differ one comes before the other, never both', () => {
    const number = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 4 }).map((of) => of.join('.'))
    fc.assert(
      fc.property(number, number, (one, other) => {
        expect(comesBefore(one, other) !== comesBefore(other, one)).toBe(one !== other)
      }),
    )
  })
})

test('one version of each document counts on a day, the first and the last day too', () => {
  const old = { document: 'guideline', from: '2025-01-01', to: '2025-06-30' } as const
  const now = { document: 'guideline', from: '2025-07-01', to: null } as const
  const support = { document: 'support', from: '2025-07-01', to: null } as const
  const on = (day: string) => inForceOn([now, old, support], day)
  expect([on('2024-12-31'), on('2025-06-30'), on('2025-07-01')]).toEqual([[], [old], [now, support]])
})

test('every word asked for must stand in the paragraph; case and place do not matter', () => {
  const jo = { court: 'JO', number: '2231-2008', year: 2009, holding: 'Rådrum är ett beslut.', source: 'JO 2231-2008' }
  const all = [paragraph('4.1'), paragraph('4.2', { text: 'Rådrum att sänka kostnaden.', caseLaw: [jo] })]
  const numbers = (asked: string) => paragraphsWith(all, asked).map(({ number }) => number)
  expect(numbers('')).toEqual(['4.1', '4.2'])
  expect(numbers('RÅDRUM kostnaden')).toEqual(['4.2'])
  expect(numbers('jo 2231')).toEqual(['4.2'])
  expect(numbers('låginkomsttagare rådrum')).toEqual([])
})

test('what a decision departs in belongs to one question of the month', () => {
  for (const subject of deviationSubjects) expect(handbookQuestions).toContain(questionOf(subject))
  expect([questionOf('rent'), questionOf('electricity'), questionOf('glasses'), questionOf('norm_level')]).toEqual([
    'housing_cost',
    'other_costs',
    'other_needs',
    'norm_level',
  ])
})
