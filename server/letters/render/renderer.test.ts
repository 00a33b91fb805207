import { createHash } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import type { LetterContent } from './content.ts'
import { readPdf } from './reading.test-helper.ts'
import { makeLetterRenderer } from './renderer.ts'
import { need, row, sample } from './sample.ts'

const createdAt = new Date('2026-09-21T12:00:00Z')
const { plain, secret, arabic } = sample()
const renderer = makeLetterRenderer()
const render = (content: LetterContent) => renderer.renderLetter(content, { createdAt })
/** Text as drawn, whatever the line breaks. */
const drawn = async (content: LetterContent) => readPdf((await render(content)).pdf).text.replace(/\s+/g, ' ')

afterAll(() => renderer.close())

describe('the file', () => {
  test('is the same bytes for the same letter at the same second', async () => {
    const [one, two] = [await render(plain), await render(plain)]
    expect(Buffer.compare(one.pdf, two.pdf)).toBe(0)
    expect(one.sha256).toBe(createHash('sha256').update(two.pdf).digest('hex'))
    const fresh = makeLetterRenderer()
    expect((await fresh.renderLetter(plain, { createdAt })).sha256).toBe(one.sha256)
    await fresh.close()
    const later = await renderer.renderLetter(plain, { createdAt: new Date('2026-09-21T12:00:01Z') })
    expect(later.sha256).not.toBe(one.sha256)
  })

  test('says PDF/A-2a and PDF/UA-1, shows its title and speaks its language', async () => {
    const { metadata, catalog } = readPdf((await render(plain)).pdf)
    expect(metadata).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(metadata).toContain('<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>')
    expect(catalog).toMatch(/\/DisplayDocTitle true/)
    expect(catalog).toMatch(/\/Lang \(sv-SE\)/)
    expect(catalog).toMatch(/\/Marked true/)
  })

  test('is tagged: headings, tables with header cells, paragraphs', async () => {
    const { roles } = readPdf((await render(plain)).pdf)
    expect([...roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'Table', 'THead', 'TH', 'TBody', 'TD', 'P']))
  })

  test('carries the shipped fonts and no other', async () => {
    const { fonts } = readPdf((await render(arabic)).pdf)
    const shipped = ['NotoSansArabic-Regular', 'NotoSansArabic-SemiBold', 'SourceSans3-Regular', 'SourceSans3-SemiBold']
    expect(shipped).toEqual(expect.arrayContaining(fonts.map((font) => font.name)))
    expect(fonts.length).toBeGreaterThan(1)
    expect(fonts.every((font) => font.embedded)).toBe(true)
  })

  test('names nobody in its metadata', async () => {
    const letter = readPdf((await render(plain)).pdf)
    expect(letter.metadata).toContain('Beslut om ekonomiskt bistånd')
    for (const secret of ['Testsson', 'EB-2026-00418', 'Provgatan']) expect(letter.metadata).not.toContain(secret)
    await expect(render({ ...plain, title: 'Beslut för Test Testsson' })).rejects.toThrow('the title names nobody')
    await expect(render({ ...plain, title: 'Beslut 20010101-1234' })).rejects.toThrow('the title has no number')
  })
})

describe('the letter', () => {
  test('FL 31 and 32 §: date, content, who decided, why and by which provisions', async () => {
    const text = await drawn(plain)
    for (const part of ['2026-09-21', 'EB-2026-00418', 'Maj Provström', 'Socialsekreterare', 'Din hyra är 7 200 kr'])
      expect(text).toContain(part)
    expect(text).toContain('Bestämmelser: 12 kap. 1 och 7 §§ socialtjänstlagen (2025:400)')
    expect(text).toContain('Beviljas delvis')
    expect(text).toContain('11 240 kr')
    expect(text).toContain('9 872,50 kr')
  })

  test('FL 33 §: tells how to appeal where an appeal is open, and nothing where it is not', async () => {
    expect(await drawn(plain)).toContain('överklaga beslutet till förvaltningsrätten')
    expect(await drawn({ ...plain, appeal: null })).not.toContain('förvaltningsrätten')
  })

  test('to a protected person goes through Skatteverket, without name and address', async () => {
    const text = await drawn(secret)
    expect(text).toContain('Förmedlas via Skatteverket')
    expect(text).not.toContain('Testsson')
    expect(text).not.toContain('Provgatan')
    const leaking = { ...secret, recipient: { name: null, addressLines: ['Provgatan 12'] } }
    await expect(render(leaking)).rejects.toThrow('a protected recipient has no address')
  })

  test('can be read in Arabic, amounts unturned', async () => {
    const { text, catalog } = readPdf((await render(arabic)).pdf)
    expect(catalog).toMatch(/\/Lang \(ar\)/)
    expect(text).toMatch(/\p{Script=Arabic}{3}/u)
    expect(text).toContain('9 872,50 kr')
  })

  test('may be long: forty needs and a hundred rows', async () => {
    const decisions = Array.from({ length: 40 }, (_, at) => ({ ...need, label: `Behov ${at}` }))
    const calculation = Array.from({ length: 100 }, (_, at) => ({ ...row, label: `Rad ${at}` }))
    const { text, pages } = readPdf((await render({ ...plain, decisions, calculation })).pdf)
    expect(pages).toBeGreaterThan(4)
    expect(text).toContain('Rad 99')
  })
})
