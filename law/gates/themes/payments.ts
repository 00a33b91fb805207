import { always, type Gate } from '../gate.ts'

/** Money, by two persons, never more than decided. */
export const paymentGates = {
  'betalning.funktionsskiljning': {
    ref: '7.03',
    sources: ['KL 6:6'],
    standing: 'guidance',
    trust: 'secondary',
    when: 'a payment is attested',
    requires: ['who registers, who decides and who attests are not the same'],
    blocks: ['payment.attest'],
    ...always,
    enforced: 'act',
    needs: ['attested_by_another'],
    note: 'Read as: the one who attests is neither the one who decided nor the one who registered the payment. Audit of Norrköping 2012.',
  },
  'betalning.konto_andring': {
    ref: '7.03',
    sources: ['KL 6:6'],
    standing: 'guidance',
    trust: 'secondary',
    when: 'an account is changed',
    requires: ['the change is reviewed by another'],
    blocks: ['payment.create'],
    ...always,
    waitsFor: 'account.review',
    note: 'Audit of Huddinge 2014.',
  },
  'betalning.beslut_finns': {
    ref: '7.03',
    sources: ['KL 6:6'],
    standing: 'guidance',
    trust: 'secondary',
    when: 'a payment is made',
    requires: ['a decision of at least its amount'],
    blocks: ['payment.create', 'payment.attest'],
    ...always,
    enforced: 'act',
    needs: ['decision_exists', 'payment_within_decision'],
  },
} as const satisfies Record<string, Gate>
