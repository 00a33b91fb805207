import { describe, expect, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import { kr } from '../../base/money.ts'
import type { Gate } from '../../law/gates/gate.ts'
import { gates, type GateId } from '../../law/gates/gates.ts'
import { asks } from './asks.test-helper.ts'
import { closeFacts, decisionFacts, hearing, paymentFacts, sendFacts } from './facts.test-helper.ts'
import { mayProceed } from './mayProceed.ts'

const make = (gate: GateId, more: Parameters<typeof decisionFacts>[0]) =>
  asks(gate, 'decision.make', decisionFacts(more))
const send = (gate: GateId, more: Parameters<typeof sendFacts>[0]) => asks(gate, 'decision.send', sendFacts(more))
const close = (gate: GateId, more: Parameters<typeof closeFacts>[0]) => asks(gate, 'case.close', closeFacts(more))
const pay = (gate: GateId, more: Parameters<typeof paymentFacts>[0]) => asks(gate, 'payment.create', paymentFacts(more))

const granted = [{ key: 'income_support', outcome: 'granted', ground: 'right' }] as const
const additional = [{ key: 'moving', outcome: 'rejected', ground: 'additional', triedAsRight: true }] as const

test('what is in order may go ahead', () => {
  expect(mayProceed('decision.make', decisionFacts())).toEqual([])
  expect(mayProceed('decision.reject', decisionFacts())).toEqual([])
  expect(mayProceed('decision.send', sendFacts())).toEqual([])
  expect(mayProceed('case.close', closeFacts())).toEqual([])
  expect(mayProceed('payment.create', paymentFacts())).toEqual([])
  expect(mayProceed('payment.attest', paymentFacts())).toEqual([])
})

test('every unmet gate is told at once, each with its provision', () => {
  const found = mayProceed('decision.reject', decisionFacts({ arrivedOn: null, hearing: null, reasons: '' }))
  expect(found.map(({ gate, source, need }) => [gate, source, need])).toEqual([
    ['ansokan.ankomstdag', 'FL 22', 'arrival_day_recorded'],
    ['utredning.kommunicering', 'FL 25', 'material_communicated'],
    ['beslut.motivering', 'FL 32', 'reasons_written'],
  ])
})

test('every gate that asks something blocks some act', () => {
  const asking = Object.values<Gate>(gates).filter((gate) => 'needs' in gate)
  expect(asking.length).toBeGreaterThan(20)
  expect(asking.filter((gate) => gate.blocks.length === 0)).toEqual([])
})

describe('version.sol_by_decision_date', () => {
  test('blocks a provision of the old act on a decision today', () => {
    expect(make('version.sol_by_decision_date', { provisions: ['SoL 2001:453 4:1'] })).toEqual(['provisions_in_force'])
  })
  test('lets the act in force through, and is not asked before the new act', () => {
    expect(make('version.sol_by_decision_date', { provisions: ['SoL 12:1', 'SOSFS 2013:1'] })).toEqual([])
    const before = { today: toDay('2025-06-30'), provisions: ['SoL 2001:453 4:1'] as const }
    expect(make('version.sol_by_decision_date', before)).toEqual([])
  })
})

describe('ansokan.ankomstdag', () => {
  test('blocks without a day of arrival', () => {
    expect(make('ansokan.ankomstdag', { arrivedOn: null })).toEqual(['arrival_day_recorded'])
    expect(close('ansokan.ankomstdag', { arrivedOn: null })).toEqual(['arrival_day_recorded'])
  })
  test('lets through with it', () => {
    expect(make('ansokan.ankomstdag', {})).toEqual([])
  })
})

describe('ansokan.per_behov', () => {
  test('blocks a need decided twice, a decision on nothing, and a case closed over an open need', () => {
    expect(make('ansokan.per_behov', { needs: [...granted, ...granted] })).toEqual(['needs_decided_one_by_one'])
    expect(make('ansokan.per_behov', { needs: [] })).toEqual(['needs_decided_one_by_one'])
    const open = [{ key: 'glasses', decided: false, withdrawn: false }]
    expect(close('ansokan.per_behov', { appliedNeeds: open })).toEqual(['every_need_decided'])
  })
  test('lets one ready need be decided alone, and a withdrawn need be closed', () => {
    expect(make('ansokan.per_behov', {})).toEqual([])
    expect(close('ansokan.per_behov', {})).toEqual([])
  })
})

describe('ansokan.ny_period_nytt_beslut', () => {
  test('blocks closing over a period without its own decision', () => {
    const periods = [{ key: '2026-12', answered: false }]
    expect(close('ansokan.ny_period_nytt_beslut', { periods })).toEqual(['period_has_own_decision'])
  })
  test('lets through when every period is answered', () => {
    expect(close('ansokan.ny_period_nytt_beslut', {})).toEqual([])
  })
})

describe('beslut.muntligt_finns_ej', () => {
  test('blocks closing until it is answered, and while a spoken no waits for its decision', () => {
    expect(close('beslut.muntligt_finns_ej', { spokenNo: 'unanswered' })).toEqual(['spoken_no_answered'])
    expect(close('beslut.muntligt_finns_ej', { spokenNo: 'waits' })).toEqual(['spoken_no_in_writing'])
  })
  test('lets through where nobody was told no without a decision', () => {
    expect(close('beslut.muntligt_finns_ej', {})).toEqual([])
  })
})

describe('utredning.jav', () => {
  test('blocks whoever has not answered, or has a conflict of interest', () => {
    expect(make('utredning.jav', { conflict: 'unanswered' })).toEqual(['conflict_question_answered'])
    expect(make('utredning.jav', { conflict: 'conflicted' })).toEqual(['no_conflict_of_interest'])
  })
  test('lets through whoever has none', () => {
    expect(make('utredning.jav', {})).toEqual([])
  })
})

describe('utredning.kommunicering', () => {
  const gate = 'utredning.kommunicering'
  test('blocks when material from others is not told', () => {
    expect(make(gate, { hearing: null })).toEqual(['material_communicated'])
    expect(make(gate, { hearing: hearing({ sentOn: null }) })).toEqual(['material_communicated'])
    expect(make(gate, { hearing: hearing({ items: [] }) })).toEqual(['material_communicated'])
    expect(make(gate, { hearing: hearing({ sentOn: toDay('2026-11-22') }) })).toEqual(['material_communicated'])
  })
  test('blocks until the answer has come or its last day has passed', () => {
    expect(make(gate, { hearing: hearing({ answerBy: toDay('2026-11-21') }) })).toEqual(['answered_or_time_passed'])
    expect(make(gate, { hearing: hearing({ answerBy: null }) })).toEqual(['answered_or_time_passed'])
  })
  test('blocks on an answer before the question or after today, and on a last day before it was sent', () => {
    const before = hearing({ answerBy: null, answeredOn: toDay('2026-11-04') })
    const after = hearing({ answerBy: null, answeredOn: toDay('2026-11-22') })
    const backwards = hearing({ answerBy: toDay('2026-11-04') })
    for (const one of [before, after, backwards])
      expect(make(gate, { hearing: one })).toEqual(['answered_or_time_passed'])
  })
  test('blocks a partly granted need as well as a rejected one', () => {
    const partly = [{ ...granted[0], outcome: 'partly_granted' as const }]
    expect(make(gate, { needs: partly, hearing: null })).toEqual(['material_communicated'])
  })
  test('blocks an exemption without a reason', () => {
    const exemption = { ground: 'obviously_unnecessary', reason: ' ' } as const
    expect(make(gate, { hearing: hearing({ exemption }) })).toEqual(['exemption_has_reason'])
  })
  test('lets through: answered, time passed, exempt with a reason, granted in full, or only the person’s own material', () => {
    expect(make(gate, { hearing: hearing({ answerBy: null, answeredOn: toDay('2026-11-06') }) })).toEqual([])
    expect(make(gate, { hearing: hearing({ answerBy: toDay('2026-11-20') }) })).toEqual([])
    const exemption = { ground: 'interest_demands_at_once', reason: 'Avhysning är satt till i morgon.' } as const
    expect(make(gate, { hearing: hearing({ sentOn: null, exemption }) })).toEqual([])
    expect(make(gate, { needs: granted, hearing: null })).toEqual([])
    expect(make(gate, { hasOthersMaterial: false, hearing: null })).toEqual([])
  })
})

describe('utredning.kommunicering_spar', () => {
  test('blocks when the file does not show how and when', () => {
    const gate = 'utredning.kommunicering_spar'
    expect(make(gate, { hearing: hearing({ channel: ' ' }) })).toEqual(['communication_recorded'])
    expect(make(gate, { hearing: hearing({ sentOn: null }) })).toEqual(['communication_recorded'])
  })
  test('lets through when it does', () => {
    expect(make('utredning.kommunicering_spar', {})).toEqual([])
  })
})

describe('bistand.121_fore_122', () => {
  test('blocks additional aid before the right was tried', () => {
    const needs = [{ key: 'moving', outcome: 'granted', ground: 'additional' }] as const
    expect(make('bistand.121_fore_122', { needs })).toEqual(['right_tried_first'])
  })
  test('lets through after it', () => {
    expect(make('bistand.121_fore_122', { needs: additional })).toEqual([])
  })
})

describe('bistand.riksnorm_hogre', () => {
  test('blocks the plain norm when there are special reasons for a higher one, and a higher one without reasons', () => {
    const gate = 'bistand.riksnorm_hogre'
    const norm = { level: 'riksnorm', specialReasonsForHigher: true, reasons: '' } as const
    expect(make(gate, { norm })).toEqual(['higher_norm_used'])
    expect(make(gate, { norm: { ...norm, level: 'higher' } })).toEqual(['higher_norm_reasons'])
  })
  test('lets through a higher norm with reasons', () => {
    const norm = { level: 'higher', specialReasonsForHigher: true, reasons: 'Läkarintyg: glutenfri kost.' } as const
    expect(make('bistand.riksnorm_hogre', { norm })).toEqual([])
  })
})

const norm = { level: 'lower', specialReasonsForHigher: false, reasons: '' } as const
const sourceOn = (today: string) =>
  mayProceed('decision.make', decisionFacts({ norm, today: toDay(today) })).find(
    (one) => one.gate === 'bistand.riksnorm_lagre',
  )?.source

describe('bistand.riksnorm_lagre', () => {
  test('blocks a lower norm without special reasons', () => {
    expect(make('bistand.riksnorm_lagre', { norm })).toEqual(['lower_norm_reasons'])
    const before = asks('bistand.riksnorm_lagre', 'decision.make', decisionFacts({ norm, today: toDay('2025-06-01') }))
    expect(before).toEqual(['lower_norm_reasons'])
  })
  test('cites the act in force on the day', () => {
    expect([sourceOn('2025-06-30'), sourceOn('2025-07-01')]).toEqual(['SoL 2001:453 4:3', 'SoL 12:7'])
  })
  test('lets through with them', () => {
    const reasoned = { ...norm, reasons: 'Maten ingår i vistelsen på behandlingshemmet.' }
    expect(make('bistand.riksnorm_lagre', { norm: reasoned })).toEqual([])
  })
})

describe('bistand.ingen_kvittning', () => {
  test('blocks taking an earlier overpayment from new aid, in the decision and in the payment', () => {
    expect(make('bistand.ingen_kvittning', { setOff: kr(938) })).toEqual(['no_set_off'])
    expect(pay('bistand.ingen_kvittning', { setOff: kr(938) })).toEqual(['no_set_off'])
  })
  test('lets through when nothing is taken', () => {
    expect(make('bistand.ingen_kvittning', {})).toEqual([])
  })
})

describe('beslut.motivering', () => {
  const gate = 'beslut.motivering'
  test('blocks without provisions or deciding circumstances', () => {
    expect(make(gate, { provisions: [] })).toEqual(['provisions_named'])
    expect(make(gate, { reasons: 'Avslag enligt norm.' })).toEqual(['reasons_written'])
    expect(make(gate, { reasons: '. '.repeat(60) })).toEqual(['reasons_written'])
    expect(send(gate, { reasons: '' })).toEqual(['reasons_written'])
  })
  test('blocks last month’s reasons and unfinished ones', () => {
    const reasons = 'Din inkomst i oktober räcker till hushållets behov under månaden.'
    expect(make(gate, { reasons, previousReasons: reasons.replace('oktober', 'September') })).toEqual([
      'reasons_not_copied',
    ])
    expect(make(gate, { reasons: `${reasons} [skriv belopp]` })).toEqual(['reasons_without_placeholder'])
  })
  test('blocks a reduced cost without a reason', () => {
    expect(make(gate, { costsWithoutReason: ['rent'] })).toEqual(['reason_for_each_reduced_cost'])
  })
  test('lets through clear reasons, and a decision that grants everything without any', () => {
    expect(make(gate, {})).toEqual([])
    expect(make(gate, { needs: granted, reasons: '', provisions: [] })).toEqual([])
  })
})

describe('delegation.behorighet', () => {
  test('blocks whoever has no delegation', () => {
    expect(make('delegation.behorighet', { mayDecide: false })).toEqual(['delegated_to_decision_maker'])
  })
  test('blocks what the order wants another to have prepared', () => {
    expect(make('delegation.behorighet', { awaitsReview: true })).toEqual(['prepared_by_another'])
    expect(make('delegation.behorighet', { mayDecide: false, awaitsReview: true })).toEqual([
      'delegated_to_decision_maker',
    ])
  })
  test('lets through whoever has', () => {
    expect(make('delegation.behorighet', {})).toEqual([])
  })
})
