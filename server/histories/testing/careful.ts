import type { GateNeed } from '../../../law/gates/needs.ts'
import { judge } from '../../decisions/judge.ts'
import type { Command } from './commands.ts'
import { groundIn, type Actor, type Household, type State } from './state.ts'

type Step = Command
/** Places among the actors: who has the case, the first social worker and the unit's manager. */
const [caseworker, first, manager] = [0, 1, 2] as const
function actor(state: State, place: number): Actor {
  const found = state.actors[place]
  if (!found) throw new Error('nobody there')
  return found
}

/** What a careful caseworker does next, by the list on the page; null: nothing is asked. Without them almost no history would come to a decision that goes against anybody. */
export function nextStep(state: State): Step | null {
  const { of } = state
  const ground = groundIn(state, of)
  const copy = of.copies.get(actor(state, caseworker).id)
  if (copy && copy.version !== ground.assessment.version) return by('open', 0)
  const open = ground.proposals.filter(({ need }) => !ground.decided.some((done) => done.key === need))
  const intended = open.map(({ need: key, ...rest }) => ({ ...rest, key, facts: null }))
  for (const { need } of judge(ground, intended, actor(state, first)).unmet) {
    const met = steps[need]?.(state, of)
    if (met) return met
  }
  return null
}

const by = (deed: Step['deed'], how: number, place: number = caseworker): Step => ({ deed, by: place, how })

const inOrder = () => by('save', 0)
/** Each child in turn, with everything said of it. */
const ofChild = (_: State, of: Household): Step => {
  const { children } = of.record.children
  const next = children.findIndex((child) => !hasAll(child.content))
  return by('write of child', Math.max(0, next))
}
const hasAll = (content: unknown): boolean =>
  typeof content === 'object' && content !== null && 'voice' in content && content.voice !== null

const consult = (state: State, of: Household): Step => {
  const asked = of.asked.at(-1)
  if (!asked || asked.answer !== null || asked.isTakenBack) return by('ask deviation', 0)
  return by('answer deviation', 0, asked.by === actor(state, manager).id ? first : manager)
}

const steps: Partial<Record<GateNeed, (state: State, of: Household) => Step>> = {
  conflict_question_answered: inOrder,
  no_conflict_of_interest: inOrder,
  interpreter_answered: inOrder,
  missing_papers_answered: inOrder,
  papers_asked_for: inOrder,
  papers_time_passed: inOrder,
  papers_reminded: inOrder,
  papers_why_needed: inOrder,
  acute_need_assessed: inOrder,
  reason_for_each_reduced_cost: inOrder,
  material_communicated: () => by('hear', 0),
  exemption_has_reason: () => by('hear', 0),
  answered_or_time_passed: () => by('answer', 0),
  children_considered: ofChild,
  children_both_outcomes: ofChild,
  child_offered_to_speak: ofChild,
  child_voice_weighed: ofChild,
  deviation_agreed: consult,
  deviation_not_ended: consult,
}
