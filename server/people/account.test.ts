import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../base/refusal.ts'
import { readAccount, type ReadAccount } from './account.ts'

const bank = (clearing: string, number: string) => readAccount({ kind: 'bank', clearing, number })
const bankgiro = (number: string) => readAccount({ kind: 'bankgiro', number })

describe('an account as people write it', () => {
  test('is read with spaces, dots and hyphens, and named by its bank', () => {
    expect(bank(' 6789 ', '123 456 789')).toEqual({
      account: { kind: 'bank', clearing: '6789', number: '123456789', bankName: 'Handelsbanken' },
      warnings: [],
    })
    expect(bank('8327-9', '12 345 678-2').account).toEqual({
      kind: 'bank',
      clearing: '83279',
      number: '123456782',
      bankName: 'Swedbank',
    })
  })

  test('gets the zeros its bank counts with', () => {
    expect(bank('5000', '12345').account.number).toBe('0012345')
    expect(bank('8327-9', '0123456782').account.number).toBe('123456782')
  })

  test('at Swedbank gets the fifth clearing digit that people leave out', () => {
    expect(bank('8327', '123456782').account).toMatchObject({ clearing: '83279' })
  })

  test('with a check digit that does not fit is a warning, not a no', () => {
    expect(bank('5000', '1234567').warnings).toEqual(['account.check_digit'])
  })

  test('that cannot be an account is refused', () => {
    expect(() => bank('abcd', '1234567')).toThrow('account.unreadable')
    expect(() => bank('5000', '12345 DROP')).toThrow('account.unreadable')
    expect(() => bank('8327-1', '123456782')).toThrow('account.unreadable')
    expect(() => bank('50', '1234567')).toThrow('account.unreadable')
    expect(() => bank('0001', '1234567')).toThrow('account.unknown_bank')
    expect(() => bank('5000', '12345678')).toThrow('account.wrong_length')
    expect(() => bank('5000', '1')).toThrow('account.wrong_length')
  })

  test('a bankgiro has seven or eight digits and a check digit', () => {
    expect(bankgiro('991-2346').account).toEqual({ kind: 'bankgiro', number: '9912346', bankName: 'Bankgirot' })
    expect(() => bankgiro('991-2345')).toThrow('account.bankgiro_invalid')
    expect(() => bankgiro('99123')).toThrow('account.wrong_length')
    expect(() => bankgiro('')).toThrow('account.unreadable')
  })

  test('whatever is written gives an account or a refusal, never a fault', () => {
    const written = fc.oneof(fc.string({ maxLength: 20 }), fc.stringMatching(/^\d{0,18}$/))
    fc.assert(
      fc.property(written, written, (clearing, number) => {
        const answers = [() => bank(clearing, number), () => bankgiro(number)].map(outcome)
        for (const one of answers)
          expect(one).toMatch(/^(\d{1,10}|account\.(unreadable|unknown_bank|wrong_length|bankgiro_invalid))$/)
      }),
    )
  })
})

function outcome(read: () => ReadAccount): string {
  try {
    return read().account.number
  } catch (error) {
    return error instanceof Refusal ? error.code : 'a fault'
  }
}
