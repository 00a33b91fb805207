import { toDay } from '../../base/day.ts'
import { kr } from '../../base/money.ts'
import { plusMonth, toMonth } from '../../base/month.ts'
import { priceBaseAmount, stimulusPercent } from '../../law/amounts.ts'
import { look } from '../../law/dated.ts'
import { ageClasses, lunchAgeClasses } from '../../law/riksnorm/table.ts'
import { riksnormTable } from '../../law/riksnorm/amounts.ts'
import type { LocalParameters } from '../../rules/calculation/input.ts'
import { defaultParameters } from '../../rules/calculation/parameters.ts'

export const month = toMonth('2026-03')
export const knownOn = toDay('2026-03-15')

/** A guideline that makes every rule of the comparison work: caps by persons, and a kind that counts only above an amount. */
export const parameters: LocalParameters = {
  ...defaultParameters,
  rentCap: [kr(6_500), kr(7_800), kr(9_200), kr(10_400), kr(11_500), kr(12_600)],
  electricityCap: [kr(450), kr(600), kr(800), kr(1_000), kr(1_200)],
  homeInsuranceCap: kr(250),
  internetCap: kr(300),
  exemptIncomes: [{ kind: 'transfer', upTo: kr(500) }],
}

/** Above this the class has no amount without lunch. */
export const lunchUntil = 6
/** The last age of each class; the last class has none. */
export const classEnds = [0, 2, 3, 6, 10, 14, 18] as const

/** The month's figures, looked up once from the law and the guideline: no engine of the comparison has its own. Öre. */
export interface Tables {
  child: readonly number[]
  childLunchAway: readonly number[]
  single: number
  couple: number
  common: readonly number[]
  priceBase: number
  percent: number
  days: number
  caps: Readonly<Record<string, readonly number[]>>
  exempt: { kind: string; upTo: number }
}

export function readTables(): Tables {
  const { value } = look(riksnormTable, month, knownOn)
  const [exempt] = parameters.exemptIncomes ?? []
  return {
    child: ageClasses.map((one) => value.child[one]),
    childLunchAway: lunchAgeClasses.map((one) => value.childLunchAway[one]),
    single: value.single,
    couple: value.couple,
    common: value.common,
    // Of the month the wage came: the one before.
    priceBase: look(priceBaseAmount, plusMonth(month, -1), knownOn).value,
    percent: look(stimulusPercent, month, knownOn).value,
    days: parameters.dayDivisor,
    caps: {
      rent: parameters.rentCap,
      electricity: parameters.electricityCap,
      home_insurance: [parameters.homeInsuranceCap ?? 0],
      internet: [parameters.internetCap ?? 0],
    },
    exempt: { kind: exempt?.kind ?? '', upTo: exempt?.upTo ?? 0 },
  }
}
