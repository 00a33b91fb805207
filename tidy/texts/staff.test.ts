import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { flatten } from '../../texts/flatten.ts'
import { languageCodes, staffLanguages } from '../../texts/language-codes.ts'
import { checkWording, compareLanguages, type Language, type Said } from './staff.ts'
import { files, root } from '../tree.ts'

// A busy computer reads the whole house slowly.
vi.setConfig({ testTimeout: 60_000 })

async function read(language: string): Promise<Language> {
  const paths = files.map((file) => file.path).filter((path) => path.startsWith(`texts/${language}/`))
  const said = paths.map(async (path): Promise<[string, Said]> => {
    const module: unknown = await import(join(root, path))
    return [path.slice(`texts/${language}/`.length, -'.ts'.length), new Map(flatten(module))]
  })
  return new Map(await Promise.all(said))
}

const swedish = await read('sv')

test('the texts were read', () => {
  expect([...swedish.values()].reduce((count, said) => count + said.size, 0)).toBeGreaterThan(500)
})

test.each(staffLanguages.filter((code) => code !== 'sv'))(
  '%s says what the Swedish texts say, with the same facts',
  async (code) => {
    expect(compareLanguages(swedish, code, await read(code))).toEqual([])
  },
)

test('no text is empty or speaks like a machine', async () => {
  const all = await Promise.all(languageCodes.map(async (code) => ({ code, language: await read(code) })))
  const found = all.flatMap(({ code, language }) =>
    [...language].flatMap(([file, said]) => checkWording(`texts/${code}/${file}.ts`, said, code === 'sv')),
  )
  expect(found).toEqual([])
})

test('a missing file, key or fact, one too many, an empty text and a word of machines are found', () => {
  const language = (texts: Record<string, object>): Language =>
    new Map(Object.entries(texts).map(([file, said]) => [file, new Map(flatten(said))]))
  const from = {
    ui: { a: '{{count}} dagar', b: { c: 'Ja' }, days_one: '{{n}} dag', days_other: '{{n}} dagar' },
    gates: { d: 'Nej' },
    journal: { e: 'Kom in' },
  }
  const to = {
    ui: { a: 'days', b: {}, f: 'Extra', days_few: '{{n}} days', days_many: 'many days' },
    staff: { g: 'Hi' },
  }
  expect(compareLanguages(language(from), 'en', language(to))).toEqual([
    'texts/en/ui.ts: a names nothing, the Swedish text count',
    'texts/en/ui.ts: b.c is missing',
    'texts/en/ui.ts: f is not in the Swedish texts',
    'texts/en/gates.ts: stands in one language only',
    'texts/en/staff.ts: stands in one language only',
  ])
  const said = new Map([
    ['a', ' '],
    ['b', 'Ogiltigt personnummer'],
    ['c', 'Vi når inte tjänsten'],
  ])
  expect(checkWording('texts/sv/ui.ts', said, true)).toEqual([
    'texts/sv/ui.ts: a is empty',
    'texts/sv/ui.ts: b says Ogiltigt, a word for machines',
  ])
})
