import { kr } from '../base/money.ts'
import { dated } from './dated.ts'

/** What the board may ask of a benefit granted afterwards: aid above this, not from these benefits (SFB 107:5). */
export const retroactiveClaim = dated(
  [
    {
      from: '2013-01',
      published: '2010-12-01',
      source: 'SFB 107:5',
      value: { above: kr(1_000), notFrom: ['child_allowance', 'assistance_allowance'] },
    },
  ],
  '2026-12',
)
