import type { AssessmentContent } from '../../../api/assessments.ts'
import { kr } from '../../../base/money.ts'
import { derive } from '../../calculations/derive.ts'
import { nextStep } from './careful.ts'
import { whole } from './core.ts'
import type { Core } from './state.ts'
import { act } from './model.ts'
import type { Household, State } from './state.ts'
import { runJobs } from './jobs.ts'
import { actors, drawHousehold, hugo, sara, start } from './world.ts'

const place = (actor: { id: string }): number => actors.findIndex((one) => one.id === actor.id)

/** What a month can look like when somebody takes it up. */
const cases: readonly ((content: AssessmentContent) => AssessmentContent)[] = [
  (content) => content,
  (content) => ({ ...withRent(content, 880_000), othersMaterial: true }),
  (content) => ({ ...withWage(content, kr(60_000)), othersMaterial: true }),
  (content) => withWage(content, kr(18_000)),
]

const withRent = (content: AssessmentContent, approved: number): AssessmentContent => ({
  ...content,
  costs: content.costs.map((cost) =>
    cost.kind === 'rent' ? { ...cost, approved, reason: 'Högre än riktlinjens högsta hyra.' } : cost,
  ),
})
const withWage = (content: AssessmentContent, amount: number): AssessmentContent => ({
  ...content,
  incomes: content.incomes.map((income) => ({ ...income, amount })),
})

/** As far as a careful caseworker has come: nowhere, some steps on the way, with everything met, and decided with letters and orders. */
const depths = [0, 2, 5, 40, 40, 40, 41, 41, 41] as const
const decided = 41

function beginning(household: number, change: (typeof cases)[number], depth: number): State {
  const of = drawHousehold(household)
  const content = change(derive(of.record.application.content, null, of.month))
  of.record = { ...of.record, saved: { version: 1, content, savedAt: new Date(0), savedBy: null } }
  const state: State = { hours: 0, start, actors, of, happened: [], core: whole }
  for (let done = 0; done < depth; done++) {
    const step = nextStep(state)
    if (!step || act(state, step) !== 'ok') break
  }
  if (depth === decided) {
    act(state, { deed: 'decide', by: place(household === 0 ? sara : hugo), how: 0 })
    runJobs(state, of)
  }
  return state
}

const beginningsOf = (household: number) =>
  cases.flatMap((change) => depths.map((depth) => beginning(household, change, depth)))
const beginnings = { family: beginningsOf(0), protected: beginningsOf(1) }
export type HouseholdName = keyof typeof beginnings
const both = [...beginnings.family, ...beginnings.protected]

/** A month taken up somewhere on its way, to be played on: nothing of it is shared but what never changes. */
export function begin(core: Core, number: number, household?: HouseholdName): State {
  const among = household ? beginnings[household] : both
  const from = among[number % among.length]
  if (!from) throw new Error('no beginning')
  const of: Household = {
    ...from.of,
    made: [...from.of.made],
    orders: from.of.orders.map((one) => ({ ...one })),
    waiting: { letters: [], orders: [] },
    copies: new Map(from.of.copies),
    asked: from.of.asked.map((one) => ({ ...one })),
    covers: [],
    opened: [],
    conflicts: new Set(),
  }
  return { ...from, core, of, happened: [...from.happened] }
}
