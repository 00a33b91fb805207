import { add, type Ore } from '../../base/money.ts'
import { refuse } from '../../base/refusal.ts'
import { sectionsOn } from '../../law/version.ts'
import type { CalculationInput } from '../calculation/input.ts'
import { negative, type Line } from '../line.ts'
import type { NormLevel } from './choices.ts'

/** Levels above and below the norm, as decided in the individual case (SoL 12:7, third paragraph). `of` is the norm they change. */
export function levelLines(input: CalculationInput, of: Ore): Line[] {
  const levels = input.normLevels ?? []
  checkLevels(levels)
  const lines = levels.map((level) => levelLine(level, input))
  if (add(of, ...lines.map((line) => line.amount)) < 0) {
    refuse('calculation.norm_below_zero', { field: 'normLevels', allowedOre: of })
  }
  return lines
}

const levelLine = ({ key, direction, amount, reasons }: NormLevel, input: CalculationInput): Line => ({
  term: direction === 'higher' ? 'norm.higher' : 'norm.lower',
  amount: direction === 'higher' ? amount : negative(amount),
  source: sectionsOn(input.knownOn).support,
  because: { reason: direction === 'higher' ? 'norm.higher_shall' : 'norm.lower_may', facts: { note: reasons.trim() } },
  about: key,
  of: [],
})

function checkLevels(levels: readonly NormLevel[]): void {
  if (new Set(levels.map((level) => level.key)).size !== levels.length) {
    refuse('calculation.norm_level_key_twice', { field: 'normLevels' })
  }
  for (const { key, amount, reasons } of levels) {
    if (amount < 0) refuse('calculation.amount_negative', { level: key, field: 'normLevels.amount' })
    if (reasons.trim() === '') refuse('calculation.norm_reasons_missing', { level: key, field: 'normLevels.reasons' })
  }
}

/** A lower level is a may: a person sees it before the decision. */
export const levelRemarks = (input: CalculationInput): Line[] =>
  (input.normLevels ?? [])
    .filter((level) => level.direction === 'lower')
    .map((level) => ({ ...levelLine(level, input), term: 'remark' }))
