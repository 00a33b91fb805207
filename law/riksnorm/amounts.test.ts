import { expect, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import { toMonth } from '../../base/month.ts'
import { look } from '../dated.ts'
import { riksnormTable } from './amounts.ts'
import { ageClasses, lunchAgeClasses, type Riksnorm } from './table.ts'

const year = (of: number): Riksnorm => look(riksnormTable, toMonth(`${of}-12`), toDay('2026-11-21')).value
const kronor = (amounts: readonly number[]) => amounts.map((amount) => amount / 100)
const lunchAway = (of: number) => kronor(lunchAgeClasses.map((one) => year(of).childLunchAway[one]))
/** Eight age classes, single, couple, common for one to seven persons. */
function posts(of: number): number[] {
  const { child, single, couple, common } = year(of)
  return kronor([...ageClasses.map((one) => child[one]), single, couple, ...common])
}

// Whole arithmetic: hundredths of a percent, so that 1.58 % is exact.
const raise = (amount: number, hundredths: number) => BigInt(amount) * BigInt(10_000 + hundredths)
const toNearestTen = (amount: number, hundredths: number) =>
  Number((raise(amount, hundredths) + 50_000n) / 100_000n) * 10
const upToTen = (amount: number, hundredths: number) => Number((raise(amount, hundredths) + 99_999n) / 100_000n) * 10

test.each([
  ['U2014', 2014, 0],
  ['U2017', 2017, 100],
  ['U2019', 2019, 200],
])('%s: every post is the year before raised and rounded to the nearest ten', (_, of, percent) => {
  expect(posts(of)).toEqual(posts(of - 1).map((amount) => toNearestTen(amount, percent)))
  expect(lunchAway(of)).toEqual(lunchAway(of - 1).map((amount) => toNearestTen(amount, percent)))
})

test.each([
  ['2021', 2021, 27],
  ['U2022', 2022, 158],
  ['U2023', 2023, 860],
  ['U2024', 2024, 870],
  ['U2025', 2025, 280],
  ['U2026', 2026, 70],
])('%s: every post is the year before raised and rounded up to ten', (_, of, percent) => {
  expect(posts(of)).toEqual(posts(of - 1).map((amount) => upToTen(amount, percent)))
  expect(lunchAway(of)).toEqual(lunchAway(of - 1).map((amount) => upToTen(amount, percent)))
})

test('2015: unchanged', () => {
  expect(year(2015)).toEqual(year(2014))
})

test('U2016: 100 kronor more for children to six, 250 from seven, 10 on common costs, adults as before', () => {
  const more = [100, 100, 100, 100, 250, 250, 250, 250, 0, 0, ...Array<number>(7).fill(10)]
  expect(posts(2016)).toEqual(posts(2015).map((amount, at) => amount + (more[at] ?? 0)))
  expect(lunchAway(2016)).toEqual(lunchAway(2015).map((amount) => amount + 100))
})

test('2018: raised by 1.6 %, rounded to the nearest ten, then 200 kronor for each child', () => {
  const expected = posts(2017).map((amount, at) => toNearestTen(amount, 160) + (at < ageClasses.length ? 200 : 0))
  expect(posts(2018)).toEqual(expected)
  expect(lunchAway(2018)).toEqual(lunchAway(2017).map((amount) => toNearestTen(amount, 160) + 200))
})

test('2020: raised by 1.9 % to the nearest ten; common costs for five persons are ten more than that', () => {
  const expected = posts(2019).map((amount) => toNearestTen(amount, 190))
  const fivePersons = ageClasses.length + 2 + 4
  expect(posts(2020)).toEqual(expected.map((amount, at) => (at === fivePersons ? amount + 10 : amount)))
})

// Municipalities' own splits into items: their sums are the table. Columns as `posts`.
test('T2018: the items of Vaggeryd sum to the table', () => {
  const items = [
    [897, 970, 1015, 1185, 1370, 1580, 1800, 1830, 1840, 2940, 0, 0, 0, 0, 0, 0, 0],
    [318, 450, 450, 450, 560, 630, 700, 700, 550, 1100, 0, 0, 0, 0, 0, 0, 0],
    [255, 350, 380, 500, 700, 780, 850, 850, 340, 810, 0, 0, 0, 0, 0, 0, 0],
    [545, 485, 160, 120, 200, 280, 350, 350, 300, 610, 0, 0, 0, 0, 0, 0, 0],
    [75, 75, 75, 75, 100, 100, 100, 100, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 170, 180, 290, 320, 380, 445, 475],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 800, 900, 1060, 1220, 1390, 1565, 1705],
  ]
  expect(posts(2018)).toEqual(sums(items))
})

test('T2018b: food without weekday lunch', () => {
  const food = [767, 790, 835, 935]
  const foodWithLunch = [897, 970, 1015, 1185]
  const withLunch = posts(2018).slice(0, 4)
  expect(lunchAway(2018)).toEqual(withLunch.map((amount, at) => amount - (foodWithLunch[at] ?? 0) + (food[at] ?? 0)))
})

test('T2023: the items of Ängelholm sum to the table', () => {
  const items = [
    [890, 970, 1050, 1240, 1450, 1700, 2000, 2030, 1950, 3200, 0, 0, 0, 0, 0, 0, 0],
    [470, 590, 610, 630, 720, 780, 850, 850, 650, 1310, 0, 0, 0, 0, 0, 0, 0],
    [300, 400, 410, 510, 860, 1000, 1030, 1010, 500, 1000, 0, 0, 0, 0, 0, 0, 0],
    [640, 620, 220, 200, 200, 260, 360, 390, 390, 790, 0, 0, 0, 0, 0, 0, 0],
    [120, 120, 120, 120, 150, 150, 150, 150, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 210, 220, 350, 400, 480, 560, 590],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 920, 1030, 1230, 1390, 1580, 1770, 1920],
  ]
  expect(posts(2023)).toEqual(sums(items))
})

const sums = (items: readonly (readonly number[])[]) =>
  (items[0] ?? []).map((_, column) => items.reduce((sum, item) => sum + (item[column] ?? 0), 0))

test('public figures known to be wrong are not in the tables', () => {
  expect(posts(2025)).not.toContain(7_500)
  expect(posts(2020)[4]).not.toBe(2_170)
  expect(posts(2023)[11]).not.toBe(1_150)
  expect(posts(2018)[2]).not.toBe(2_115)
  expect(posts(2023)).not.toContain(4_290)
  expect(posts(2023)).not.toContain(3_690)
})

test('the second half of 2025 has the same amounts under the new regulation', () => {
  const june = look(riksnormTable, toMonth('2025-06'), toDay('2025-06-15'))
  const july = look(riksnormTable, toMonth('2025-07'), toDay('2025-07-15'))
  expect(july.value).toEqual(june.value)
  expect([june.source, july.source]).toEqual(['SoF 2001:937 2:1', 'SoF 12:2'])
})

test('each year says how far its least trusted group is trusted', () => {
  const standing = riksnormTable.rows.map((row) => `${row.from} ${row.standing}`)
  expect(standing.filter((one) => !one.endsWith('official'))).toEqual([
    '2016-01 derived',
    '2018-01 municipal',
    '2020-01 derived',
    '2022-01 derived',
    '2023-01 derived',
    '2024-01 derived',
  ])
})
