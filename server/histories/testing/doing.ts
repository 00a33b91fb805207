import type { Access } from '../../../api/route.ts'
import { saveAssessment } from '../../../api/assessments.ts'
import { refuse } from '../../../base/refusal.ts'
import type { Dice } from './dice.ts'
import type { Actor, Household, State } from './state.ts'

/** Somebody in the middle of doing something. */
export interface Doing {
  state: State
  of: Household
  by: Actor
  dice: Dice
}

/** `ok`, `nothing` where there was nothing to do it with, or the code of the no, with the gates it names. */
export type Outcome = string

export type Do = (doing: Doing) => Outcome | undefined

/** By role and by the case, as each route is entered. */
export function enter({ state, of, by }: Omit<Doing, 'dice'>, access: Access): string {
  const met = state.core.door(by, access)
  if (met !== 'ask_case') return met.relation ?? ''
  return state.core.relation(state, of, by) ?? refuse('case.ask_unit')
}

export const change = (of: Household, more: Partial<Household['record']>): void => {
  of.record = { ...of.record, ...more }
}

/** Those who work in a case. */
export const onCase = saveAssessment.access
