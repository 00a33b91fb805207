import { kr, subtract, toOre, zero, type Ore } from '../../../base/money.ts'
import { lastDay, type Month } from '../../../base/month.ts'
import type { IncomeKind, LocalParameters, OtherNeedKind } from '../../../rules/calculation/input.ts'
import type { HouseholdPlan, PersonPlan } from './household.ts'
import type { JudgedCost, Means } from './means.ts'
import type { Story } from './openings.ts'
import type { Random } from '../random.ts'
import { krText, personsText } from './words.ts'

export interface JudgedIncome {
  key: string
  member: string
  kind: IncomeKind
  /** Zero: the person did not tell of it. */
  told: Ore
  amount: Ore
  reason: string | null
}

/** A month of a household: what is asked for and how it is judged. */
export interface MonthPlan {
  month: Month
  story: Story
  people: readonly PersonPlan[]
  incomes: readonly JudgedIncome[]
  costs: readonly JudgedCost[]
  assets: Ore
  othersMaterial: boolean
  message: string | null
}

interface Draw {
  plan: HouseholdPlan
  means: Means
  parameters: LocalParameters
  random: Random
}

/** `respite`: a rent above the guideline is still accepted whole, while the household has time to lower it. */
export function drawMonth(draw: Draw, month: Month, story: Story, respite: boolean): MonthPlan {
  const { plan, means, random } = draw
  const ends = lastDay(month)
  const people = plan.people.filter((person) => person.born <= ends)
  const incomes = [...steadyIncomes(draw, people, story), ...addedIncomes(draw, story)]
  const costs = [...steadyCosts(draw, people.length, story, respite), ...addedNeeds(story, random)]
  const wage = means.incomes.some((income) => income.kind === 'wage')
  return {
    month,
    story,
    people,
    costs: keyed(costs, 'c'),
    incomes: keyed(incomes, 'i'),
    assets: story === 'assets' ? kr(random.int(12, 38) * 100) : zero,
    othersMaterial: story === 'register_income',
    message: random.chance(0.15) ? random.pick(wage ? workMessages : messages) : null,
  }
}

const messages = [
  'Jag har skickat med hyresavin från hyresvärden. Hör gärna av er om något saknas.',
  'Samma som förra månaden, inget har ändrats.',
  'Jag börjar en praktik i slutet av månaden och kommer kunna visa intyg.',
  'Jag når er lättast på telefon efter klockan tio.',
]
const workMessages = [
  'Jag har fått fler timmar den här månaden, lönebeskedet är med.',
  'Lönen varierar eftersom jag hoppar in vid behov.',
]

type Unkeyed<T> = Omit<T, 'key'>

/** Numbered from one in the order told: `c1`, `c2`. */
function keyed<T extends object>(all: readonly T[], letter: 'c' | 'i'): (T & { key: string })[] {
  return all.map((one, at) => Object.assign(one, { key: `${letter}${at + 1}` }))
}

function steadyIncomes({ means, random }: Draw, people: readonly PersonPlan[], story: Story): Unkeyed<JudgedIncome>[] {
  const here = means.incomes.filter((income) => people.some((person) => person.personId === income.member))
  return here.map(({ member, kind, from, to }) => {
    const amount = kr(random.int(from, to))
    if (story !== 'surplus' || kind !== 'wage') return { member, kind, told: amount, amount, reason: null }
    const much = kr(random.int(17_500, 23_900))
    return { member, kind, told: much, amount: much, reason: null }
  })
}

function addedIncomes({ plan, means, random }: Draw, story: Story): Unkeyed<JudgedIncome>[] {
  const member = plan.people[0]?.personId ?? ''
  if (story === 'surplus' && !means.incomes.some((income) => income.kind === 'wage')) {
    const amount = kr(random.int(29_000, 38_500))
    return [{ member, kind: 'wage', told: amount, amount, reason: null }]
  }
  if (story !== 'register_income') return []
  const amount = kr(random.int(6, 19) * 100)
  const reason = `Försäkringskassans uppgift visar bostadsbidrag med ${krText(amount)} som inte stod i ansökan. Uppgiften har lämnats över för yttrande före beslut.`
  return [{ member, kind: 'housing_allowance', told: zero, amount, reason }]
}

function steadyCosts(
  { means, parameters, plan, random }: Draw,
  persons: number,
  story: Story,
  respite: boolean,
): Unkeyed<JudgedCost>[] {
  const cut = story === 'cost_cut'
  const costs: Unkeyed<JudgedCost>[] = means.costs.map(({ kind, amount }) => {
    const cap = kind === 'rent' ? (parameters.rentCap[Math.min(persons, parameters.rentCap.length) - 1] ?? null) : null
    if (kind !== 'rent' || plan.story !== 'rent_above' || cap === null || amount <= cap || respite)
      return { kind, applied: amount, approved: amount, note: null }
    const reason = `Hyran är ${krText(amount)}. Riktlinjen godtar ${krText(cap)} för ${personsText(persons)}. Rådrum för att sänka boendekostnaden har getts i tre månader, och inga särskilda skäl mot att söka billigare bostad har framkommit.`
    return { kind, applied: amount, approved: cap, note: null, reason }
  })
  if (!cut) return costs
  const applied = kr(random.int(98, 139) * 10)
  const approved = kr(random.int(48, 79) * 10)
  return [
    ...costs,
    {
      kind: 'work_travel',
      applied,
      approved,
      note: 'Resor till praktik och kurs',
      reason: travelReason(applied, approved),
    },
  ]
}

const travelReason = (applied: Ore, approved: Ore) =>
  `Resor till praktiken godtas med ${krText(approved)}, vilket är priset för periodkortet i zonen. Den del som rör biljetter utanför zonen, ${krText(subtract(applied, approved))}, hör inte till den planerade insatsen.`

const needs: readonly (readonly [OtherNeedKind, number, number, string])[] = [
  ['glasses', 1_450, 2_600, 'Nya glasögon enligt recept'],
  ['medicine', 180, 640, 'Läkemedel inom högkostnadsskyddet'],
  ['healthcare', 200, 600, 'Besök på vårdcentral'],
  ['dental', 950, 4_200, 'Akut tandvård enligt kostnadsförslag'],
  ['home_equipment', 900, 3_900, 'Säng och madrass'],
  ['childcare_fee', 420, 1_650, 'Avgift för förskola'],
]

function addedNeeds(story: Story, random: Random): Unkeyed<JudgedCost>[] {
  if (story === 'rent_debt')
    return [
      {
        kind: 'rent_debt',
        applied: kr(random.int(74, 129) * 100),
        approved: null,
        note: 'Två obetalda hyror, avhysning riskeras',
      },
    ]
  if (story !== 'need_granted' && story !== 'need_refused') return []
  const [kind, from, to, note] = random.pick(needs)
  const applied = kr(random.int(from, to))
  if (story === 'need_granted') return [{ kind, applied, approved: applied, note }]
  const reason = `Ansökan om ${krText(applied)} kunde inte prövas i sak. Kostnadsförslag begärdes per telefon och med brev, men hade inte kommit in när beslutet fattades. En ny ansökan kan göras så snart underlaget finns.`
  return [{ kind, applied, approved: toOre(0), note, reason }]
}
