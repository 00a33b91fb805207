import { expect, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import { kr } from '../../base/money.ts'
import { toMonth } from '../../base/month.ts'
import { calculate } from '../calculation/calculate.ts'
import type { CalculationInput, Income } from '../calculation/input.ts'
import { defaultParameters } from '../calculation/parameters.ts'
import { child, income, kronor, single, situation } from '../households.test-helper.ts'
import { law } from '../law.test-helper.ts'

const of = (month: string, incomes: readonly Income[], more: Partial<CalculationInput> = {}) =>
  calculate(situation(month, [single(), child(17, month)], { incomes, ...more }))
const came = (month: string, one: Income): Income => ({ ...one, month: toMonth(month) })
const same = { parameters: { ...defaultParameters, incomeMonth: 'same' as const } }
const told = (...found: Parameters<typeof of>) => of(...found).incomes.because

test('incomes of the month before the aid count, and the line says which month that is', () => {
  expect(told('2026-10', [])).toEqual({ reason: 'incomes.month', facts: { month: '2026-09' } })
  expect(told('2026-01', [])).toEqual({ reason: 'incomes.month', facts: { month: '2025-12' } })
  expect(told('2026-10', [], same)).toEqual({ reason: 'incomes.month', facts: { month: '2026-10' } })
  const { incomeMonth: _, ...without } = defaultParameters
  expect(told('2026-10', [], { parameters: without })?.facts).toEqual({ month: '2026-09' })
})

test('an income of another month counts as it was told, and a person is asked whether it belongs', () => {
  const remarks = (month: string, more: Partial<CalculationInput> = {}) =>
    of('2026-10', [came(month, income('wage', kr(3_000)))], more).remarks
  expect(remarks('2026-09')).toEqual([])
  expect(remarks('2026-10', same)).toEqual([])
  const [remark, ...more] = remarks('2026-10')
  expect(more).toEqual([])
  expect(remark).toMatchObject({
    term: 'remark',
    amount: 0,
    source: 'Municipal guideline',
    about: 'wage-a',
    because: { reason: 'income.other_month', facts: { came: '2026-10', month: '2026-09' } },
  })
  expect(remarks('2026-08')).toHaveLength(1)
  expect(kronor(of('2026-10', [came('2026-10', income('wage', kr(3_000)))]).incomes.amount)).toBe(3_000)
})

const exempt = (month: string, one: Income) => of(month, [one]).incomes.of[0]?.because?.facts['yearlyOre']
const youth = income('wage', kr(60_000), 'c17')

law('SoL 12:9', 'the year is the one the wage came in: in January that of December before', () => {
  expect(exempt('2026-01', youth)).toBe(5_880_000)
  expect(exempt('2026-02', youth)).toBe(5_920_000)
  expect(exempt('2026-01', came('2026-01', youth))).toBe(5_920_000)
  expect(kronor(of('2026-01', [youth]).incomes.amount)).toBe(1_200)
})

law('SoL 12:9', 'wages of two calendar years each have their own year’s amount', () => {
  const december = came('2025-12', { ...youth, key: '1', amount: kr(58_800) })
  const january = came('2026-01', { ...youth, key: '2', amount: kr(59_200) })
  expect(kronor(of('2026-01', [december, january]).incomes.amount)).toBe(0)
  expect(kronor(of('2026-01', [december, { ...january, month: toMonth('2025-12') }]).incomes.amount)).toBe(59_200)
})

law('SoL 12:9', 'one price base amount to the öre is not counted, one öre more is', () => {
  const counted = (amount: number) => kronor(of('2026-03', [{ ...youth, amount: kr(amount) }]).incomes.amount)
  expect([counted(59_199.99), counted(59_200), counted(59_200.01)]).toEqual([0, 0, 0.01])
  const earlier = (amount: number) =>
    kronor(of('2026-03', [{ ...youth, amount: kr(100), earnedEarlierThisYear: kr(amount) }]).incomes.amount)
  expect([earlier(59_100), earlier(59_100.01), earlier(59_200), earlier(80_000)]).toEqual([0, 0.01, 100, 100])
})

law('SoL 2001:453 4:1 a', 'wages that came in June 2013 have half an amount, in July a whole', () => {
  expect(exempt('2013-07', youth)).toBe(2_225_000)
  expect(exempt('2013-08', youth)).toBe(4_450_000)
  const source = (month: string) => of(month, [youth]).incomes.of[0]?.of[1]?.source
  expect([source('2025-07'), source('2025-08')]).toEqual(['SoL 2001:453 4:1 a', 'SoL 12:9'])
})

test('a limit of a year whose price base amount was not read officially says so, and only then', () => {
  const told = (month: string, incomes: readonly Income[]) =>
    of(month, incomes).remarks.flatMap(({ because, source, about }) =>
      because?.reason === 'income.base_not_official' ? [[because.facts['year'], source, about]] : [],
    )
  expect(told('2026-02', [youth])).toEqual([['2026', 'SFB 2:7', 'wage-c17']])
  expect(told('2026-01', [youth])).toEqual([])
  expect(told('2026-02', [income('wage', kr(1_000)), income('child_pension', kr(1_000), 'c17')])).toEqual([])
  const entered = {
    from: toMonth('2026-01'),
    to: null,
    published: toDay('2025-12-01'),
    regulation: 'SFS 0000:0 (påhittad)',
    enteredBy: 'one',
    confirmedBy: 'other',
    value: kr(59_200),
  }
  const parameters = { ...defaultParameters, enteredPriceBaseAmounts: [entered] }
  expect(of('2026-02', [youth], { parameters }).remarks.map((line) => line.because?.reason)).toEqual([
    'income.youth_above',
  ])
})

law('SoL 12:9', 'wages of two months of the same year share its amount', () => {
  const wages = [
    came('2026-01', { ...youth, key: '1', amount: kr(59_200) }),
    came('2026-02', { ...youth, key: '2', amount: kr(100) }),
  ]
  expect(kronor(of('2026-03', wages).incomes.amount)).toBe(100)
})

test('only a young person’s wage above the limit is asked about, each by its own line', () => {
  const told = (...incomes: Income[]) =>
    of('2026-03', incomes).remarks.flatMap((line) =>
      line.because?.reason === 'income.youth_above' ? [[line.about, kronor(line.amount)]] : [],
    )
  const other = { ...youth, key: 'z', amount: kr(40) }
  expect(told(income('wage', kr(900)), youth, other)).toEqual([
    ['wage-c17', 800],
    ['z', 40],
  ])
  expect(told(income('child_pension', kr(900), 'c17'), income('wage', kr(900)))).toEqual([])
  const [remark] = of('2026-01', [youth]).remarks
  expect(remark).toEqual({
    term: 'remark',
    amount: kr(1_200),
    source: 'SoL 12:1',
    because: { reason: 'income.youth_above', facts: { aboveOre: 120_000 } },
    about: 'wage-c17',
    of: [],
  })
})
