import { atLeastZero, share, subtract, zero, type Ore } from '../../base/money.ts'
import type { LocalParameters, Member } from '../calculation/input.ts'
import { sumLine, type Because, type Line } from '../line.ts'
import { birthOrderLines } from './birthOrder.ts'
import { commonLine } from './common.ts'
import { daysOf, monthDays, type NormContext } from './days.ts'
import { citing } from './entered.ts'
import { ageClassOf, ageDay, ageOn, isLunchClass } from './household.ts'
import { levelLines } from './levels.ts'
import { municipalLine } from './municipal.ts'
import { periodLines } from './periods.ts'

/** The norm of a household: the riksnorm (SoF 12:2–3) or the municipality's own, by periods if it changed, with the levels decided above and below. */
export function norm(context: NormContext): Line {
  const { input, row } = context
  const { periods } = input.household
  const lines = periods ? periodLines(periods, context, normLines) : normLines(context)
  const whole = sumLine('norm', row.source, lines)
  return citing(sumLine('norm', row.source, [...lines, ...levelLines(context, whole.amount)]), context)
}

/** How much lower the norm was set than the riksnorm with its higher levels: by a lower level, or the municipality's own norm. Not negative. */
export function loweredBy(context: NormContext, set: Line): Ore {
  const { municipalNorm, normLevels = [], ...rest } = context.input
  const higher = normLevels.filter((level) => level.direction === 'higher')
  if (municipalNorm === undefined && higher.length === normLevels.length) return zero
  const whole = norm({ ...context, input: { ...rest, normLevels: higher } })
  return atLeastZero(subtract(whole.amount, set.amount))
}

/** Personal costs of every member and the common costs of the home, or the municipality's table instead. */
function normLines(context: NormContext): Line[] {
  const { municipalNorm } = context.input
  if (municipalNorm) return [municipalLine(municipalNorm, context, personalLines)]
  return [...personalLines(context), commonLine(context)]
}

function personalLines(context: NormContext): Line[] {
  const { members } = context.input.household
  const children = members.filter((member) => member.role === 'child').map((child) => childLine(child, context))
  return [...adultLines(members, context), ...children, ...birthOrderLines(children, context)]
}

function adultLines(members: readonly Member[], context: NormContext): Line[] {
  const adults = members.filter((member) => member.role !== 'child').toSorted((a, b) => (a.role < b.role ? -1 : 1))
  const { row, input } = context
  const [first, second] = adults
  if (!first) return []
  if (!second) return [wholeOrPart('norm.single', row.value.single, first, context)]
  if (first.days === second.days) {
    const line = wholeOrPart('norm.couple', row.value.couple, first, context)
    const { about: _, ...both } = line
    return [line.because ? both : { ...both, because: { reason: 'norm.couple_covers_both', facts: {} } }]
  }
  const half = share(row.value.couple, 1, 2, input.parameters.shareRounding)
  const halves = adults.map((adult) => wholeOrPart('norm.couple_half', half, adult, context))
  return [{ ...sumLine('norm.couple', row.source, halves), because: { reason: 'norm.couple_covers_both', facts: {} } }]
}

function wholeOrPart(
  term: 'norm.single' | 'norm.couple' | 'norm.couple_half',
  whole: Ore,
  of: Member,
  context: NormContext,
): Line {
  const { parameters } = context.input
  const line = { term, source: context.row.source, about: of.key, of: [] }
  if (of.days === monthDays) return { ...line, amount: whole }
  const facts = { days: of.days, divisor: parameters.dayDivisor, wholeOre: whole }
  return { ...line, amount: daysOf(whole, of.days, parameters), because: { reason: 'norm.part_of_month', facts } }
}

function childLine(child: Member, { row, input }: NormContext): Line {
  const ageOnDay = ageDay(input.month, input.parameters)
  const years = ageOn(child, ageOnDay)
  const ageClass = ageClassOf(years)
  const away = child.lunchAway === true && isLunchClass(ageClass)
  const whole = away ? row.value.childLunchAway[ageClass] : row.value.child[ageClass]
  return {
    term: 'norm.child',
    amount: child.days === monthDays ? whole : daysOf(whole, child.days, input.parameters),
    source: row.source,
    because: childBecause(child, { age: years, ageClass, ageOn: ageOnDay, wholeOre: whole }, away, input.parameters),
    about: child.key,
    of: [],
  }
}

function childBecause(child: Member, facts: Because['facts'], away: boolean, parameters: LocalParameters): Because {
  if (child.days !== monthDays) {
    return { reason: 'norm.child_part_of_month', facts: { ...facts, days: child.days, divisor: parameters.dayDivisor } }
  }
  return { reason: away ? 'norm.age_class_lunch_away' : 'norm.age_class', facts }
}
