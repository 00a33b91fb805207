import { share, toOre, zero } from '../../base/money.ts'
import { refuse } from '../../base/refusal.ts'
import { ageClasses, type AgeClass, type Riksnorm } from '../../law/riksnorm/table.ts'
import type { CalculationInput } from '../calculation/input.ts'
import { sumLine, type Line } from '../line.ts'
import type { MunicipalNorm, NormTable } from './choices.ts'
import type { NormContext } from './days.ts'
import { ageClassOf, ageDay, ageOn } from './household.ts'

/** The municipality's food or day norm: its own table, never a part of the riksnorm that we would have to invent. */
export function municipalLine(
  choice: MunicipalNorm,
  context: NormContext,
  personal: (context: NormContext) => Line[],
): Line {
  if (choice.reasons.trim() === '') refuse('calculation.norm_reasons_missing', { field: 'municipalNorm.reasons' })
  const table = tableOf(choice.kind, context.input)
  // A day's amount times the divisor is a whole month, so that days are counted in one way.
  const times = choice.kind === 'day' ? context.input.parameters.dayDivisor : 1
  const row = { ...context.row, source: 'Municipal guideline' as const, value: asRiksnorm(table, times, context) }
  return {
    ...sumLine(`norm.${choice.kind}`, 'Municipal guideline', personal({ row, input: context.input })),
    because: { reason: 'norm.municipal', facts: { note: choice.reasons.trim() } },
  }
}

function tableOf(kind: MunicipalNorm['kind'], { parameters, month }: CalculationInput): NormTable {
  const tables = kind === 'food' ? parameters.foodNorm : parameters.dayNorm
  const found = tables?.findLast((one) => one.from <= month && (one.to === null || month <= one.to))
  return found ?? refuse('calculation.norm_table_missing', { field: `parameters.${kind}Norm`, norm: kind, month })
}

function asRiksnorm(table: NormTable, times: number, { input, row }: NormContext): Riksnorm {
  const { household, month, parameters } = input
  for (const member of household.members.filter((one) => one.role === 'child')) {
    const ageClass = ageClassOf(ageOn(member, ageDay(month, parameters)))
    if (table.child[ageClass] === undefined) {
      refuse('calculation.norm_class_missing', { member: member.key, field: 'parameters', ageClass })
    }
  }
  const amount = (ageClass: AgeClass) => toOre((table.child[ageClass] ?? zero) * times)
  const [c0, c1, c3, c4, c7, c11, c15, c19] = ageClasses
  const lunch = { [c0]: amount(c0), [c1]: amount(c1), [c3]: amount(c3), [c4]: amount(c4) }
  return {
    ...row.value,
    child: { ...lunch, [c7]: amount(c7), [c11]: amount(c11), [c15]: amount(c15), [c19]: amount(c19) },
    childLunchAway: lunch,
    single: share(table.single, times, 1, 'ore_half_up'),
    couple: share(table.couple, times, 1, 'ore_half_up'),
  }
}
