import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { calculationView } from '../../api/calculation.ts'
import { answer } from '../../server/command/answer.ts'
import { exampleNames, folder, outputOf, schemas } from './calculation.ts'
import { incomesPage } from './incomes.ts'

const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8')
const parse = (...path: string[]): unknown => JSON.parse(read(...path))

test.each(Object.entries(schemas()))(
  '%s is what api/calculation.ts says (else: npm run calculation)',
  (name, schema) => {
    expect(parse(name)).toEqual(schema)
  },
)

test('incomes.md says how each kind counts (else: npm run calculation)', () => {
  expect(read('incomes.md')).toBe(incomesPage())
})

/** Reckoned by hand, so that writing the expected files anew cannot hide a change. */
const byHand: Record<string, [support: number, how: string]> = {
  '01-single.json': [10_870, '3 940 + 1 280 + 5 200 + 450'],
  '02-couple-with-children.json': [9_640, '7 100 + 2 720 + 4 390 + 2 030 + 9 100 + 150 − 9 000 − 2 650 − 4 200'],
  '03-job-stimulus-from-history.json': [6_470, '5 220 + 5 000 − 3 750'],
  '04-school-youth-with-wage.json': [0, '3 910 + 4 920 + 1 400 − 11 200 is below nothing'],
  '05-alternate-residence.json': [12_570, '3 940 + 1 910 + 1 280 + 65 + 6 000 − 625'],
  '06-partner-moves-in.json': [6_865, '2 610 + 4 255'],
  '07-shared-home.json': [5_870, '3 940 + 597 + 1 333'],
  '08-rent-above-guideline.json': [23_110, '3 940 + 3 820 + 3 060 + 1 790 + 10 500'],
  '09-higher-norm-and-other-needs.json': [10_920, '5 220 + 500 + 5 200'],
  '10-surplus-weighed-in.json': [4_919.5, '5 220 + 5 200 − 4 000.50 − 1 000 − 500'],
}

test('there are ten examples, each with what is expected', () => {
  expect(exampleNames()).toEqual(Object.keys(byHand))
})

test.each(Object.entries(byHand))('%s: the command gives what is expected', (name, [support]) => {
  const output = outputOf(read('examples', name))
  expect(output).toEqual(parse('expected', name))
  expect(calculationView.parse(output).support / 100).toBe(support)
  expect(JSON.stringify(output)).not.toMatch(/NaN|null\d|\d\.\d/)
})

test('the words of every example are whole: no fact is missing in either language', () => {
  for (const name of exampleNames()) {
    for (const language of ['sv', 'en'] as const) {
      const { out, wrong } = answer({ text: read('examples', name), earlier: null, explain: true, language })
      expect(wrong).toEqual([])
      expect(out).not.toMatch(/\{\{|undefined|NaN|: \.|\s\s\.| {2}kr/)
    }
  }
})

const ask = (file: unknown, language: 'sv' | 'en' = 'en') =>
  answer({ text: typeof file === 'string' ? file : JSON.stringify(file), earlier: null, explain: false, language })
    .wrong
const adult = { key: 'a', role: 'applicant', born: '1985-05-05' }
const household = (...members: unknown[]) => ({ month: '2026-03', household: { members } })
const one = household(adult)

test.each([
  [
    'a child of 40',
    household(adult, { key: 'c', role: 'child', born: '1986-01-01' }),
    ['born (c): Someone is too old to count as a child.'],
  ],
  [
    'a negative rent',
    { ...one, costs: [{ kind: 'rent', applied: -1 }] },
    ['costs[0].applied is to be whole öre from 0 to 1000000000.'],
  ],
  [
    'half an öre',
    { ...one, costs: [{ kind: 'rent', applied: 0.5 }] },
    ['costs[0].applied is to be whole öre from 0 to 1000000000.'],
  ],
  [
    'an unknown kind of income',
    { ...one, incomes: [{ member: 'a', kind: 'salary', amount: 1 }] },
    ['incomes[0].kind is to be one of: wage, habilitation_allowance'],
  ],
  [
    'a month of 2012',
    { ...one, month: '2012-05' },
    [
      'month: There are no amounts for May 2012. The amounts of the law are entered from January 2013 up to December 2026.',
    ],
  ],
  ['a month of 2030', { ...one, month: '2030-01' }, ['month: The amounts for January 2030 are not ready.']],
  ['a month that is none', { ...one, month: '2026-13' }, ['month is to be a month such as 2026-03.']],
  ['nobody', household(), ['household.members is to be a list from 1 to 30.']],
  [
    'sixty persons',
    household(...Array.from({ length: 60 }, (_, at) => ({ ...adult, key: `k${at}` }))),
    ['household.members is to be a list from 1 to 30.'],
  ],
  [
    'a day that is none',
    household({ ...adult, born: '1985-02-30' }),
    ['household.members[0].born is to be a day such as 2026-03-01.'],
  ],
  [
    'forty days',
    household({ ...adult, days: 40 }),
    ['household.members[0].days is to be a whole number from 1 to 30.'],
  ],
  ['no household', { month: '2026-03' }, ['household is missing: write a record with fields.']],
  ['a field that does not exist', { ...one, rent: 5 }, ['The file has fields that do not exist: rent.']],
  [
    'no amount',
    { ...one, costs: [{ kind: 'rent' }] },
    ['costs[0].applied is missing: write whole öre from 0 to 1000000000.'],
  ],
  ['words for a number', { ...one, assets: '5' }, ['assets is to be whole öre from 0 to 1000000000.']],
  ['no JSON', '{', ['The file cannot be read.']],
])('%s: one clear sentence that names the field, the kind and the range', (_, file, expected) => {
  const wrong = ask(file)
  expect(wrong.map((sentence, at) => sentence.slice(0, expected[at]?.length))).toEqual(expected)
  expect(ask(file, 'sv')).toHaveLength(expected.length)
})

test('every fault is told at once, each in its own sentence', () => {
  expect(ask({ ...one, assets: -1, costs: [{ kind: 'boat', applied: 1 }] })).toHaveLength(2)
})

test('two months compared: what changed and why, as data and in words', () => {
  const [text, earlier] = [JSON.stringify({ ...one, month: '2026-01' }), JSON.stringify({ ...one, month: '2025-12' })]
  const told = answer({ text, earlier, explain: true, language: 'en' }).out.replaceAll(/[^\S\n]/g, ' ')
  expect(told.split('\n')).toEqual([
    'What has changed from December 2025 to January 2026',
    'Single adult: 3 940 kr, before 3 910 kr: new amounts in the national norm.',
    'Shared household costs: 1 280 kr, before 1 270 kr: new amounts in the national norm.',
    'Result: The support is 5 220 kr, before 5 180 kr.',
  ])
  const data = z.object({ changes: z.array(z.object({ effect: z.int() })) })
  const { changes } = data.parse(JSON.parse(answer({ text, earlier, explain: false, language: 'en' }).out))
  expect(changes.map((change) => change.effect)).toEqual([3_000, 1_000, 4_000])
  expect(answer({ text, earlier: text, explain: true, language: 'sv' }).out).toBe('Inget har ändrats.')
})

test('the published schemas, read by themselves, take every example and every output, and refuse what is not one', () => {
  const [input, output] = [z.fromJSONSchema(published('input')), z.fromJSONSchema(published('output'))]
  for (const name of exampleNames()) {
    expect(input.safeParse(parse('examples', name)).success).toBe(true)
    expect(output.safeParse(parse('expected', name)).success).toBe(true)
  }
  expect(input.safeParse({ month: '2026-03' }).success).toBe(false)
  expect(input.safeParse({ ...one, rent: 5 }).success).toBe(false)
  expect(input.safeParse({ ...one, assets: -1 }).success).toBe(false)
  expect(output.safeParse(one).success).toBe(false)
})

const published = (name: 'input' | 'output'): Parameters<typeof z.fromJSONSchema>[0] => {
  const schema: Parameters<typeof z.fromJSONSchema>[0] = JSON.parse(read(`${name}.schema.json`))
  return schema
}
