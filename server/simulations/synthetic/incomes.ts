import { kr, toOre } from '../../../base/money.ts'
import type { Income, IncomeKind, JobStimulus } from '../../../rules/calculation/input.ts'
import type { SupportHistory } from '../../../rules/stimulus/history.ts'
import type { Calendar } from './calendar.ts'
import type { Chance } from './chance.ts'
import type { Person } from './people.ts'
import { meansShares, meansSpans } from './shares.ts'

export function drawIncomes(people: readonly Person[], calendar: Calendar, chance: Chance): Income[] {
  const [adults, children] = [people.filter(isAdult), people.filter((one) => !isAdult(one))]
  return [
    ...adults.flatMap((adult) => meansOf(adult, children.length > 0, chance)),
    ...(children.length > 0 ? familyIncomes(children, adults.length, chance) : []),
    ...children.flatMap((child) => youthIncomes(child, calendar, chance)),
  ]
}

const isAdult = ({ member }: Person): boolean => member.role !== 'child'

const income = (member: string, kind: IncomeKind, kronor: number): Income => ({
  key: `${kind}-${member}`,
  member,
  kind,
  amount: kr(kronor),
})

function meansOf({ member, years }: Person, isParent: boolean, chance: Chance): Income[] {
  const kind = chance.weighted(meansShares)
  const [from, to] = kind === 'none' ? [0, 0] : meansSpans[kind]
  const own = kind === 'none' ? [] : [income(member.key, kind, chance.int(from, to))]
  const young = years < 29 && !isParent && member.role === 'applicant' && chance.percent(7)
  return young ? [...own, income(member.key, 'housing_allowance', chance.int(2, 11) * 100)] : own
}

/** Invented amounts, near child allowance, its supplement for several children (SFB 15 kap.), maintenance support and housing allowance. */
function familyIncomes(children: readonly Person[], adults: number, chance: Chance): Income[] {
  const entitled = children.filter((child) => child.years < 16).length
  const isHalf = children.some((child) => child.member.days < 30)
  const supplement = [0, 0, 150, 730, 1_740, 2_990][Math.min(5, entitled)] ?? 0
  const allowance = entitled * 1_250 + supplement
  return [
    ...(entitled > 0 ? [income('a', 'child_allowance', isHalf ? Math.floor(allowance / 2) : allowance)] : []),
    ...(chance.percent(64) ? [income('a', 'housing_allowance', chance.int(6, 42) * 100)] : []),
    ...(adults === 1 && !isHalf && chance.percent(74) ? [income('a', 'maintenance', maintenanceOf(children))] : []),
  ]
}

const maintenanceOf = (children: readonly Person[]): number =>
  children.reduce((sum, { years }) => sum + (years < 7 ? 1_673 : years < 15 ? 1_823 : 2_223), 0)

function youthIncomes({ member, years }: Person, { plus }: Calendar, chance: Chance): Income[] {
  const grant = years >= 16 ? [income(member.key, 'study_grant', 1_250)] : []
  if (years < 15 || !chance.percent(14)) return grant
  const wage = income(member.key, 'wage', chance.int(400, 6_500))
  // Of the year the wage came in: the month before.
  const earlier = Number(plus(-1).slice(5)) - 1
  return [...grant, { ...wage, earnedEarlierThisYear: toOre(wage.amount * chance.int(0, earlier)) }]
}

export interface Stimulus {
  jobStimulus: JobStimulus[]
  supportHistory: SupportHistory[]
}

/** Half of those with a wage have their two years; some have a history from which they are found. */
export function drawStimulus(incomes: readonly Income[], { plus }: Calendar, chance: Chance): Stimulus {
  const found: Stimulus = { jobStimulus: [], supportHistory: [] }
  for (const { member, kind } of incomes) {
    if (kind !== 'wage' || member.startsWith('c')) continue
    const drawn = chance.int(1, 100)
    const back = chance.int(0, 28)
    if (drawn <= 50) found.jobStimulus.push({ member, from: plus(-back), to: plus(23 - back) })
    else if (drawn <= 70) found.supportHistory.push({ member, months: granted(plus, 2 + (back % 9)) })
  }
  return found
}

const granted = (plus: Calendar['plus'], count: number) =>
  Array.from({ length: count }, (_, at) => ({
    month: plus(at - count),
    support: 'granted' as const,
    wage: false,
  }))
