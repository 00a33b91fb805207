import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

// Each spawns the program anew, on a computer that may be busy.
vi.setConfig({ testTimeout: 120_000 })

const root = join(import.meta.dirname, '..')
const file = (name) => join('docs', 'simulation', name)
const tillit = (words, input) =>
  spawnSync(process.execPath, [join(root, 'bin', 'tillit.mjs'), 'simulate', ...words], {
    cwd: root,
    input,
    encoding: 'utf8',
  })
const plain = (text) => text.replaceAll(/[^\S\n]/g, ' ')
const guidelines = ['--guideline', file('draft.json'), '--against', file('in-force.json')]
const some = ['--households', file('households.jsonl')]

let folder = ''
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'tillit-simulate-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('who gets more and who gets less', () => {
  test('a file of households: a table of kinds and children, a file for spreadsheets and a chart', () => {
    const [csv, svg] = [join(folder, 'report.csv'), join(folder, 'report.svg')]
    const done = tillit([...guidelines, ...some, '--from', '2026-01', '--csv', csv, `--svg=${svg}`])
    expect(done.status).toBe(0)
    expect(done.stderr).toContain('6 av 6 hushåll')
    const told = plain(done.stdout)
    expect(told).toContain('Riktlinje på prov, januari 2026\n6 hushåll med 5 barn.')
    // By hand: 6 200 instead of 6 000 of a rent of 6 900 and 350 instead of 300 for internet; a rent of 10 500 loses 200 of it.
    expect(told).toContain('2 hushåll (33,3 %) får mer, med 0 barn.')
    expect(told).toContain('1 hushåll (16,7 %) får mindre, med 2 barn.')
    expect(told).toMatch(/Par med två barn +1 +0 +1 +0\n/)
    expect(told).toMatch(/Ensamstående utan barn +200 kr +250 kr +– +–\n/)
    // 7 100 + 4 390 + 2 720 + 2 030 + 10 000 − 2 650 − 4 500, and 200 less of the rent.
    const rows = readFileSync(csv, 'utf8').split('\r\n')
    expect(rows[0]?.split(';')).toHaveLength(18)
    expect(rows.find((row) => row.startsWith('Hushållstyp;Par med två barn'))).toBe(
      'Hushållstyp;Par med två barn;1;2;0;1;0;0;2;1909000;1889000;-20000;0;20000;;;20000;20000',
    )
    const chart = readFileSync(svg, 'utf8')
    for (const part of [
      '<svg',
      'role="figure"',
      '<title',
      '<desc',
      'role="table"',
      'Par med två barn: av 1 hushåll får 1 mindre',
    ])
      expect(chart).toContain(part)
  })

  test('invented households, reckoned by several threads: the same seed gives the same, to the öre', () => {
    const words = [...guidelines, '--from', '2026-12', '--csv', '-', '--language', 'en', '--synthetic', '2000']
    const [once, again] = [0, 0].map(() => tillit(words))
    expect([once?.status, again?.status]).toEqual([0, 0])
    expect(once?.stdout).toBe(again?.stdout)
    expect(once?.stdout.split('\r\n').find((row) => row.startsWith('All;'))).toMatch(/^All;All;2000;/)
  })

  test('a guideline against itself changes nobody; households may come from standard input', () => {
    const done = tillit(
      ['--guideline', file('draft.json'), '--against', file('draft.json'), '--households', '-', '--from', '2026-03'],
      readFileSync(join(root, file('households.jsonl')), 'utf8'),
    )
    expect(done.status).toBe(0)
    expect(plain(done.stdout)).toContain('6 hushåll (100 %) får lika mycket.')
    expect(done.stderr).not.toContain('rentShare')
  })
})

test('a shared rent split otherwise is not seen in the figures, and that is said', () => {
  const draft = '{"rentShare":"per_head"}'
  const done = tillit(['--guideline', '-', '--synthetic', '20', '--from', '2026-03'], draft)
  expect([done.status, plain(done.stderr)]).toEqual([0, expect.stringContaining('delar en delad hyra olika')])
  expect(plain(done.stdout)).toContain('20 hushåll (100 %) får lika mycket.')
})

describe('what cannot be: one sentence each, exit code 1, and nothing on standard output', () => {
  const wrong = (words, input) => {
    const { status, stdout, stderr } = tillit(words, input)
    expect([status, stdout]).toEqual([1, ''])
    return plain(stderr).trimEnd().split('\n')
  }

  test('words that cannot be read, numbers outside their range, files that are not there', () => {
    expect(wrong([])[0]).toContain('tillit simulate --guideline')
    const draft = ['--guideline', file('draft.json'), '--language', 'en']
    expect(wrong([...draft, '--synthetic', '0', '--from', '2026-13', '--months', '121'])).toEqual([
      '--from is to be a month such as 2026-03.',
      '--months is to be a whole number from 1 to 120.',
      '--synthetic is to be a whole number from 1 to 2000000.',
    ])
    const missing = [...draft, '--from', '2026-01', '--households', 'there-is-none.jsonl']
    expect(wrong(missing)[0]).toContain('there-is-none.jsonl cannot be read.')
  })

  test('2027 is refused before anything is reckoned, with what is waited for', () => {
    const [sentence] = wrong([...guidelines, '--synthetic', '2000000', '--from', '2026-06', '--months', '12'])
    expect(sentence).toMatch(/^--from och --months når januari 2027\. .*förordningen.*till och med december 2026\.$/)
  })

  test('a guideline and a line of households name the file, the line, the field and the range', () => {
    const bad = '{"rentCap":[-1],"rent":3}'
    expect(wrong(['--guideline', '-', '--synthetic', '5', '--from', '2026-01', '--language', 'en'], bad)).toEqual([
      'Standard input: rentCap[0] is to be whole öre from 0 to 1000000000.',
      'Standard input: The file has fields that do not exist: rent.',
    ])
    const lines = ['{"household":{"members":[{"key":"a","role":"applicant","born":"1985-05-05"}]}}', '', '{']
    const read = [...guidelines, '--households', '-', '--from', '2026-01', '--language', 'en']
    expect(wrong(read, lines.join('\n'))[0]).toMatch(/^Standard input line 3: The file cannot be read/)
  })
})
