import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDay, type Day } from '../../base/day.ts'
import { toMonth } from '../../base/month.ts'
import { amount, input } from '../../rules/calculation/any.test-helper.ts'
import type { CalculationInput } from '../../rules/calculation/input.ts'
import { calculationOf, readBasis, tellBasis, type Basis } from './assessed.ts'
import type { AssessmentContent } from '../assessments.ts'

const month = toMonth('2026-03')
const asPersons = (key: string): string =>
  `00000000-0000-7000-8000-${[...key]
    .map((sign) => sign.charCodeAt(0))
    .join('')
    .padStart(12, '0')}`

/** A working copy that says what a calculation's input says. */
const contentOf = (of: CalculationInput, counted: readonly boolean[]): AssessmentContent => ({
  members: of.household.members.map(({ key, role, days, lunchAway = false, inSchool = false }, at) => ({
    key: asPersons(key),
    role,
    days,
    lunchAway,
    inSchool,
    counted: counted[at] ?? true,
  })),
  othersInDwelling: of.household.othersInDwelling,
  costs: of.costs.map(({ key, kind, applied, approved, reason = null, ground }) => ({
    key,
    kind,
    applied,
    approved,
    reason,
    ...(ground ? { ground } : {}),
  })),
  incomes: of.incomes.map(({ key, member, kind, amount: told }) => ({
    key,
    member: asPersons(member),
    kind,
    told,
    amount: told,
    reason: null,
  })),
  assets: of.assets,
  jobStimulus: of.jobStimulus.map((window) => ({ ...window, member: asPersons(window.member) })),
  othersMaterial: false,
  noConflictOfInterest: null,
  facts: {},
})

const births = (of: CalculationInput): ReadonlyMap<string, Day> =>
  new Map(of.household.members.map(({ key, born }) => [asPersons(key), born]))

test('what the page reckons is what the server reckons, whatever stands in the working copy', () => {
  fc.assert(
    fc.property(input, amount, fc.array(fc.boolean(), { maxLength: 4 }), (of, cap, counted) => {
      const basis: Basis = {
        month,
        knownOn: toDay('2026-03-31'),
        births: births(of),
        parameters: { ...of.parameters, rentCap: [cap] },
      }
      const content = contentOf(of, counted)
      // Over the line and back, as the page's reply goes.
      const told: ReturnType<typeof tellBasis> = JSON.parse(JSON.stringify(tellBasis(basis, content)))
      expect(calculationOf(content, readBasis(told, month))).toEqual(calculationOf(content, basis))
    }),
    { numRuns: 300 },
  )
})

test('only those in the working copy have their day of birth told', () => {
  const basis: Basis = {
    month,
    knownOn: toDay('2026-03-31'),
    births: new Map([
      ['a', toDay('1985-05-05')],
      ['gone', toDay('1990-01-01')],
    ]),
    parameters: {
      shareRounding: 'krona_half_up',
      stimulusRounding: 'ore_half_up',
      dayRounding: 'krona_up',
      dayDivisor: 30,
      rentCap: [],
      electricityCap: [],
      homeInsuranceCap: null,
      internetCap: null,
    },
  }
  const of = {
    members: [{ key: 'a', role: 'applicant' as const, days: 30, lunchAway: false, inSchool: false, counted: true }],
  }
  const content: AssessmentContent = {
    ...of,
    othersInDwelling: 0,
    costs: [],
    incomes: [],
    assets: 0,
    jobStimulus: [],
    othersMaterial: false,
    noConflictOfInterest: null,
    facts: {},
  }
  expect(tellBasis(basis, content).births).toEqual({ a: '1985-05-05' })
})
