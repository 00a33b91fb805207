import type { Ore } from '../../../base/money.ts'

const hard = '\u00a0'
const minus = '\u2212'

/** `12 345 kr`, `12 345,50 kr`, `−200 kr`: spaces that neither break the line nor turn the groups round in right-to-left text. */
export function writtenAmount(amount: Ore, currency = 'kr'): string {
  const whole = Math.abs(amount)
  const kronor = String(Math.floor(whole / 100)).replace(/\B(?=(\d{3})+$)/g, hard)
  const ore = whole % 100 === 0 ? '' : `,${String(whole % 100).padStart(2, '0')}`
  return `${amount < 0 ? minus : ''}${kronor}${ore}${hard}${currency}`
}
