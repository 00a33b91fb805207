import { kr, type Ore } from '../../../base/money.ts'
import type { Cost, CostKind, IncomeKind, LocalParameters } from '../../../rules/calculation/input.ts'
import type { HouseholdPlan, PersonPlan } from './household.ts'
import type { Random } from '../random.ts'

/** What a household lives on and what it pays, before the particulars of a month. */
export interface Means {
  /** Steady incomes: the same each month, or within a span. */
  incomes: readonly { member: string; kind: IncomeKind; from: number; to: number }[]
  costs: readonly { kind: CostKind; amount: Ore }[]
  rooms: number
}

/** Kronor a month after tax, as they fall among those who need aid. */
const livelihoods = {
  none: null,
  unemployed: ['unemployment_benefit', 3_900, 7_400],
  activity: ['activity_support', 4_400, 7_200],
  sick: ['sickness_benefit', 2_900, 6_900],
  compensation: ['sickness_compensation', 6_800, 8_300],
  settling: ['establishment_benefit', 5_600, 6_800],
  parental: ['parental_benefit', 3_600, 6_400],
  working: ['wage', 2_800, 7_300],
} as const satisfies Record<string, readonly [IncomeKind, number, number] | null>

const shares = {
  none: 30,
  unemployed: 12,
  activity: 22,
  sick: 8,
  compensation: 4,
  settling: 8,
  parental: 4,
  working: 12,
}

export function drawMeans(
  plan: Pick<HouseholdPlan, 'people' | 'outline' | 'story' | 'stimulusFrom'>,
  parameters: LocalParameters,
  random: Random,
): Means {
  const { people, outline, story } = plan
  const persons = people.length
  const cap = parameters.rentCap[Math.min(persons, parameters.rentCap.length) - 1] ?? kr(8_000)
  const level =
    story === 'rent_above' ? random.int(108, 128) : outline.others > 0 ? random.int(38, 62) : random.int(72, 99)
  const rent = kr(Math.round((cap * level) / 10_000))
  return {
    incomes: drawIncomes(plan, random),
    costs: [{ kind: 'rent', amount: rent }, ...drawCosts(plan, parameters, random)],
    rooms: Math.min(6, Math.max(1, Math.ceil((persons + 1) / 2))),
  }
}

function drawIncomes(
  { people, stimulusFrom }: Pick<HouseholdPlan, 'people' | 'stimulusFrom'>,
  random: Random,
): Means['incomes'] {
  const adults = people.filter((person) => person.role !== 'child')
  const children = people.filter((person) => person.role === 'child')
  const own = adults.flatMap(({ personId, role }) => {
    const kind = stimulusFrom !== null && role === 'applicant' ? 'working' : random.weighted(shares)
    const found = livelihoods[kind]
    return found ? [steady(personId, found, random)] : []
  })
  const applicant = adults[0]
  if (!applicant || children.length === 0) return own
  return [...own, ...familyIncomes(applicant, children, adults.length, random)]
}

function familyIncomes(
  applicant: PersonPlan,
  children: readonly PersonPlan[],
  adults: number,
  random: Random,
): Means['incomes'] {
  const here = children.filter((child) => child.living !== 'visiting')
  const half = here.some((child) => child.living === 'alternate')
  const benefit = childAllowance(here.length) / (half ? 2 : 1)
  const fixed = (kind: IncomeKind, amount: number) => ({ member: applicant.personId, kind, from: amount, to: amount })
  return [
    ...(benefit > 0 ? [fixed('child_allowance', benefit)] : []),
    ...(here.length > 0 && random.chance(0.7) ? [fixed('housing_allowance', random.int(9, 24) * 100)] : []),
    ...(adults === 1 && !half && here.length > 0 && random.chance(0.8)
      ? [fixed('maintenance', here.length * 1_673)]
      : []),
  ]
}

/** Child allowance and the supplement for several children (SFB 15 kap.). */
function childAllowance(children: number): number {
  const supplement = [0, 0, 150, 730, 1_740, 2_990]
  const more = Math.max(0, children - 5) * 1_250
  return children * 1_250 + (supplement[Math.min(children, 5)] ?? 0) + more
}

function steady(
  member: string,
  [kind, from, to]: readonly [IncomeKind, number, number],
  random: Random,
): Means['incomes'][number] {
  const amount = random.int(from, to)
  return { member, kind, from: amount, to: kind === 'wage' ? Math.round(amount * 1.3) : amount }
}

const cost = (kind: CostKind, amount: number) => ({ kind, amount: kr(amount) })

function drawCosts(
  { people, outline }: Pick<HouseholdPlan, 'people' | 'outline'>,
  parameters: LocalParameters,
  random: Random,
): Means['costs'] {
  const cap = parameters.electricityCap[Math.min(people.length, parameters.electricityCap.length) - 1] ?? kr(500)
  return [
    ...(outline.form === 'rental'
      ? [
          cost('electricity', Math.round((cap * random.int(50, 98)) / 10_000)),
          cost('home_insurance', random.int(95, 190)),
        ]
      : []),
    ...(random.chance(0.45) ? [cost('internet', random.int(19, 33) * 10 + 9)] : []),
    ...(random.chance(0.25) ? [cost('unemployment_fund', random.int(130, 170))] : []),
    ...(random.chance(0.12) ? [cost('union_fee', random.int(180, 290))] : []),
  ]
}

/** A cost as applied for and as judged. */
export interface JudgedCost extends Cost {
  note: string | null
}
