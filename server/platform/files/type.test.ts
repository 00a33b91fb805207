import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectType } from './type.ts'

const ascii = (text: string) => Buffer.from(text, 'latin1')
const u16 = (value: number) => Buffer.of(value >> 8, value & 255)
const u32 = (value: number) => Buffer.of(value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255)

/** As much of a PNG as tells what it is; `IDAT` so that it is not taken for an animation. */
const png = (width: number, height: number) =>
  Buffer.concat([
    Buffer.of(0x89),
    ascii('PNG\r\n\u001a\n'),
    u32(13),
    ascii('IHDR'),
    u32(width),
    u32(height),
    Buffer.of(8, 2, 0, 0, 0),
    u32(0),
    u32(0),
    ascii('IDAT'),
    u32(0),
  ])

/** A JPEG with a preview hidden in EXIF before the frame that counts. */
const jpeg = (width: number, height: number) => {
  const preview = Buffer.concat([ascii('Exif\0\0'), Buffer.of(0xff, 0xc0, 0, 17, 8), u16(1), u16(1)])
  const frame = Buffer.concat([Buffer.of(0xff, 0xc2), u16(17), Buffer.of(8), u16(height), u16(width), Buffer.alloc(10)])
  return Buffer.concat([
    Buffer.of(0xff, 0xd8, 0xff, 0xe1),
    u16(preview.length + 2),
    preview,
    frame,
    Buffer.of(0xff, 0xd9),
  ])
}

describe('what a file is, is told by its content', () => {
  test('pdf, png and jpeg are taken', async () => {
    expect(await detectType(ascii('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer << /Size 1 >>'))).toEqual({
      mediaType: 'application/pdf',
      locked: false,
    })
    expect(await detectType(png(4_000, 3_000))).toEqual({ mediaType: 'image/png', locked: false })
    expect(await detectType(jpeg(4_000, 3_000))).toEqual({ mediaType: 'image/jpeg', locked: false })
  })

  test('a PDF with a password is taken and said to be locked', async () => {
    expect(await detectType(ascii('%PDF-1.7\ntrailer << /Encrypt 9 0 R >>'))).toMatchObject({ locked: true })
    expect(await detectType(ascii('%PDF-1.7\n<< /Encrypt<</Filter/Standard>> >>'))).toMatchObject({ locked: true })
    expect(await detectType(ascii('%PDF-1.7\n<< /EncryptMetadata false >>'))).toMatchObject({ locked: false })
  })

  test.each([
    ['a page with script', '<!doctype html><script>alert(1)</script>'],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a GIF', 'GIF89a\u0001\0\u0001\0'],
    ['a program', '\u007fELF\u0002\u0001\u0001'],
    ['a zip', 'PK\u0003\u0004'],
    ['plain text', 'lön'],
    ['nothing', ''],
  ])('%s is refused', async (_what, text) => {
    await expect(detectType(ascii(text))).rejects.toMatchObject({ code: 'file.type_not_allowed' })
  })

  test('an image of more than a hundred megapixels is refused by its header', async () => {
    expect(await detectType(png(10_000, 10_000))).toMatchObject({ mediaType: 'image/png' })
    for (const image of [png(10_001, 10_000), png(2 ** 32 - 1, 2 ** 32 - 1), jpeg(65_535, 65_535)]) {
      await expect(detectType(image)).rejects.toMatchObject({
        code: 'file.image_too_large',
        facts: { megapixels: 100 },
      })
    }
  })

  test('an image without a size is refused', async () => {
    for (const image of [png(0, 10), jpeg(10, 0), Buffer.of(0xff, 0xd8, 0xff, 0xd9, 0xff, 0xff)]) {
      await expect(detectType(image)).rejects.toMatchObject({ code: 'file.unreadable' })
    }
  })

  test('whatever follows a known beginning, there is an answer or a refusal', async () => {
    const begin = fc.constantFrom(png(9, 9).subarray(0, 16), jpeg(9, 9).subarray(0, 4), ascii('%PDF-'), Buffer.alloc(0))
    const property = fc.asyncProperty(begin, fc.uint8Array({ maxLength: 400 }), async (head, rest) => {
      const answer = await detectType(Buffer.concat([head, rest])).then(
        () => 'taken',
        (error: unknown) => String(error),
      )
      expect(answer).toMatch(/^(taken|Error: file\.(type_not_allowed|unreadable|image_too_large))$/)
    })
    await fc.assert(property, { numRuns: 500 })
  })
})
