import { changePercent } from '../../law/registers.ts'
import type { LocalParameters } from './input.ts'

/** What stands where the municipality has decided nothing. Each value with its reason: the law is silent on all of them. */
export const defaultParameters: LocalParameters = {
  // A share of the common costs: whole kronor, half up. The one system seen does so (2030 / 4 = 508); the regulation's own example is exact.
  shareRounding: 'krona_half_up',
  // The part of work income that is not counted is exact: the one system seen leaves 249.75 unrounded.
  stimulusRounding: 'ore_half_up',
  // Amounts for days: whole kronor upwards, to the good of the person; nothing says otherwise.
  dayRounding: 'krona_up',
  // Months of 30 days: both municipalities whose rule was read divide by 30.
  dayDivisor: 30,
  // No caps until the municipality has a guideline: what is reasonable is assessed case by case.
  rentCap: [],
  electricityCap: [],
  homeInsuranceCap: null,
  internetCap: null,
  // Ages on the first day of the month: the one system seen tests there, and a birthday then never gives two classes in a month.
  ageOn: 'first_day',
  // A child who is there part of the month is a whole member for the common costs: general advice counts the child in both homes.
  commonByDays: false,
  // Incomes of the month before the month of the aid: the main rule of the handbook, as others cite it, and of the one system seen.
  incomeMonth: 'before',
  exemptIncomes: [],
  // What municipalities' lists leave out is left out here too: nothing national says how such money counts.
  countedIncomes: [],
  // No rows of highest costs, and no food or day norm: every municipality read has its own, none alike. Rent is not split by a rule either
  // (`rentShare` left out): the two ways seen give different shares, and none stands in a provision.
  caps: [],
  foodNorm: [],
  dayNorm: [],
  // Surplus: as far back as in the one case read (December weighed into February); it always takes a person's reasons.
  surplusMonths: 2,
  // Where a difference from a register begins to be told; it changes no amount.
  registerChangePercent: changePercent.value,
  // A child's other income counts in full: only one municipality's rule was read, and no national text.
  childIncomeUpToNorm: false,
  // The two years begin when the rule is first used; the act does not say which event begins them.
  stimulusStart: 'first_wage',
}
