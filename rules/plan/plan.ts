import type { Block } from './batch/layout.ts'
import type { MonthRules } from './month/rules.ts'
import type { ColumnName, Columns } from './steps/columns.ts'
import { commonCosts, commonForDays, commonWeighed } from './steps/common.ts'
import { capCells, costsWithin, needsWithin, otherNeeds, reasonableCosts } from './steps/costs.ts'
import { yearsByHistory } from './steps/history.ts'
import { childIncomes, countedIncomes, exemptByKind, recordedYears, youthWages } from './steps/incomes.ts'
import { laterChildren, levels, ownNorms, personalCosts, placesByAge } from './steps/norm.ts'
import { assets, otherNeedsSupported, refusedHaveNone, result, weighedSurplus } from './steps/result.ts'

/** One pass over a level's rows. It makes one or several named columns, each a step that can be kept and told. */
interface Pass {
  run: (block: Block, columns: Columns, rules: MonthRules) => void
  makes: readonly ColumnName[]
  /** Left out: always. Else only where the month's law or guideline has such a rule. */
  when?: (rules: MonthRules) => boolean
}

const ofLater = (rules: MonthRules) => rules.later !== null
/** A guideline with limits is tried on what is not assessed. */
const isTried = ({ caps, unassessed }: MonthRules) => caps !== null && unassessed === 'guideline'
const ofOwnNorm = ({ asked }: MonthRules) => asked.parameters.childIncomeUpToNorm === true

/** The calculation of a month as passes in order. */
export const plan: readonly Pass[] = [
  { run: placesByAge, makes: ['years', 'personalPlace'] },
  { run: personalCosts, makes: ['personal', 'homePersonal'] },
  { run: laterChildren, makes: ['laterChild'], when: ofLater },
  { run: ownNorms, makes: ['personNorm'], when: ofOwnNorm },
  { run: commonCosts, makes: ['commonWhole', 'commonShared', 'common', 'norm'] },
  { run: commonForDays, makes: [] },
  { run: commonWeighed, makes: [], when: ({ asked }) => asked.parameters.commonByDays === true },
  { run: levels, makes: ['levelAmount'] },
  { run: reasonableCosts, makes: ['costCounted', 'costs'], when: (rules) => !isTried(rules) },
  { run: otherNeeds, makes: ['needApproved'], when: (rules) => !isTried(rules) },
  { run: capCells, makes: ['capCell'], when: isTried },
  { run: costsWithin, makes: ['costCap', 'costCounted', 'costs'], when: isTried },
  { run: needsWithin, makes: ['needCap', 'needApproved', 'needsApproved'], when: isTried },
  { run: exemptByKind, makes: ['exempt', 'ground'] },
  { run: recordedYears, makes: ['inWindow'] },
  { run: yearsByHistory, makes: ['inHistory'] },
  { run: youthWages, makes: ['youthLeft'] },
  { run: childIncomes, makes: ['childLeft'], when: ofOwnNorm },
  { run: countedIncomes, makes: ['incomeCounted', 'incomes'] },
  { run: weighedSurplus, makes: ['surplusWeighed'] },
  { run: assets, makes: ['assetCounted', 'assets'] },
  { run: result, makes: ['result', 'support', 'surplus'] },
  { run: otherNeedsSupported, makes: ['needSupported', 'surplusLeft', 'needs'] },
  { run: refusedHaveNone, makes: ['refused'] },
]

export const passesOf = (rules: MonthRules): readonly Pass[] =>
  plan.filter(({ when }) => when === undefined || when(rules))
