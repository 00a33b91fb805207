import { describe, expect, test, vi } from 'vitest'
import { sources } from '../law/sources.ts'
import { readTestNumbers } from '../server/demo/numbers.ts'
import { code, files } from './tree.ts'
import { checkSynonyms } from './words/banned.ts'
import { checkCasts } from './words/casts.ts'
import { checkLawNames } from './words/law-names.ts'
import { checkMarks } from './words/marks.ts'
import { checkPersonNumbers } from './words/numbers.ts'
import { checkPageTexts } from './words/pages.ts'

// A busy computer reads the whole house slowly.
vi.setConfig({ testTimeout: 60_000 })

describe('synonyms', () => {
  test('one word per concept', () => {
    expect(checkSynonyms(files)).toEqual([])
  })
  test('a wrong word is found in a path, a name, a field and a column, and not in what a package named', () => {
    const text = `import { spouse } from 'elsewhere'\nexport const customerName = 1\nexport interface A { birthDate: string }\nspouse.partner()`
    expect(
      checkSynonyms([
        { path: 'server/utils.ts', text },
        { path: 'server/migrations/1.sql', text: 'create table payouts (\n  ssn text -- citizen\n)' },
      ]),
    ).toEqual([
      'server/utils.ts: server/utils.ts says utils; the word is a word for what it does',
      'server/utils.ts:2: customerName says customer; the word is client',
      'server/utils.ts:3: birthDate says birth date; the word is born',
      'server/migrations/1.sql:2: ssn says ssn; the word is personNumber',
    ])
  })
})

describe('casts', () => {
  test('the types follow by themselves', () => {
    expect(checkCasts(code)).toEqual([])
  })
  test('each way to silence the compiler is found', () => {
    const off = ['// @ts', 'ignore'].join('-')
    const text = ['let a: any', 'b!.c', 'd as string', '<string>e', 'class F { g!: string }', off].join(';\n')
    expect(checkCasts([{ path: 'server/a.ts', text }]).map((one) => one.slice(0, 15))).toEqual(
      [1, 2, 3, 4, 5, 6].map((line) => `server/a.ts:${line}: `),
    )
    const fine = `import { a as b } from './a.ts'\nconst c = [1] as const\nconst d = {} satisfies object\nif (!c) e()`
    expect(
      checkCasts([
        { path: 'server/a.ts', text: fine },
        { path: 'base/b.ts', text: 'a as string' },
      ]),
    ).toEqual([])
  })
})

describe('personal numbers', () => {
  const { personnummer, samordningsnummer, reservnummer } = readTestNumbers()
  const published = [...personnummer, ...samordningsnummer, ...reservnummer]
  test('none but the published test numbers stands anywhere', () => {
    expect(published.length).toBeGreaterThan(1000)
    expect(checkPersonNumbers(files, published)).toEqual([])
  })
  test('a number that is not published is found in each way of writing', () => {
    const [known = ''] = personnummer
    const ways = (number: string) => [
      number,
      number.slice(2),
      `${number.slice(0, 8)}-${number.slice(8)}`,
      `${number.slice(2, 8)}-${number.slice(8)}`,
    ]
    const text = ways(known).join('\n')
    expect(checkPersonNumbers([{ path: 'a.md', text }], published)).toEqual([])
    expect(checkPersonNumbers([{ path: 'a.md', text }], []).length).toBe(4)
    expect(checkPersonNumbers([{ path: 'a.md', text: `/api/persons/${known}/cases` }], []).length).toBe(1)
    const [coordination = ''] = samordningsnummer
    expect(checkPersonNumbers([{ path: 'a.md', text: coordination }], []).length).toBe(1)
  })
})

describe('marks', () => {
  test('nothing unfinished, no path of one computer, no registry', () => {
    expect(checkMarks(files)).toEqual([])
  })
  test('each mark is found', () => {
    const broken = [
      '// TO|DO later',
      'throw new Error("not| implemented")',
      'test.on|ly(',
      '"/ho|me/ada/code"',
      "'/wo|rk/main'",
      'https://regis|try.npmjs.org/',
      'by an A|I agent',
      '<<<<|<<< ours',
    ]
    const text = broken.map((line) => line.replace('|', '')).join('\n')
    expect(checkMarks([{ path: 'a.md', text }]).map((one) => one.split(':')[1])).toEqual(
      broken.map((_, at) => String(at + 1)),
    )
    expect(checkMarks([{ path: 'a.md', text: 'docs/work/plan, https://example.org/home/page and ../work/a' }])).toEqual(
      [],
    )
  })
})

describe('pages', () => {
  test('no words for people in code', () => {
    expect(checkPageTexts(code)).toEqual([])
  })
  test('each way to write one is found', () => {
    const text = `const a = <p>Spara</p>
const b = <TextField label="Namn" />
const c = <p>{'Hej'}</p>
const d = <Button title={open ? 'Stäng' : t('open')} />
const e = <p>{done && \`Klart \${n}\`}</p>
const fine = <p className="wide" aria-hidden="true">{t('save')} · {kind === 'open' ? t('a') : 'b'}</p>`
    expect(checkPageTexts([{ path: 'web/A.tsx', text }]).map((one) => one.split(':')[1])).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ])
  })
})

describe('tests named by the law', () => {
  test('cite what law/sources.ts has', () => {
    expect(checkLawNames(code, Object.keys(sources))).toEqual([])
  })
  test('a § that does not exist is found', () => {
    const text = `law('SoF 12:99', 'a', act)\nlaw(name, 'a', act)\ntest('FL 99: a', act)\ntest('JO surplus: a', act)\ntest('SoL 12:7 a: b', act)`
    expect(checkLawNames([{ path: 'rules/a.test.ts', text }], Object.keys(sources))).toEqual([
      'rules/a.test.ts:1: law( cites SoF 12:99, which law/sources.ts does not have',
      'rules/a.test.ts:2: law( takes a key of law/sources.ts, written out',
      'rules/a.test.ts:3: the test cites FL 99, which law/sources.ts does not have',
    ])
  })
})
