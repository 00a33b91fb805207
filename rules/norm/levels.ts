import { add, type Ore } from '../../base/money.ts'
import { refuse } from '../../base/refusal.ts'
import type { NormSchema2027 } from '../../law/riksnorm/schema2027.ts'
import { sectionsOn } from '../../law/version.ts'
import { checkAmount } from '../calculation/amounts.ts'
import type { CalculationInput } from '../calculation/input.ts'
import { negative, type Line } from '../line.ts'
import type { NormLevel } from './choices.ts'
import type { NormContext } from './days.ts'

/** Levels above and below the norm, as decided in the individual case (SoL 12:7, third paragraph). `of` is the norm they change. */
export function levelLines({ input, schema }: NormContext, of: Ore): Line[] {
  const levels = input.normLevels ?? []
  checkLevels(levels)
  if (schema) checkCeiling(levels, schema)
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
    checkAmount(amount, 'normLevels.amount', { level: key })
    if (reasons.trim() === '') refuse('calculation.norm_reasons_missing', { level: key, field: 'normLevels.reasons' })
  }
}

/** From 2027 the norm is a ceiling: a level above it needs one of the regulation's own grounds. */
function checkCeiling(levels: readonly NormLevel[], { ceilingExceptions }: NormSchema2027): void {
  for (const { key, direction, exception = '' } of levels) {
    if (direction === 'higher' && !ceilingExceptions.includes(exception)) {
      refuse('calculation.norm_ceiling', { level: key, field: 'normLevels.exception' })
    }
  }
}

/** A lower level is a may: a person sees it before the decision. */
export const levelRemarks = (input: CalculationInput): Line[] =>
  (input.normLevels ?? [])
    .filter((level) => level.direction === 'lower')
    .map((level) => ({ ...levelLine(level, input), term: 'remark' }))
