import { toDay } from '../../../base/day.ts'
import { kr, zero } from '../../../base/money.ts'
import { plusMonth } from '../../../base/month.ts'
import type { CalculationInput } from '../../../rules/calculation/input.ts'
import { defaultParameters } from '../../../rules/calculation/parameters.ts'
import { guidelineNames, reckonByTree, type Guidelines } from './byTree.ts'
import type { RunMonth } from './inMonth.ts'

/** Refuses, before anything is reckoned, a month the law or a guideline has no amounts for: the law itself is asked, by a family that needs every table. */
export function checkMonths(months: readonly RunMonth[], guidelines: Guidelines): void {
  for (const month of months) {
    for (const by of guidelineNames) {
      reckonByTree([family(month)], [month], { before: guidelines[by], after: guidelines[by] })
    }
  }
}

function family({ month, knownOn }: RunMonth): CalculationInput {
  const born = (years: number) => toDay(`${plusMonth(month, -12 * years - 1)}-02`)
  return {
    month,
    knownOn,
    household: {
      members: [
        { key: 'a', role: 'applicant', born: born(40), days: 30 },
        { key: 'b', role: 'child', born: born(16), days: 30 },
      ],
      othersInDwelling: 0,
    },
    costs: [],
    incomes: [
      { key: 'a', member: 'a', kind: 'wage', amount: kr(1_000) },
      { key: 'b', member: 'b', kind: 'wage', amount: kr(1_000) },
    ],
    jobStimulus: [{ member: 'a', from: month, to: month }],
    assets: zero,
    parameters: defaultParameters,
  }
}
