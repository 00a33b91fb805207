import { describe, expect, test } from 'vitest'
import { kr } from '../../base/money.ts'
import { decisionFacts, sendFacts } from '../gates/facts.test-helper.ts'
import type { DecisionFacts } from '../gates/facts.ts'
import { mayProceed } from '../gates/mayProceed.ts'

const granted = [{ key: 'income_support', outcome: 'granted', ground: 'right' }] as const
const ask = (more: Partial<DecisionFacts>) =>
  mayProceed('decision.make', decisionFacts(more))
    .filter(({ gate }) => gate === 'beslut.motivering')
    .map(({ need, facts }) => ({ need, ...facts }))

describe('beslut.motivering', () => {
  test('blocks a reason with an empty place, also when all is granted', () => {
    expect(ask({ openStatements: 2 })).toEqual([{ need: 'statements_filled', count: 2 }])
    expect(ask({ openStatements: 1, needs: granted, reasons: '' })).toEqual([{ need: 'statements_filled', count: 1 }])
  })

  test('blocks what is left to fill in where only one adult reads it, and in words beside a grant in full', () => {
    const unfinished = [expect.objectContaining({ need: 'reasons_without_placeholder' })]
    expect(ask({ ownReasons: ['Din inkomst är [belopp] kronor.'] })).toEqual(unfinished)
    expect(ask({ needs: granted, reasons: 'Hälsningar från [namn].' })).toEqual(unfinished)
    expect(ask({ needs: granted, reasons: '', ownReasons: ['Kontakta xxx om frågor.'] })).toEqual(unfinished)
    expect(ask({ reasons: `Inkomsten är [belopp] kronor och räcker till behovet.`, ownReasons: ['[namn]'] })).toEqual(
      unfinished,
    )
  })

  test('lets whole reasons through, and few words of one’s own', () => {
    expect(ask({ openStatements: 0, ownReasons: ['Din lön räknades.'] })).toEqual([])
    expect(ask({ needs: granted, reasons: '', ownReasons: [] })).toEqual([])
  })
})

describe('beslut.andra_nackdel', () => {
  const now = (kronor: number, act: 'decision.make' | 'decision.reject' = 'decision.make') =>
    mayProceed(act, decisionFacts({ standing: { month: '2026-10', granted: kr(500), now: kr(kronor) } }))
      .filter(({ gate }) => gate === 'beslut.andra_nackdel')
      .map(({ need, facts }) => ({ need, ...facts }))

  test('blocks less than what an earlier decision still gives, also as a rejection', () => {
    const need = { need: 'standing_decision_changed_first', month: '2026-10', grantedOre: 50_000 }
    expect(now(499)).toEqual([need])
    expect(now(0, 'decision.reject')).toEqual([need])
  })

  test('lets as much or more through, and what no earlier decision holds for', () => {
    expect([now(500), now(501)]).toEqual([[], []])
    expect(mayProceed('decision.make', decisionFacts({ standing: null }))).toEqual([])
  })
})

describe('beslut.form', () => {
  test('blocks a letter that does not say who else took part, and lets one through that says nobody', () => {
    const form = (participantsStated: boolean) =>
      mayProceed('decision.send', sendFacts({ form: { ...sendFacts().form, participantsStated } })).map(
        (one) => one.need,
      )
    expect(form(false)).toEqual(['participants_stated'])
    expect(form(true)).toEqual([])
  })
})
