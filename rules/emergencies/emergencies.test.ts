import { describe, expect, test } from 'vitest'
import { noWords } from '../children/analysis.ts'
import { asks } from '../gates/asks.test-helper.ts'
import { decisionFacts } from '../gates/facts.test-helper.ts'

const written = { ...noWords, ifGranted: 'Barnen får mat i kväll.', ifRejected: 'Barnen har ingen mat i kväll.' }
const asked = (more: Parameters<typeof decisionFacts>[0]) =>
  asks('ansokan.akut_kort', 'decision.reject', decisionFacts(more))

describe('ansokan.akut_kort', () => {
  test('blocks a rejection while an emergency waits for its answer', () => {
    expect(asked({ emergency: 'open' })).toEqual(['emergency_answered'])
  })

  test('blocks a rejection that does not say what it means for each child', () => {
    const children = [written, { ...written, ifGranted: '' }]
    expect(asked({ emergency: 'answered', children })).toEqual(['children_both_outcomes'])
    expect(asked({ emergency: 'open', children })).toEqual(['emergency_answered', 'children_both_outcomes'])
  })

  test('lets through when the emergency is answered and each child written of, or when there is none', () => {
    expect(asked({ emergency: 'answered', children: [written] })).toEqual([])
    expect(asked({ emergency: 'none', children: [{ ...written, ifGranted: '' }] })).toEqual([])
    expect(asked({})).toEqual([])
  })

  test('lets aid through: it never stands in the way of a yes', () => {
    expect(asks('ansokan.akut_kort', 'decision.make', decisionFacts({ emergency: 'open' }))).toEqual([])
  })
})
