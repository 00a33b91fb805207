import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kr } from '../../../base/money.ts'
import { Refusal } from '../../../base/refusal.ts'
import { readPain001 } from './read.ts'
import { sampleBatch } from './sample.test-helper.ts'
import { writePain001 } from './write.ts'

const xml = writePain001(sampleBatch)
const blocks = xml.match(/ *<CdtTrfTxInf>[^]*?<\/CdtTrfTxInf>\n/g) ?? []

const no = /^payment_file\./

describe('C8: a file is sent only as it was attested', () => {
  test('the untouched file is read: count, sum and hash', () => {
    expect(readPain001(xml, sampleBatch)).toEqual({
      count: 4,
      sum: kr(18_322.55),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  test('a dropped line is refused, even with count and sum put right', () => {
    for (const block of blocks) expect(refusal(xml.replace(block, ''))).toMatch(no)
    expect(refusal(writePain001({ ...sampleBatch, payments: sampleBatch.payments.slice(1) }))).toMatch(no)
  })

  test('a doubled line is refused', () => {
    for (const block of blocks) expect(refusal(xml.replace(block, block + block))).toMatch(no)
  })

  test('lines in another order are refused', () => {
    const [first = '', second = ''] = blocks
    expect(refusal(xml.replace(first + second, second + first))).toMatch(no)
  })

  test('another amount, account, name or date is refused by its line', () => {
    const changes = [
      ['9872.50</InstdAmt>', '9872.51</InstdAmt>', 'payment_file.sum'],
      ['9123456789', '9123456780', 'payment_file.line'],
      ['<MmbId>8327', '<MmbId>8328', 'payment_file.line'],
      ['Test Testsson', 'Test Testson', 'payment_file.line'],
      ['<Dt>2026-09-25', '<Dt>2026-09-26', 'payment_file.line'],
      ['<CtrlSum>9872.55', '<CtrlSum>9872.54', 'payment_file.sum'],
      ['<NbOfTxs>4', '<NbOfTxs>5', 'payment_file.count'],
      ['SE3550000000054910000003', 'SE3550000000054910000004', 'payment_file.altered'],
    ] as const
    for (const [from, to, code] of changes) expect(() => readPain001(xml.replace(from, to), sampleBatch)).toThrow(code)
  })

  test('an amount moved between two lines is refused though every sum holds', () => {
    const moved = xml
      .replace('9872.50</InstdAmt>', '9872.45</InstdAmt>')
      .replace('>0.05</InstdAmt>', '>0.10</InstdAmt>')
    expect(() => readPain001(moved, sampleBatch)).toThrow('payment_file.line')
  })

  test('any flipped, added or lost sign anywhere is refused', () => {
    const sign = fc.constantFrom(...'0123456789abcXYZ<>&/" \n\u00e5')
    fc.assert(
      fc.property(fc.nat(xml.length - 1), sign, fc.constantFrom(0, 1), fc.boolean(), (at, put, cut, insert) => {
        const changed = xml.slice(0, at) + (insert ? put : '') + xml.slice(at + cut)
        fc.pre(changed !== xml)
        expect(refusal(changed)).toMatch(no)
      }),
      { numRuns: 10_000 },
    )
  }, 60_000)
})

function refusal(text: string): string {
  try {
    readPain001(text, sampleBatch)
    return 'sent'
  } catch (error) {
    return error instanceof Refusal ? error.code : 'a fault'
  }
}
