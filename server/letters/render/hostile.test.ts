import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import type { LetterContent } from './content.ts'
import { readPdf } from './reading.test-helper.ts'
import { makeLetterRenderer } from './renderer.ts'
import { need, row, sample } from './sample.ts'

const createdAt = new Date('2026-09-21T12:00:00Z')
const { plain, arabic } = sample()
const renderer = makeLetterRenderer()
const render = (content: LetterContent) => renderer.renderLetter(content, { createdAt })
/** Text as drawn, whatever the line breaks. */
const drawn = async (content: LetterContent) => readPdf((await render(content)).pdf).text.replace(/\s+/g, ' ')

afterAll(() => renderer.close())

describe('text from people', () => {
  test('is never markup or code', async () => {
    const text = [
      '#eval("1+1")',
      '*fet* _kursiv_',
      '$x^2$',
      '@fig',
      '#panic()',
      '= Rubrik',
      '\\ // <a> `raw`',
      '{{page}} "x" -- ...',
    ]
    const all = await drawn({
      ...plain,
      paragraphs: text,
      decisions: text.map((label) => ({ ...need, label, reasons: label })),
    })
    for (const one of text) expect(all).toContain(one)
    expect(readPdf((await render({ ...plain, paragraphs: text })).pdf).roles).toContain('H1')
  })

  test('keeps its lines, and marks what no font can draw', async () => {
    const letter = await render({ ...plain, paragraphs: ['Rad ett\nRad två', 'A\u0000\u202eB 日本 😀'] })
    expect(letter.unshown).toEqual(['日', '本', '😀'])
    expect(readPdf(letter.pdf).text).toMatch(/Rad ett[^]*Rad två/)
    expect(readPdf(letter.pdf).text).toContain('AB □□ □')
  })

  test('from the list of naughty strings goes into every field', async () => {
    const file = new URL('../../platform/testing/odd-strings.json', import.meta.url)
    const odd: string[] = JSON.parse(readFileSync(file, 'utf8'))
    expect(odd.length).toBeGreaterThan(400)
    const decisions = odd.map((one) => ({ ...need, label: one, outcome: one, reasons: one, provisions: [one] }))
    const calculation = odd.map((one) => ({ ...row, label: one, source: one }))
    const everywhere = {
      ...plain,
      paragraphs: odd,
      recipient: { name: 'X', addressLines: odd.slice(0, 4) },
      decisions,
      calculation,
    }
    const text = readPdf((await render(everywhere)).pdf).text.replace(/\s+/g, '')
    const ascii = odd.filter((one) => /^[!-~]{1,40}$/.test(one))
    expect(ascii.length).toBeGreaterThan(100)
    for (const one of ascii) expect(text).toContain(one)
    await render({ ...everywhere, language: 'ar', title: arabic.title })
  }, 30_000)
})
