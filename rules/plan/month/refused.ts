import { Refusal } from '../../../base/refusal.ts'

/**
 * Why a household of a batch is not calculated for a month, in the order the rules ask: in a column its place here and one more, 0 is none.
 */
export const monthRefusals = [
  'calculation.born_after_month',
  'calculation.child_too_old',
  'calculation.youth_not_in_school',
  'calculation.norm_table_missing',
  'calculation.norm_class_missing',
  'calculation.norm_below_zero',
  'calculation.norm_ceiling',
  'law.month_unknown',
  'law.price_base_waiting',
  'law.work_income_waiting',
  'calculation.surplus_month_out_of_range',
] as const
export type MonthRefusal = (typeof monthRefusals)[number]

export const refusalNumber = (code: MonthRefusal): number => monthRefusals.indexOf(code) + 1

/** The code behind a number of the column `refused`; null: calculated. */
export const refusalOf = (number: number): MonthRefusal | null => monthRefusals[number - 1] ?? null

/** What is asked, or minus the number of the refusal it met. Other errors are faults and go on. */
export function orRefused(ask: () => number): number {
  try {
    return ask()
  } catch (error) {
    const place = error instanceof Refusal ? monthRefusals.findIndex((code) => code === error.code) : -1
    if (place === -1) throw error
    return -(place + 1)
  }
}
