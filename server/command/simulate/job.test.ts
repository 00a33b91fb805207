import { describe, expect, test } from 'vitest'
import { toMonth } from '../../../base/month.ts'
import { defaultParameters } from '../../../rules/calculation/parameters.ts'
import { runMonths } from '../../simulations/reckon/inMonth.ts'
import { makeReckoning, type Run } from './job.ts'
import { reckonAll } from './reckonAll.ts'
import { faultTold } from './told.ts'

const from = toMonth('2026-01')
const run: Run = {
  from,
  months: runMonths(from, 2),
  guidelines: { before: defaultParameters, after: defaultParameters },
  seed: 'tillit',
}
const adult = { key: 'a', role: 'applicant', born: '1985-05-05' }
const line = (...members: readonly object[]) => JSON.stringify({ household: { members } })
const reckon = makeReckoning(run)

function told(lines: readonly string[]): string[] {
  const done = reckon({ kind: 'lines', from: 10, lines })
  return 'fault' in done ? faultTold(done.fault, 'f', 'en') : []
}

describe('lines of a file', () => {
  test('empty lines are no households; what is left out has its default', () => {
    const done = reckon({ kind: 'lines', from: 0, lines: ['', line(adult), ' '] })
    expect('stretch' in done && [...(done.stretch.months[0]?.before ?? [])]).toEqual([522_000])
  })

  test.each([
    ['no members', line(), 'household.members is to be a list from 1 to 30.'],
    ['no JSON', '{', 'The file cannot be read.'],
    [
      'its own guideline',
      JSON.stringify({ household: { members: [adult] }, parameters: {} }),
      'The file has fields that do not exist: parameters.',
    ],
    ['a child of 40', line(adult, { key: 'c', role: 'child', born: '1986-01-01' }), 'born (c): Someone is too old'],
    [
      'a negative rent',
      JSON.stringify({ household: { members: [adult] }, costs: [{ kind: 'rent', applied: -1 }] }),
      'costs[0].applied is to be whole öre',
    ],
    [
      'what the rules refuse in the month',
      JSON.stringify({ household: { members: [adult] }, municipalNorm: { kind: 'food', reasons: 'Kort tid.' } }),
      'In January 2026 with the guideline to compare with: parameters.foodNorm: ',
    ],
  ])('%s: the line is told, counted in the whole file', (_, wrong, sentence) => {
    const [first = '', ...more] = told([line(adult), '', wrong])
    expect([first.slice(0, 11 + sentence.length), more]).toEqual([`f line 13: ${sentence}`, []])
  })
})

test('the first fault is the first of the file, whichever thread met it, and it ends the run', async () => {
  const jobs = Array.from({ length: 6 }, (_, at) => ({
    kind: 'lines' as const,
    from: at,
    lines: [at < 2 ? line(adult) : line()],
  }))
  let done = 0
  const outcome = await reckonAll(run, { jobs, of: 10_000 }, (count) => (done = count))
  expect([done, 'line' in outcome && outcome.line]).toEqual([2, 3])
})

test('several threads count the same as one', async () => {
  const jobs = [0, 20, 40].map((first) => ({ kind: 'synthetic' as const, from: first, count: 20 }))
  const [alone, several] = [
    await reckonAll(run, { jobs, of: 60 }, () => {}),
    await reckonAll(run, { jobs, of: 10_000 }, () => {}),
  ]
  expect('households' in alone && alone.households.length).toBe(60)
  expect(several).toEqual(alone)
})
