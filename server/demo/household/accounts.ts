import { parse, valid } from 'kontonummer'
import type { Random } from '../random.ts'

export interface AccountPlan {
  kind: 'bank' | 'bankgiro'
  clearing: string | null
  number: string
  bankName: string
}

/** Clearing numbers whose accounts have seven digits with a check digit (Bankgirot's type 1). */
const clearings = [
  '1105',
  '1142',
  '1205',
  '3401',
  '5012',
  '5104',
  '5399',
  '7012',
  '7290',
  '9022',
  '9151',
  '9163',
] as const

/** An account with a right check digit, drawn by chance. */
export function drawAccount(random: Random): AccountPlan {
  if (random.chance(0.02)) return drawGiro(random)
  const clearing = random.pick(clearings)
  for (;;) {
    const six = String(random.int(100_000, 999_999))
    const number = [...'0123456789'].map((digit) => `${six}${digit}`).find((whole) => valid(clearing, whole))
    if (number !== undefined) return { kind: 'bank', clearing, number, bankName: parse(clearing, number).bankName }
  }
}

function drawGiro(random: Random): AccountPlan {
  const six = String(random.int(100_000, 999_999))
  const digit = [...'0123456789'].find((last) => luhn(`${six}${last}`)) ?? '0'
  return { kind: 'bankgiro', clearing: null, number: `${six}${digit}`, bankName: 'Bankgirot' }
}

function luhn(number: string): boolean {
  const sum = [...number].toReversed().reduce((all, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2)
    return all + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
