import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closing, opening, readRows, writeRows } from './binaryRows.ts'

const row = fc.record({
  small: fc.integer({ min: -32_768, max: 32_767 }),
  whole: fc.integer(),
  large: fc.maxSafeInteger(),
  bytes: fc.uint8Array({ maxLength: 200 }),
})

test('what is written is read again, however the stream is cut', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), fc.integer({ min: 1, max: 400 }), (rows, cut) => {
      const out = writeRows(16)
      for (const { small, whole, large, bytes } of rows) {
        out.row(4)
        out.int2(small)
        out.int4(whole)
        out.int8(large)
        out.bytesBy(bytes.length + 3, (to, at) => {
          to.set(bytes, at)
          return at + bytes.length
        })
      }
      const all = Buffer.concat([opening(), out.cut(), closing()])
      const reader = readRows(4)
      const found = []
      for (let at = 0; at < all.length; at += cut)
        for (const [small, whole, large, bytes] of reader.take(all.subarray(at, at + cut)))
          found.push({
            small: small?.readInt16BE(0),
            whole: whole?.readInt32BE(0),
            large: Number(large?.readBigInt64BE(0)),
            bytes: new Uint8Array(bytes ?? []),
          })
      expect(found).toEqual(rows)
    }),
  )
})

test('another number of fields, or one that is null, is a fault', () => {
  const out = writeRows()
  out.row(2)
  out.int4(1)
  out.int4(2)
  const bytes = Buffer.concat([opening(), out.cut()])
  expect(() => [...readRows(3).take(bytes)]).toThrow('a row of 2 fields, not 3')
  const none = Buffer.concat([opening(), Buffer.from([0, 1, 255, 255, 255, 255])])
  expect(() => [...readRows(1).take(none)]).toThrow('a field is null')
})
