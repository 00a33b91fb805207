import { toDay } from '../base/day.ts'
import { zero, type Ore } from '../base/money.ts'
import { toMonth } from '../base/month.ts'
import type {
  CalculationInput,
  Cost,
  CostKind,
  Income,
  IncomeKind,
  Member,
  OtherNeedKind,
} from './calculation/input.ts'
import { defaultParameters } from './calculation/parameters.ts'

/** Born so that the member is exactly so many years on the first day of the month. */
const bornFor = (years: number, month: string) => toDay(`${Number(month.slice(0, 4)) - years}-${month.slice(5)}-01`)

export const single = (days = 30): Member => ({ key: 'a', role: 'applicant', born: toDay('1985-05-05'), days })
export const couple = (): Member[] => [
  single(),
  { key: 'b', role: 'co_applicant', born: toDay('1986-06-06'), days: 30 },
]

export function child(years: number, month: string, more: Partial<Member> = {}): Member {
  const school = years >= 18 ? { inSchool: true } : {}
  return { key: `c${years}`, role: 'child', born: bornFor(years, month), days: 30, ...school, ...more }
}

export const cost = (kind: CostKind | OtherNeedKind, applied: Ore, approved: Ore | null = applied): Cost => ({
  key: kind,
  kind,
  applied,
  approved,
  ...(approved !== null && approved !== applied ? { reason: 'Kvitto visar ett lägre belopp.' } : {}),
})

export const income = (kind: IncomeKind, amount: Ore, member = 'a'): Income => ({
  key: `${kind}-${member}`,
  member,
  kind,
  amount,
})

/** A household in a month, alone and without costs or incomes unless said. */
export function situation(
  month: string,
  members: readonly Member[],
  more: Partial<CalculationInput> = {},
): CalculationInput {
  return {
    month: toMonth(month),
    knownOn: toDay(`${month}-15`),
    household: { members, othersInDwelling: 0 },
    costs: [],
    incomes: [],
    jobStimulus: [],
    assets: zero,
    parameters: defaultParameters,
    ...more,
  }
}

export const kronor = (ore: Ore): number => ore / 100
