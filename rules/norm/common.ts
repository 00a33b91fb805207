import { add, share, subtract, toOre, type Ore } from '../../base/money.ts'
import type { Riksnorm } from '../../law/riksnorm/table.ts'
import type { Because, Line } from '../line.ts'
import { daysOf, monthDays, type NormContext } from './days.ts'

const tableEnds = 7

/** Common costs for a number of persons; above seven each adds the step from six to seven (SoF 12:3). */
export function commonFor(persons: number, table: Riksnorm): Ore {
  const found = table.common[Math.min(persons, tableEnds) - 1] ?? table.common[0]
  return toOre(found + Math.max(0, persons - tableEnds) * stepOver(table))
}

const stepOver = (table: Riksnorm): Ore => subtract(table.common[6], table.common[5])

/**
 * The household's common costs. Living with others: the members' share of the costs of the whole home (SoF 12:3 for one adult;
 * for the rest of the home the same share by custom, no text). A household that is there part of the month pays for those days.
 */
export function commonLine(context: NormContext): Line {
  const { input, row } = context
  const { parameters, household } = input
  const members = household.members.length
  const persons = members + household.othersInDwelling
  const longest = Math.max(...household.members.map((member) => member.days))
  const whole = parameters.commonByDays === true ? byDays(context) : commonFor(persons, row.value)
  const shared = household.othersInDwelling > 0 ? share(whole, members, persons, parameters.shareRounding) : whole
  return {
    term: 'norm.common',
    amount: longest < monthDays ? daysOf(shared, longest, parameters) : shared,
    source: persons > tableEnds || household.othersInDwelling > 0 ? moreSource(row.source) : row.source,
    because: commonBecause(context, whole, longest),
    of: [],
  }
}

/** The regulation has the persons above seven and the shared home in its own section since July 2025. */
const moreSource = (source: Line['source']): Line['source'] => (source === 'SoF 12:2' ? 'SoF 12:3' : source)

/** Each further person adds the step in the table by the days they are there, those with most days first. */
function byDays({ input, row }: NormContext): Ore {
  const { members, othersInDwelling } = input.household
  const days = members.map((member) => member.days).toSorted((a, b) => b - a)
  const longest = days[0] ?? monthDays
  const all = [...Array.from({ length: othersInDwelling }, () => longest), ...days]
  const steps = all.map((count, at) => {
    const step = at === 0 ? commonFor(1, row.value) : subtract(commonFor(at + 1, row.value), commonFor(at, row.value))
    return count === longest ? step : share(step, count, longest, input.parameters.dayRounding)
  })
  return add(...steps)
}

function commonBecause({ input, row }: NormContext, whole: Ore, longest: number): Because {
  const { members, othersInDwelling } = input.household
  const persons = members.length + othersInDwelling
  const facts = { persons, members: members.length, wholeOre: whole }
  if (longest < monthDays) {
    return {
      reason: 'norm.common_part_of_month',
      facts: { ...facts, days: longest, divisor: input.parameters.dayDivisor },
    }
  }
  if (othersInDwelling > 0) return { reason: 'norm.shared_dwelling', facts }
  if (input.parameters.commonByDays === true) return { reason: 'norm.common_by_days', facts }
  if (persons > tableEnds) return { reason: 'norm.more_than_seven', facts: { ...facts, stepOre: stepOver(row.value) } }
  return { reason: 'norm.persons', facts }
}
