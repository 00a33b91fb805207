import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import { kr, zero } from '../../base/money.ts'
import { toMonth } from '../../base/month.ts'
import { registerHolders, type RegisterHolder } from '../../law/completion.ts'
import { changePercent, isHolder, registerProvisions } from '../../law/registers.ts'
import { incomeKinds, type IncomeKind } from '../calculation/input.ts'
import { law } from '../law.test-helper.ts'
import { answered, notFetched, notFetchedWhys, type RegisterAnswer, type RegisterRow } from './answer.ts'
import { differencesOf, type CountedIncome } from './differences.ts'
import { incomesIn, type AnswerOf } from './incomes.ts'
import { kindOfCode } from './kinds.ts'
import { giveBack, isTaken, take, takenAmounts, type TakingRow } from './take.ts'

const october = toMonth('2026-10')
const fetchedOn = toDay('2026-11-20')
const row = (kind: IncomeKind | null, kronor: number, more: Partial<RegisterRow> = {}): RegisterRow => ({
  code: kind ?? 'XX',
  label: kind ?? 'Okänd',
  kind,
  paidOn: toDay('2026-10-25'),
  amount: kr(kronor),
  withheld: zero,
  ...more,
})
const fetched = (...rows: RegisterRow[]): RegisterAnswer =>
  answered({ rows, facts: [], isMarked: false, isPartial: false })
const of = (answer: RegisterAnswer, holder: RegisterHolder = 'social_insurance_agency', member = 'a'): AnswerOf => ({
  member,
  holder,
  fetchedOn,
  answer,
})
const counted = (kind: IncomeKind, told: number, member = 'a'): CountedIncome => ({ member, kind, told: kr(told) })
const differ = (answers: AnswerOf[], all: CountedIncome[], threshold: number = changePercent.value) =>
  differencesOf({
    now: incomesIn(october, answers),
    before: incomesIn(toMonth('2026-09'), answers),
    answers,
    counted: all,
    threshold,
  })
const rulesOf = (...asked: Parameters<typeof differ>) => differ(...asked).map(({ rule }) => rule)

law('SoL 15:10', 'four answer under it, one under 15:11 and one under 15:12; nobody else is named', () => {
  expect(Object.values(registerProvisions)).toEqual([
    ...Array.from({ length: 4 }, () => 'SoL 15:10'),
    'SoL 15:11',
    'SoL 15:12',
  ])
  expect(['tax_agency', 'transport_agency', 'migration_agency'].map(isHolder)).toEqual([true, false, false])
})

describe('what was fetched', () => {
  test('rows of one kind in the month are one income, with its rows; other months are apart', () => {
    const before = toDay('2026-09-25')
    const rows = [row('sickness_benefit', 1_000), row('sickness_benefit', 2_000), row('child_allowance', 1_250)]
    const [sick, child, ...more] = incomesIn(october, [
      of(fetched(...rows, row('child_allowance', 9, { paidOn: before }))),
    ])
    expect([sick?.amount, sick?.rows.length, child?.amount, more]).toEqual([kr(3_000), 2, kr(1_250), []])
    expect(sick?.key).toBe('a.social_insurance_agency.sickness_benefit')
  })

  test('a code that is named has its kind; another has none and is a person’s to name', () => {
    expect(kindOfCode('social_insurance_agency', 'FK:ABB')).toBe('child_allowance')
    expect(kindOfCode('student_aid_board', 'GRUNDL')).toBe('study_loan')
    expect(kindOfCode('social_insurance_agency', 'NYTT')).toBeNull()
  })

  test('an answer without anything in it is nothing; with a protection alone it is something', () => {
    expect(fetched()).toEqual({ state: 'nothing' })
    const told = { rows: [], facts: [], isMarked: true, isPartial: false }
    expect(answered(told).state).toBe('fetched')
    expect(answered({ ...told, isMarked: false, isPartial: true })).toEqual(notFetched('holder_failed'))
  })
})

const anyRow = fc
  .tuple(fc.constantFrom(...incomeKinds, null), fc.integer({ min: 0, max: 30_000 }))
  .map(([kind, amount]) => row(kind, amount))
const anyAnswer: fc.Arbitrary<RegisterAnswer> = fc.oneof(
  fc.array(anyRow, { maxLength: 4 }).map((rows) => fetched(...rows)),
  fc.constantFrom(...notFetchedWhys).map((why) => notFetched(why)),
)
const anyAnswers = fc.array(
  fc.tuple(anyAnswer, fc.constantFrom(...registerHolders)).map(([answer, holder]) => of(answer, holder)),
  { maxLength: 6 },
)
const anyCounted = fc.array(
  fc
    .tuple(fc.constantFrom(...incomeKinds), fc.integer({ min: 0, max: 30_000 }))
    .map(([kind, told]) => counted(kind, told)),
  { maxLength: 5 },
)

describe('not fetched is never nothing', () => {
  test('property: a holder that did not answer gives no income and no difference, and never an amount of zero', () => {
    fc.assert(
      fc.property(anyAnswers, anyCounted, (answers, all) => {
        const silent = answers.filter(({ answer }) => answer.state === 'not_fetched')
        expect(incomesIn(october, silent)).toEqual([])
        expect(differ(silent, all)).toEqual([])
        const heard = answers.filter((one) => !silent.includes(one))
        expect(incomesIn(october, answers)).toEqual(incomesIn(october, heard))
      }),
    )
  })

  test('what was told of a benefit is not doubted while its holder is down; once it answers nothing, it is', () => {
    const told = [counted('sickness_benefit', 4_000)]
    expect(rulesOf([of(notFetched('down'))], told)).toEqual([])
    expect(rulesOf([of({ state: 'nothing' })], told)).toEqual(['told_not_paid'])
    const half = answered({ rows: [row('child_allowance', 1)], facts: [], isMarked: false, isPartial: true })
    expect(rulesOf([of(half)], [...told, counted('child_allowance', 1)])).toEqual([])
    expect(rulesOf([of({ state: 'nothing' })], [counted('wage', 4_000)])).toEqual([])
  })
})

describe('differences', () => {
  test('paid and not told; told and paid far apart; each says its rule, both amounts and the source', () => {
    const answers = [of(fetched(row('sickness_benefit', 5_000), row('child_allowance', 1_250)))]
    expect(differ(answers, [counted('sickness_benefit', 4_000)])).toMatchObject([
      { rule: 'told_otherwise', fetched: kr(5_000), against: kr(4_000), source: 'SoL 15:10' },
      { rule: 'not_told', kind: 'child_allowance', fetched: kr(1_250), against: 0 },
    ])
  })

  test('at the threshold nothing is said, above it is; a municipality’s own threshold counts', () => {
    const paid = (kronor: number) => [of(fetched(row('sickness_benefit', kronor)))]
    const told = [counted('sickness_benefit', 1_000)]
    expect([rulesOf(paid(1_120), told), rulesOf(paid(1_121), told), rulesOf(paid(879), told)]).toEqual([
      [],
      ['told_otherwise'],
      ['told_otherwise'],
    ])
    expect(rulesOf(paid(1_121), told, 20)).toEqual([])
  })

  test('last month is compared by the same payment', () => {
    const before = row('sickness_benefit', 4_000, { paidOn: toDay('2026-09-25') })
    const answers = [of(fetched(row('sickness_benefit', 5_000), before))]
    expect(rulesOf(answers, [counted('sickness_benefit', 5_000)])).toEqual(['changed_since_before'])
  })

  test('what is paid to each parent and told on one line is compared for the household', () => {
    const half = () => fetched(row('child_allowance', 625))
    const answers = [of(half()), of(half(), 'social_insurance_agency', 'b')]
    expect(rulesOf(answers, [counted('child_allowance', 1_250)])).toEqual([])
    expect(rulesOf(answers, [counted('child_allowance', 625)])).toEqual(['told_otherwise'])
  })

  test('a seizure and an unknown code are shown', () => {
    const answers = [of(fetched(row('sickness_benefit', 900, { withheld: kr(100) }), row(null, 50)))]
    expect(rulesOf(answers, [counted('sickness_benefit', 900)])).toEqual(['withheld', 'unknown_kind'])
  })

  test('closes itself when what was fetched is counted', () => {
    const answers = [of(fetched(row('child_allowance', 1_250)))]
    const rows: TakingRow[] = []
    const [income] = incomesIn(october, answers)
    if (!income) throw new Error('nothing was fetched')
    expect(rulesOf(answers, rows)).toEqual(['not_told'])
    const taken = take(rows, income)
    expect(rulesOf(answers, taken)).toEqual([])
    expect(rulesOf(answers, giveBack(taken, income.key))).toEqual(['not_told'])
  })
})

describe('taking what was fetched into the calculation', () => {
  const income = incomesIn(october, [of(fetched(row('sickness_benefit', 5_000)))])[0]
  const told = (key: string, kronor: number): TakingRow => ({
    key,
    member: 'a',
    kind: 'sickness_benefit',
    told: kr(kronor),
    amount: kr(kronor),
    reason: null,
  })
  test('it counts in place of what was told of the same, which stays beside, and is not counted twice', () => {
    if (!income) throw new Error('nothing was fetched')
    const rows = take([told('i1', 1_000), told('i2', 2_000)], income)
    expect(rows.map((one) => [one.told, one.amount])).toEqual([
      [kr(1_000), kr(5_000)],
      [kr(2_000), 0],
    ])
    expect([...takenAmounts(rows).values()]).toEqual([kr(5_000)])
    expect(take(rows, income)).toEqual(rows)
  })
  test('property: taken and given back is as before', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9_000 }), { maxLength: 4 }), (amounts) => {
        if (!income) throw new Error('nothing was fetched')
        const rows = amounts.map((amount, at) => told(`i${at}`, amount))
        const taken = take(rows, income)
        expect(isTaken(taken, income.key)).toBe(true)
        expect(taken.reduce((sum, one) => sum + one.amount, 0)).toBe(kr(5_000))
        expect(giveBack(taken, income.key)).toEqual(rows)
      }),
    )
  })
})
