import { expect, test } from 'vitest'
import { plusDays, toDay } from '../../base/day.ts'
import { fetched, partlyFetched } from '../../law/completion.ts'
import { law } from '../law.test-helper.ts'
import { answerDays, fits, hadReasonableTime, usualDay } from './day.ts'
import { fetchedKinds, isFetched, itemKinds } from './item.ts'
import { needsConsultation, roundsOf } from './rounds.ts'
import { suggest, type Told } from './suggest.ts'

const asked = toDay('2026-11-18')
const told: Told = {
  costs: [
    { key: 'c1', kind: 'rent', applied: 700_000 },
    { key: 'c2', kind: 'glasses', applied: 200_000 },
    { key: 'c3', kind: 'internet', applied: 0 },
  ],
  incomes: [
    { key: 'i1', kind: 'wage', amount: 500_000 },
    { key: 'i2', kind: 'housing_allowance', amount: 100_000 },
    { key: 'i3', kind: 'gift', amount: 50_000 },
  ],
  shown: new Set(),
  asked: new Set(),
}

law('SoL 15:10', 'what authorities tell the municipality is fetched, never asked for', () => {
  expect(fetchedKinds.toSorted()).toEqual(Object.keys(fetched).toSorted())
  expect(itemKinds.filter((kind) => isFetched(kind))).toEqual(fetchedKinds)
  expect(isFetched('rent_notice')).toBe(false)
  const sources = new Set(Object.values(fetched).map(({ source }) => source))
  expect([...sources]).toEqual(['SoL 15:10', 'SoL 15:11', 'SoL 15:12'])
})

law('SoL 15:12', 'the employer’s declaration tells the wage in part: the slip may be asked for', () => {
  expect([partlyFetched.wage_slip, isFetched('wage_slip')]).toEqual(['employer_declaration', false])
})

law('FL 23', 'each cost and income that no paper shows is suggested, tied to the need that waits for it', () => {
  expect(suggest(told).map(({ kind, needKey, about }) => [kind, needKey, about])).toEqual([
    ['rent_notice', 'income_support', 'c1'],
    ['cost_estimate', 'c2', 'c2'],
    ['wage_slip', 'income_support', 'i1'],
    ['social_insurance_benefit', 'income_support', 'i2'],
    ['account_statement', 'income_support', 'i3'],
  ])
})

test('what a paper shows, or was asked for already, is not suggested', () => {
  const found = suggest({ ...told, shown: new Set(['c1', 'i1']), asked: new Set(['c2', 'i2']) })
  expect(found.map(({ about }) => about)).toEqual(['i3'])
})

law('Municipal guideline', 'we leave at least five days; the person chooses freely within thirty of the asking', () => {
  const ours = answerDays('us', asked, asked)
  expect(ours).toEqual({ from: '2026-11-23', to: '2026-12-18' })
  const theirs = answerDays('person', asked, asked)
  expect([theirs.from, theirs.to]).toEqual(['2026-11-18', '2026-12-18'])
  expect([
    fits(plusDays(asked, 4), ours),
    fits(plusDays(asked, 5), ours),
    fits(plusDays(asked, 30), ours),
    fits(plusDays(asked, 31), ours),
  ]).toEqual([false, true, true, false])
  // Long after, there is still a day to choose.
  expect(answerDays('us', asked, toDay('2027-01-10'))).toEqual({ from: '2027-01-15', to: '2027-01-15' })
})

test('the proposed day is ten days on, moved to a working day', () => {
  expect(usualDay(asked)).toBe('2026-11-30')
  expect(usualDay(toDay('2026-12-15'))).toBe('2026-12-28')
})

test('a time of four days that we set is no reasonable time; one the person chose is', () => {
  expect([4, 5].map((days) => hadReasonableTime(asked, plusDays(asked, days), 'us'))).toEqual([false, true])
  expect(hadReasonableTime(asked, plusDays(asked, 1), 'person')).toBe(true)
})

law('FL 9', 'the third request for the same need is looked at by two; one for another need is not', () => {
  const rounds = roundsOf([{ needKeys: ['income_support', 'income_support'] }, { needKeys: ['income_support', 'c2'] }])
  expect([...rounds]).toEqual([
    ['income_support', 2],
    ['c2', 1],
  ])
  expect([
    needsConsultation(rounds, ['c2', 'income_support']),
    needsConsultation(rounds, ['c2']),
    needsConsultation(new Map(), ['c2']),
  ]).toEqual([true, false, false])
})
