import { monthsBetween } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { checkAmount } from '../calculation/amounts.ts'
import type { CalculationInput } from '../calculation/input.ts'
import type { Line } from '../line.ts'
import type { WeighedSurplus } from './records.ts'

const monthsBack = 2

/** Surplus of earlier months, as a caseworker has weighed it in: always written down, never found by itself. */
export function surplusLines(input: CalculationInput): Line[] {
  const all = input.weighedSurplus ?? []
  checkSurplus(all, input)
  return all.map(({ key, month, amount, reasons }) => ({
    term: 'surplus_weighed',
    amount,
    source: 'RÅ 1997 ref. 2',
    because: { reason: 'surplus.weighed', facts: { month, note: reasons.trim() } },
    about: key,
    of: [],
  }))
}

function checkSurplus(all: readonly WeighedSurplus[], { month, parameters }: CalculationInput): void {
  const field = 'weighedSurplus'
  const most = parameters.surplusMonths ?? monthsBack
  if (new Set(all.map((one) => one.key)).size !== all.length) refuse('calculation.surplus_key_twice', { field })
  for (const one of all) {
    const back = monthsBetween(one.month, month)
    checkAmount(one.amount, `${field}.amount`, { surplus: one.key })
    if (back < 1 || back > most) {
      refuse('calculation.surplus_month_out_of_range', { surplus: one.key, field: `${field}.month`, allowed: most })
    }
    if (one.reasons.trim() === '') {
      refuse('calculation.surplus_reasons_missing', { surplus: one.key, field: `${field}.reasons` })
    }
  }
}
