import { toDay } from '../../base/day.ts'
import { kr, zero } from '../../base/money.ts'
import type { CloseFacts } from '../closing/closeFacts.ts'
import type { DecisionFacts, Hearing, PaymentFacts, SendFacts } from './facts.ts'

const reasons = {
  needs: [{ key: 'income_support', outcome: 'rejected', ground: 'right' }],
  provisions: ['SoL 12:1', 'SoL 12:7'],
  reasons: 'Din inkomst i oktober, 9 000 kronor efter skatt, räcker till hushållets behov i november.',
  previousReasons: null,
  costsWithoutReason: [],
} as const

/** A rejection that every gate lets through; each test breaks one thing. */
export const decisionFacts = (more: Partial<DecisionFacts> = {}): DecisionFacts => ({
  ...reasons,
  today: toDay('2026-11-21'),
  arrivedOn: toDay('2026-11-02'),
  hasOthersMaterial: true,
  hearing: hearing(),
  conflict: 'none',
  assignedOn: null,
  interpreter: { isNeeded: false, answer: null },
  children: [],
  occasions: [],
  missingPapers: { answer: null, requests: [] },
  departures: [],
  norm: { level: 'riksnorm', specialReasonsForHigher: false, reasons: '' },
  setOff: zero,
  mayDecide: true,
  ...more,
})

export const hearing = (more: Partial<Hearing> = {}): Hearing => ({
  sentOn: toDay('2026-11-05'),
  channel: 'e-service',
  items: ['Försäkringskassan: sjukpenning i oktober'],
  answerBy: toDay('2026-11-15'),
  answeredOn: null,
  exemption: null,
  ...more,
})

export const sendFacts = (more: Partial<SendFacts> = {}): SendFacts => ({
  ...reasons,
  today: toDay('2026-11-21'),
  form: {
    decidedOn: toDay('2026-11-21'),
    content: 'Avslag på ansökan.',
    decidedBy: 'Kim Berg',
    participantsStated: true,
  },
  appealNotice: 'appeal',
  recipient: { isProtected: false, addressInLetter: true, channelIsSafe: false },
  ...more,
})

export const closeFacts = (more: Partial<CloseFacts> = {}): CloseFacts => ({
  today: toDay('2026-11-21'),
  arrivedOn: toDay('2026-11-02'),
  appliedNeeds: [
    { key: 'income_support', decided: true, withdrawn: false },
    { key: 'glasses', decided: false, withdrawn: true },
  ],
  periods: [{ key: '2026-11', answered: true }],
  spokenNo: 'none',
  unhandedConcerns: 0,
  ...more,
})

export const paymentFacts = (more: Partial<PaymentFacts> = {}): PaymentFacts => ({
  today: toDay('2026-11-21'),
  decision: { granted: kr(8_000), decidedBy: 'u1' },
  planned: kr(3_000),
  amount: kr(5_000),
  registeredBy: 'u1',
  attestedBy: 'u2',
  setOff: zero,
  ...more,
})
