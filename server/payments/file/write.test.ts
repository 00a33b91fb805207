import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kr, toOre } from '../../../base/money.ts'
import { Refusal } from '../../../base/refusal.ts'
import { bankText } from './charset.ts'
import { sampleBatch } from './sample.test-helper.ts'
import { validatePain001 } from './validate.ts'
import { decimal, writePain001 } from './write.ts'

const xml = writePain001(sampleBatch)

describe('the payment file', () => {
  test('follows the schema of pain.001.001.09', () => {
    validatePain001(xml)
    expect(() => validatePain001(xml.replace('<PmtMtd>TRF</PmtMtd>', ''))).toThrow('payment_file.unreadable')
    expect(() => validatePain001('<Document/>')).toThrow('payment_file.unreadable')
    expect(() => validatePain001(xml.replace('<Document', '<!DOCTYPE a [<!ENTITY b "c">]><Document'))).toThrow(
      'payment_file.unreadable',
    )
  })

  test('is the same bytes for the same batch, in whatever order the payments come', () => {
    expect(writePain001({ ...sampleBatch, payments: sampleBatch.payments.toReversed() })).toBe(xml)
  })

  test('has one group of payments for each execution date, with count and sum', () => {
    expect(xml.match(/<PmtInf>/g)).toHaveLength(2)
    expect(xml).toMatch(/<GrpHdr>[^]*<NbOfTxs>4<\/NbOfTxs>\s*<CtrlSum>18322.55<\/CtrlSum>[^]*<\/GrpHdr>/)
    expect(xml).toMatch(/-1<\/PmtInfId>\s*<PmtMtd>TRF<\/PmtMtd>\s*<NbOfTxs>2<\/NbOfTxs>\s*<CtrlSum>9872.55<\/CtrlSum>/)
  })

  test('sends Swedbank’s fifth clearing digit with the account, and bankgiro as 9900', () => {
    expect(xml).toMatch(/<MmbId>8327<\/MmbId>[^]*?<Id>9123456789<\/Id>\s*<SchmeNm>\s*<Cd>BBAN<\/Cd>/)
    expect(xml).toMatch(/<MmbId>9900<\/MmbId>[^]*?<Id>9912346<\/Id>\s*<SchmeNm>\s*<Prtry>BGNR<\/Prtry>/)
  })

  test('has no address and only the given name for a protected person', () => {
    expect(xml).toMatch(/<Cdtr>\s*<Nm>Skyddad<\/Nm>\s*<\/Cdtr>/)
  })

  test('has only signs the bank takes, and no text that is markup', () => {
    expect(xml).toContain('<Nm>Provhem + Söner AB</Nm>')
    expect(xml).toContain('<Nm>Elodie Muller-Lukasz</Nm>')
    expect(xml).toContain('<Ustrd>Hyra september</Ustrd>')
  })

  test('is refused to a caller that would send nothing, twice or a personal number', () => {
    const [one] = sampleBatch.payments
    const withPayment = (change: object) => () =>
      writePain001({ ...sampleBatch, payments: [Object.assign({}, one, change)] })
    expect(() => writePain001({ ...sampleBatch, payments: [] })).toThrow('a batch has payments')
    expect(() =>
      writePain001({ ...sampleBatch, payments: [...sampleBatch.payments, ...sampleBatch.payments] }),
    ).toThrow('a reference stands once')
    expect(withPayment({ amount: kr(0) })).toThrow('more than nothing')
    expect(withPayment({ reference: '200101012384' })).toThrow('no personal number')
    expect(withPayment({ payee: { name: '日本', town: null } })).toThrow('payment_file.unwritable')
  })
})

test('amounts are written without rounding, whatever they are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 14 }), (ore) => {
      expect(decimal(toOre(ore)).replace('.', '').replace(/^0+/, '')).toBe(String(ore))
    }),
  )
})

test('any name becomes one the bank can take, or is refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
      const text = outcome(name)
      expect(text === 'payment_file.unwritable' || /^(?! )[0-9A-Za-zåäöÅÄÖ/\-?:().,'+ ]{1,70}(?<! )$/.test(text)).toBe(
        true,
      )
    }),
  )
})

function outcome(name: string): string {
  try {
    return bankText(name, 70)
  } catch (error) {
    return error instanceof Refusal ? error.code : ''
  }
}
