import type { mayBeDecided } from '../../decisions/decide.ts'
import type { mayBeReplaced } from '../../decisions/redecide.ts'
import type { compose } from '../../letters/compose.ts'
import type { requireAttestable } from '../../payments/attest.ts'
import type { requirePayable } from '../../payments/order.ts'
import type { atTheDoor } from '../../platform/access/admit.ts'
import type { AssessmentContent } from '../../../api/assessments.ts'
import type { ChildAnalysis } from '../../../api/children.ts'
import { plusDays, type Day } from '../../../base/day.ts'
import type { Month } from '../../../base/month.ts'
import type { RedecisionGround, RedecisionKind } from '../../../rules/redecision/grounds.ts'
import type { DeviationAnswer } from '../../../rules/deviation/subject.ts'
import { groundOf, type Ground } from '../../decisions/gather.ts'
import type { GroundRecord } from '../../decisions/groundQuery.ts'
import type { Intended } from '../../decisions/judge.ts'
import type { Calculation } from '../../../rules/calculation/result.ts'
import type { StaffWho } from '../../platform/http/who.ts'

type Deciding = Parameters<typeof mayBeDecided>[1]
type Redeciding = Parameters<typeof mayBeReplaced>[0]
type Former = Parameters<typeof mayBeReplaced>[2]

/** What says yes or no in Tillit, as the server calls it; one part at a time can be taken away, to see what it keeps. */
export interface Core {
  decide: (ground: Ground, call: Deciding) => { intended: readonly Intended[] }
  redecide: (call: Redeciding, ground: Ground, former: Former) => { intended: readonly Intended[] }
  compose: typeof compose
  order: typeof requirePayable
  attest: typeof requireAttestable
  door: typeof atTheDoor
  relation: (state: State, of: Household, actor: Actor) => string | null
  /** In the database it is the condition of the update (`putAssessment`). */
  /** What is left to pay, as the order asks it (`orderPayment`). */
  amount: (granted: number, sent: number) => number
  mayOverwrite: (from: number, over: number) => boolean
}

/** Somebody of the staff, and how they stand to every household here before anything happens. */
export interface Actor extends StaffWho {
  isOfUnit: boolean
  isAssigned: boolean
}

export interface Made {
  id: string
  by: Actor
  /** Who prepared it, where that was somebody else. */
  preparedBy?: string | undefined
  on: Day
  needs: readonly (Intended & { applied: number })[]
  calculation: Calculation
  replaces: { of: Made; kind: RedecisionKind; ground: RedecisionGround; reasons: string } | null
  payOn: Day | null
}

export interface Order {
  of: Made
  amount: number
  attestedBy: string | null
  sent: boolean
}

/** What one of the staff has before them, opened at some time: saved from, it must be what stands. */
export interface Copy {
  version: number
  content: AssessmentContent
}

/** A household's month as the record holds it, changed only by what is done. */
export interface Household {
  caseId: string
  month: Month
  adults: readonly string[]
  children: readonly string[]
  isProtected: boolean
  record: GroundRecord
  made: Made[]
  orders: Order[]
  waiting: { letters: Made[]; orders: Made[] }
  copies: Map<string, Copy>
  /** Deviations asked about, the last of them last. */
  asked: { id: string; by: string; upTo: number | null; answer: DeviationAnswer | null; isTakenBack: boolean }[]
  covers: { by: string; from: Day; to: Day }[]
  opened: { by: string; until: number }[]
  conflicts: Set<string>
}

/** What has happened, in order: told apart from the record, so that the two can be held against each other. */
export type Happened = { at: number; on: Day } & (
  | { did: 'told'; answerBy: Day; material: string }
  | { did: 'exempted'; reason: string }
  | { did: 'answered' }
  | { did: 'asked'; by: string; upTo: number | null; id: string }
  | { did: 'took back'; id: string }
  | { did: 'consulted'; by: string; answer: DeviationAnswer; until: Day | null; upTo: number | null; id: string }
  | { did: 'wrote of child'; child: string; content: ChildAnalysis }
  | { did: 'said'; kind: string; applies: boolean }
  | { did: 'saved'; from: number; over: number }
  | { did: 'decided'; made: Made; content: AssessmentContent; former: ReadonlyMap<string, string> }
  | { did: 'letter'; made: Made; to: string; tellsAppeal: boolean; hasAddress: boolean }
  | { did: 'ordered'; made: Made; amount: number; sentBefore: number }
  | { did: 'attested'; made: Made; by: string }
  | { did: 'read'; by: Actor; route: string; relation: string }
)
type Event = Happened extends infer One ? (One extends Happened ? Omit<One, 'at' | 'on'> : never) : never

export interface State {
  hours: number
  start: Day
  actors: readonly Actor[]
  of: Household
  happened: Happened[]
  core: Core
}

export const today = ({ start, hours }: Pick<State, 'start' | 'hours'>): Day => after(start, Math.floor(hours / 24))

const days = new Map<Day, Day[]>()
/** A day so many days after another. Every history asks for the same few. */
export function after(start: Day, count: number): Day {
  const row = days.get(start) ?? []
  days.set(start, row)
  return (row[count] ??= plusDays(start, count))
}

export function happen(state: State, event: Event): void {
  state.happened.push({ ...event, at: state.happened.length, on: today(state) })
}

const grounds = new WeakMap<GroundRecord, Ground>()
const reckoned = new Map<string, Ground>()
const most = 4_000

const texts = new WeakMap<object, string>()
function written(saved: GroundRecord['saved']): string {
  if (!saved) return ''
  const text = texts.get(saved) ?? JSON.stringify(saved)
  texts.set(saved, text)
  return text
}

/**
 * All a decision stands on, by the server's own way from the record. What is reckoned of a working copy on a day is the same whatever else the record
 * holds, and histories come by the same ones again and again.
 */
export function groundIn(state: State, of: Household): Ground {
  const day = today(state)
  const known = grounds.get(of.record)
  if (known?.today === day) return known
  const name = `${of.caseId} ${day} ${written(of.record.saved)}`
  const { saved: _, before: __, births: ___, parameters: ____, ...rest } = of.record
  const same = reckoned.get(name)
  const ground = same ? { ...same, ...rest } : groundOf(of.record, { caseId: of.caseId, month: of.month, today: day })
  if (reckoned.size > most) reckoned.clear()
  reckoned.set(name, ground)
  grounds.set(of.record, ground)
  return ground
}

export const standing = (of: Household): Made[] =>
  of.made.filter((made) => !of.made.some((other) => other.replaces?.of === made))
