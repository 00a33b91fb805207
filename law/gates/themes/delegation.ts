import { always, type Gate } from '../gate.ts'

/** Who decides on behalf of the board. */
export const delegationGates = {
  'delegation.anmal': {
    ref: '4.12',
    sources: ['KL 6:39', 'KL 6:40'],
    standing: 'statute',
    trust: 'verified',
    when: 'the chair has decided something urgent',
    requires: ['told at the next meeting'],
    blocks: ['delegation.use'],
    ...always,
    enforced: 'act',
    needs: ['urgent_told_at_meeting'],
    note: 'How we read it: who has not told the board at the meeting that was held decides nothing more in its place.',
  },
  'delegation.protokoll_sarskilt': {
    ref: '4.12',
    sources: ['KL 6:40', 'KL 7:8'],
    standing: 'statute',
    trust: 'verified',
    when: 'a delegated decision is not told and can be reviewed for legality',
    requires: ['minuted by itself'],
    blocks: ['decision.send'],
    ...always,
    waitsFor: 'minutes.approve',
  },
  'delegation.behorighet': {
    ref: 'own',
    sources: ['KL 6:37'],
    standing: 'statute',
    trust: 'verified',
    when: 'somebody decides on behalf of the board',
    requires: ['the delegation order gives it to the role', 'prepared by another where the order says so'],
    blocks: ['decision.make', 'decision.reject', 'delay_request.answer', 'respite.decide'],
    ...always,
    enforced: 'act',
    needs: ['delegated_to_decision_maker', 'prepared_by_another'],
    note: 'Added beside the requirement list: a decision by someone without delegation is no decision of the board.',
  },
} as const satisfies Record<string, Gate>
