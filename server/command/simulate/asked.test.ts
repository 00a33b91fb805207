import { expect, test } from 'vitest'
import { readAsked } from './asked.ts'
import { progressOn } from './progress.ts'

const words = (text: string) => readAsked(text.split(' '))
const enough = '--guideline d.json --from 2026-01'

test('what is left out has its default; everything said is read', () => {
  expect(words(`${enough} --synthetic 150000`)).toEqual({
    asked: {
      guideline: 'd.json',
      against: null,
      households: 150_000,
      seed: 'tillit',
      from: '2026-01',
      months: 1,
      csv: null,
      svg: null,
      language: 'sv',
    },
  })
  const all = words(`${enough} --households h --months 12 --against o.json --csv - --svg c.svg --seed s --language en`)
  expect(all).toMatchObject({
    asked: { households: 'h', months: 12, against: 'o.json', csv: '-', svg: 'c.svg', language: 'en' },
  })
})

test.each([
  ['', 'usage'],
  ['--guideline d.json --synthetic 5', 'usage'],
  [`${enough} --synthetic 5 --rent 7`, 'usage'],
  [`${enough} --synthetic 5 --language de`, 'usage'],
  [enough, 'one_of'],
  [`${enough} --synthetic 5 --households h`, 'one_of'],
  ['--guideline - --from 2026-01 --households -', 'one_input'],
  [`${enough} --synthetic 5 --csv - --svg -`, 'one_output'],
])('%s: %s', (text, wrong) => {
  expect(words(text)).toMatchObject({ wrong })
})

test.each(['0', '2000001', '-5', '1.5', '1e3', '', 'many'])('--synthetic=%s is outside 1 to 2 000 000', (count) => {
  expect(readAsked([...enough.split(' '), `--synthetic=${count}`])).toMatchObject({
    wrong: [{ field: '--synthetic', problem: 'outside', from: 1, to: 2_000_000 }],
  })
})

function written(isTTY: boolean, of: number | null, steps: readonly number[]): string[] {
  const said: string[] = []
  const progress = progressOn({ isTTY, write: (text) => said.push(text.replaceAll(/[^\S\r\n]/g, ' ')) }, of, 'sv')
  for (const step of steps) progress.at(step)
  progress.end()
  return said
}

test('progress is a bar that moves and goes away on a terminal, elsewhere one plain line for each tenth', () => {
  expect(written(true, 4, [1, 4])).toEqual([
    `\r\u001B[2K${'█'.repeat(7)}${'░'.repeat(23)} 1 av 4 hushåll`,
    `\r\u001B[2K${'█'.repeat(30)} 4 av 4 hushåll`,
    '\r\u001B[2K',
  ])
  expect(written(false, 100, [5, 10, 15, 20, 95, 100])).toEqual([
    '10 av 100 hushåll\n',
    '20 av 100 hushåll\n',
    '95 av 100 hushåll\n',
    '100 av 100 hushåll\n',
  ])
  expect(written(false, null, [10_000, 50_000, 60_000])).toEqual(['50 000 hushåll\n'])
})
