import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toPdf } from './pdf.ts'

const text = async (blob: Blob) => Buffer.from(await blob.arrayBuffer()).toString('latin1')

test('a document has its pages in order, and its table of objects leads to each', async () => {
  const leaf = fc.record({
    jpeg: fc.uint8Array({ minLength: 1, maxLength: 300 }).map((bytes) => new Uint8Array(bytes)),
    width: fc.integer({ min: 1, max: 3_000 }),
    height: fc.integer({ min: 1, max: 3_000 }),
  })
  const property = fc.asyncProperty(fc.array(leaf, { minLength: 1, maxLength: 5 }), async (leaves) => {
    const pdf = await text(toPdf(leaves))
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(pdf)?.[1])
    const rows = pdf
      .slice(start)
      .split('\n')
      .slice(3, 3 + 2 + leaves.length * 3)
    for (const [at, row] of rows.entries()) {
      expect(row).toHaveLength(19)
      expect(pdf.slice(Number(row.slice(0, 10)))).toMatch(new RegExp(`^${at + 1} 0 obj\n`))
    }
    const images = pdf.split('/Filter /DCTDecode').slice(1)
    for (const [at, { jpeg }] of leaves.entries()) {
      const held = images[at] ?? ''
      const from = held.indexOf('stream\n') + 'stream\n'.length
      expect(Buffer.from(held.slice(from, from + jpeg.length), 'latin1').equals(jpeg)).toBe(true)
    }
  })
  await fc.assert(property, { numRuns: 50 })
})
