import { describe, expect, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import { kr } from '../../base/money.ts'
import { against, groundsFor, inFavour, isAgainst, slips, type Redecision } from './grounds.ts'
import { decisionFacts, hearing } from '../gates/facts.test-helper.ts'
import { mayProceed } from '../gates/mayProceed.ts'

const reasons =
  'Lönen för oktober räknades två gånger, som lönebeskedet visar: en gång som lön och en gång som ersättning.'
const heard = hearing({ sentOn: toDay('2026-11-10'), answerBy: toDay('2026-11-18') })
const redecision = (more: Partial<Redecision> = {}): Redecision => ({
  ground: 'wrong_information',
  reasons,
  former: { decidedOn: toDay('2026-11-09'), untilFurtherNotice: false },
  goesAgainst: true,
  ...more,
})
const ask = (more: Partial<Redecision> = {}, told: typeof heard | null = heard) =>
  mayProceed('decision.change_against', { ...decisionFacts({ hearing: told }), redecision: redecision(more) })
    .filter((one) => one.gate === 'beslut.andra_nackdel')
    .map((one) => one.need)

describe('beslut.andra_nackdel', () => {
  test.each(['reserved', 'safety', 'wrong_information'] as const)('lets a decision be changed against: %s', (ground) =>
    expect(ask({ ground })).toEqual([]),
  )

  test('lets much changed circumstances change a decision until further notice, from 1 July 2025', () =>
    expect(
      ask({
        ground: 'changed_circumstances',
        former: { decidedOn: toDay('2025-07-01'), untilFurtherNotice: true },
      }),
    ).toEqual([]))

  test.each([
    ['no ground', { ground: null }, 'ground_for_change'],
    ['a ground in favour', { ground: 'wrong' }, 'ground_for_change'],
    ['a slip', { ground: 'counting_error' }, 'ground_for_change'],
    ['a word to be filled in', { reasons: `${reasons} Se [datum].` }, 'ground_explained'],
    ['no words for the ground', { reasons: 'Fel uppgift.' }, 'ground_explained'],
    ['changed circumstances and a decision for a month', { ground: 'changed_circumstances' }, 'ground_fits_decision'],
    [
      'changed circumstances and a decision before 1 July 2025',
      { ground: 'changed_circumstances', former: { decidedOn: toDay('2025-06-30'), untilFurtherNotice: true } },
      'ground_fits_decision',
    ],
  ] as const)('blocks with %s', (_, more, need) => expect(ask(more)).toEqual([need]))

  test.each([
    ['never heard', null],
    ['heard before the decision that is to be changed', hearing({ sentOn: toDay('2026-11-08') })],
    ['with time left to answer', hearing({ sentOn: toDay('2026-11-10'), answerBy: toDay('2026-11-21') })],
    ['heard of nothing', hearing({ sentOn: toDay('2026-11-10'), items: [] })],
  ])('blocks when the person is %s', (_, told) => expect(ask({}, told)).toEqual(['heard_before_change']))
})

describe('beslut.rattelse_versionerad', () => {
  const correct = (more: Partial<Redecision>, told: typeof heard | null = null) =>
    mayProceed('decision.correct', {
      today: toDay('2026-11-21'),
      hearing: told,
      redecision: redecision({ ground: 'counting_error', goesAgainst: false, ...more }),
    }).map((one) => one.need)

  test.each(slips)('lets an obvious slip be put right: %s', (ground) => expect(correct({ ground })).toEqual([]))

  test('lets it lower what was given, once the person was heard', () =>
    expect(correct({ goesAgainst: true }, heard)).toEqual([]))

  test('blocks another assessment called a slip, and a slip nobody names', () => {
    expect(correct({ ground: 'wrong_information' })).toEqual(['slip_named'])
    expect(correct({ reasons: '' })).toEqual(['slip_named'])
  })

  test('blocks a slip that lowers what was given, unheard', () =>
    expect(correct({ goesAgainst: true })).toEqual(['heard_before_change']))
})

describe('which grounds there are', () => {
  test('one need less is against the person, whatever another gains', () => {
    expect(
      isAgainst([
        { before: kr(1), after: kr(0) },
        { before: kr(0), after: kr(100) },
      ]),
    ).toBe(true)
    expect(isAgainst([{ before: kr(1), after: kr(1) }])).toBe(false)
    expect(isAgainst([])).toBe(false)
  })

  test('a slip is put right by slips; a change by its direction', () => {
    expect(groundsFor('correction', true)).toBe(slips)
    expect(groundsFor('change', true)).toBe(against)
    expect(groundsFor('withdrawal', true)).toBe(against)
    expect(groundsFor('change', false)).toBe(inFavour)
  })
})
