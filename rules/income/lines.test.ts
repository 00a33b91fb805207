import { expect, test } from 'vitest'
import { kr } from '../../base/money.ts'
import { toMonth } from '../../base/month.ts'
import { calculate } from '../calculation/calculate.ts'
import type { CalculationInput, ExemptIncome } from '../calculation/input.ts'
import { defaultParameters } from '../calculation/parameters.ts'
import { child, couple, income, single, situation } from '../households.test-helper.ts'
import { law } from '../law.test-helper.ts'
import { refusedBy } from '../refused.test-helper.ts'

const of = (more: Partial<CalculationInput>, members = couple()) =>
  calculate(situation('2026-03', members, more)).incomes.of
const window = (member: string, from = '2025-06', to = '2027-05') => ({
  jobStimulus: [{ member, from: toMonth(from), to: toMonth(to) }],
})

law(
  'SoL 12:8',
  'the line shows what was received, what is not counted, and the two years; the other adult’s wage counts',
  () => {
    const incomes = [income('wage', kr(4_000)), income('wage', kr(4_000), 'b')]
    const because = { reason: 'income.stimulus', facts: { percent: 25, from: '2025-06', to: '2027-05' } }
    expect(of({ incomes, ...window('a') })).toMatchObject([
      {
        amount: kr(3_000),
        because,
        of: [
          { term: 'received', amount: kr(4_000), source: null },
          { term: 'not_counted', amount: kr(-1_000), source: 'SoL 12:8', because },
        ],
      },
      { amount: kr(4_000), of: [] },
    ])
    expect(of({ incomes: [income('wage', kr(0))], ...window('a') })[0]?.of).toEqual([])
  },
)

test('a study loan says that it counts, other kinds need no word', () => {
  const [loan, grant] = of({ incomes: [income('study_loan', kr(1)), income('study_grant', kr(1))] })
  expect(loan?.because).toEqual({ reason: 'income.loan_counts', facts: {} })
  expect(grant?.because).toBeUndefined()
})

const exempt = (...exemptIncomes: ExemptIncome[]) => ({ parameters: { ...defaultParameters, exemptIncomes } })
const deposits = { incomes: [income('transfer', kr(800)), income('pension', kr(800))] }

test('the guideline leaves out the kind it names, wholly or up to its limit, and the line says so', () => {
  const upTo = of({ ...deposits, ...exempt({ kind: 'transfer', upTo: kr(500) }) })
  expect(upTo.map((line) => line.amount)).toEqual([kr(300), kr(800)])
  expect(upTo[0]?.of[1]).toMatchObject({
    source: 'Municipal guideline',
    because: { reason: 'income.guideline_exempt', facts: { guidelineOre: 50_000 } },
  })
  const whole = of({ ...deposits, ...exempt({ kind: 'transfer', upTo: null }) })
  expect(whole.map((line) => line.amount)).toEqual([0, kr(800)])
  expect(whole[0]?.because?.facts).toEqual({ guidelineOre: 0 })
  const { exemptIncomes: _, ...without } = defaultParameters
  expect(of({ ...deposits, parameters: without }).map((line) => line.amount)).toEqual([kr(800), kr(800)])
})

test('a guideline may leave out wages too, for those without the two years', () => {
  const wage = { incomes: [income('wage', kr(1_000))], ...exempt({ kind: 'wage', upTo: kr(100) }) }
  expect(of(wage)[0]?.amount).toBe(kr(900))
  expect(of({ ...wage, ...window('a') })[0]?.amount).toBe(kr(750))
})

test('every refusal names the field and whose it is', () => {
  const facts = (more: Partial<CalculationInput>) => {
    const told = refusedBy(() => of(more, [single(), child(17, '2026-03')]))
    return told === 'was not refused' ? told : told.facts
  }
  const wage = income('wage', kr(1))
  const earned = { ...wage, earnedEarlierThisYear: kr(-1) }
  const months = [{ month: toMonth('2026-01'), support: 'granted', wage: false } as const]
  expect(facts({ incomes: [wage, wage] })).toEqual({ field: 'incomes' })
  expect(facts({ incomes: [income('wage', kr(-1))] })).toEqual({ income: 'wage-a', field: 'amount' })
  expect(facts({ incomes: [earned] })).toEqual({ income: 'wage-a', field: 'earnedEarlierThisYear' })
  expect(facts({ incomes: [income('wage', kr(1), 'z')] })).toEqual({ income: 'wage-z', field: 'member' })
  expect(facts(window('z'))).toEqual({ field: 'jobStimulus' })
  expect(facts(window('a', '2026-02', '2026-01'))).toEqual({ field: 'jobStimulus' })
  expect(facts(window('a', '2026-02', '2026-02'))).toBe('was not refused')
  expect(facts({ supportHistory: [{ member: 'a', months: [...months, ...months] }] })).toEqual({
    field: 'supportHistory.months',
  })
})
