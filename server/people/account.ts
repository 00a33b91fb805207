import { parse } from 'kontonummer'
import { refuse } from '../../base/refusal.ts'

/** An account that money can be sent to. `clearing` is four digits, or five for Swedbank 8xxx-x; `number` goes without it. */
export type Account =
  | { kind: 'bank'; clearing: string; number: string; bankName: string }
  | { kind: 'bankgiro'; number: string; bankName: 'Bankgirot' }

export type AccountInput = { kind: 'bank'; clearing: string; number: string } | { kind: 'bankgiro'; number: string }

/** Something to look at twice; some accounts have no check digit, so it must not stop anybody. */
export type AccountWarning = 'account.check_digit'

export interface ReadAccount {
  account: Account
  warnings: readonly AccountWarning[]
}

/** What a person wrote, as an account. Refuses `account.unreadable`, `account.unknown_bank`, `account.wrong_length`, `account.bankgiro_invalid`. */
export function readAccount(input: AccountInput): ReadAccount {
  const number = digits(input.number)
  if (input.kind === 'bank') return readBankAccount(withCheckDigit(digits(input.clearing)), number)
  if (number.length < 7 || number.length > 8) refuse('account.wrong_length')
  if (!luhn(number)) refuse('account.bankgiro_invalid')
  return { account: { kind: 'bankgiro', number, bankName: 'Bankgirot' }, warnings: [] }
}

function readBankAccount(clearing: string, number: string): ReadAccount {
  const bank = findBank(clearing, number)
  const { least, most } = lengths(bank.type, bank.comment)
  const full = bank.comment === 3 ? number.replace(/^0+/, '') : number.padStart(least, '0')
  if (full.length < least || full.length > most) refuse('account.wrong_length')
  const warnings: AccountWarning[] = bank.valid ? [] : ['account.check_digit']
  return { account: { kind: 'bank', clearing, number: full, bankName: bank.bankName }, warnings }
}

/** The package's own advice: lax, and a wrong check digit is a warning, since some accounts have none. */
function findBank(clearing: string, number: string) {
  if (number.length < 2) refuse('account.wrong_length')
  try {
    return parse(clearing, number, { mode: 'lax' })
  } catch {
    return refuse('account.unknown_bank')
  }
}

/** Bankgirot's table: type 1 is always seven digits; type 2 by comment, where those of comment 3 (Swedbank 8xxx) are not filled with zeros. */
function lengths(type: 1 | 2, comment: 1 | 2 | 3): { least: number; most: number } {
  if (type === 1) return { least: 7, most: 7 }
  if (comment === 1) return { least: 10, most: 10 }
  return comment === 2 ? { least: 8, most: 9 } : { least: 2, most: 10 }
}

/** Swedbank's 8xxx has a fifth digit that is a check digit on the four: people leave it out, the bank must have it. */
function withCheckDigit(clearing: string): string {
  if (clearing.length === 4) return clearing.startsWith('8') ? `${clearing}${luhnDigit(clearing)}` : clearing
  if (clearing.length !== 5 || !clearing.startsWith('8') || !luhn(clearing)) refuse('account.unreadable')
  return clearing
}

function digits(text: string): string {
  const bare = text.replace(/[\s.,\u2010-\u2015-]/g, '')
  return /^\d{1,16}$/.test(bare) ? bare : refuse('account.unreadable')
}

const luhnDigit = (number: string): string => String([...'0123456789'].find((digit) => luhn(`${number}${digit}`)))

/** Modulus 10: every second digit from the right doubled, the sum of all digits divisible by ten. */
function luhn(number: string): boolean {
  const sum = [...number].toReversed().reduce((sum, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2)
    return sum + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
