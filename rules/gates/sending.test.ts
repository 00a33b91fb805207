import { describe, expect, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import type { GateId } from '../../law/gates/gates.ts'
import { asks } from './asks.test-helper.ts'
import { sendFacts } from './facts.test-helper.ts'

const send = (gate: GateId, more: Parameters<typeof sendFacts>[0]) => asks(gate, 'decision.send', sendFacts(more))

const granted = [{ key: 'income_support', outcome: 'granted', ground: 'right' }] as const
const additional = [{ key: 'moving', outcome: 'rejected', ground: 'additional', triedAsRight: true }] as const

describe('beslut.form', () => {
  test('blocks a document without day, content, decision-maker or participants', () => {
    const form = { decidedOn: null, content: ' ', decidedBy: null, participantsStated: false }
    expect(send('beslut.form', { form })).toEqual([
      'decision_day_stated',
      'decision_content_stated',
      'decision_maker_stated',
      'participants_stated',
    ])
  })
  test('blocks a day that has not come', () => {
    const form = { ...sendFacts().form, decidedOn: toDay('2026-11-22') }
    expect(send('beslut.form', { form })).toEqual(['decision_day_stated'])
  })
  test('lets through with them', () => {
    expect(send('beslut.form', {})).toEqual([])
  })
})

describe('beslut.hanvisning', () => {
  test('blocks without how to appeal, or with the wrong way', () => {
    expect(send('beslut.hanvisning', { appealNotice: null })).toEqual(['appeal_notice_attached'])
    expect(send('beslut.hanvisning', { appealNotice: 'legality_review' })).toEqual(['appeal_notice_right_kind'])
    expect(send('beslut.hanvisning', { needs: additional })).toEqual(['appeal_notice_right_kind'])
    expect(send('beslut.hanvisning', { needs: [...granted, ...additional] })).toEqual(['appeal_notice_right_kind'])
  })
  test('lets through the right way, also when everything is granted', () => {
    expect(send('beslut.hanvisning', { needs: granted })).toEqual([])
    expect(send('beslut.hanvisning', { needs: additional, appealNotice: 'legality_review' })).toEqual([])
    expect(send('beslut.hanvisning', { needs: [...granted, ...additional], appealNotice: 'both' })).toEqual([])
  })
})

describe('data.skyddad', () => {
  test('blocks the address of a protected person and an unsafe way', () => {
    const recipient = { isProtected: true, addressInLetter: true, channelIsSafe: false }
    expect(send('data.skyddad', { recipient })).toEqual(['no_address_when_protected', 'safe_channel_when_protected'])
  })
  test('lets through without address by a safe way', () => {
    const recipient = { isProtected: true, addressInLetter: false, channelIsSafe: true }
    expect(send('data.skyddad', { recipient })).toEqual([])
  })
})
