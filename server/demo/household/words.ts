import type { Ore } from '../../../base/money.ts'
import type { Month } from '../../../base/month.ts'

const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
]

/** `mars 2026` */
export const monthText = (month: Month): string => `${months[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`

/** `8 520 kr`, with öre only where there are any. */
export function krText(amount: Ore): string {
  const whole = String(Math.floor(Math.abs(amount) / 100)).replaceAll(/\B(?=(\d{3})+$)/g, '\u00A0')
  const rest = Math.abs(amount) % 100
  return `${whole}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}\u00A0kr`
}

const counts = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv']
export const personsText = (count: number): string => `${counts[count] ?? count} ${count === 1 ? 'person' : 'personer'}`
