import { toInput, calculationOf, type Basis } from '../../api/calculations/assessed.ts'
import type { AssessmentContent } from '../../api/assessments.ts'
import type { Papers } from '../../api/calculations/evidence.ts'
import { dayOf, type Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import type { Refusal } from '../../base/refusal.ts'
import { propose, type Proposal } from '../../rules/assessment/propose.ts'
import type { CalculationInput } from '../../rules/calculation/input.ts'
import type { Calculation } from '../../rules/calculation/result.ts'
import type { Application } from '../applications/queries.ts'
import { derive } from '../calculations/derive.ts'
import type { ChildrenGround } from '../children/queries.ts'
import type { CompletionRow } from '../completions/groundQuery.ts'
import type { SaidHome } from '../../rules/evictions/home.ts'
import type { EmergencyGround } from '../emergencies/queries.ts'
import type { DeviationRow, RespiteRow } from '../guidance/queries.ts'
import type { HearingRow } from '../investigations/queries.ts'
import type { RegisterMaterial } from '../registers/groundQuery.ts'
import type { Read } from '../platform/db/transaction.ts'
import { findGround, type GroundRecord } from './groundQuery.ts'
import type { StandingNeed } from '../../rules/holding/holding.ts'
import type { DecidedNeed, DelegationItem } from './queries.ts'

/** What a decision on a month stands on, read once and judged twice: shown on the page, and tried again in the act. */
export interface Ground {
  caseId: string
  month: Month
  today: Day
  application: Application
  assessment: { version: number; savedAt: Date | null; savedBy: string | null; content: AssessmentContent }
  basis: Basis
  input: CalculationInput | null
  calculation: Calculation | null
  refusal: Refusal | null
  proposals: readonly Proposal[]
  hearings: readonly HearingRow[]
  /** Whether registers told something of the month, and a hearing was made after it. */
  registers: RegisterMaterial
  /** An emergency told of that month; left out: none. */
  emergency?: EmergencyGround
  /** What was said last of the home that month; null or left out: nothing. */
  home?: SaidHome | null
  completions: readonly CompletionRow[]
  /** Deviations from the guideline asked about in the case. */
  deviations: readonly DeviationRow[]
  /** Respites decided in the case; left out: none. */
  respites?: readonly RespiteRow[]
  decided: readonly DecidedNeed[]
  delegation: readonly DelegationItem[]
  formerReasons: ReadonlyMap<string, string>
  /** What a reason can rest on; left out: nothing. */
  papers?: Papers
  /** What was granted for earlier months and holds on; left out: nothing. */
  standing?: readonly StandingNeed[]
  /** An adult of the household has a language for an interpreter. */
  needsInterpreter: boolean
  /** The children of the household, counted or not, with what is written of each; and what was said that makes it asked. */
  children: ChildrenGround
}

export async function gather(tx: Read, caseId: string, month: Month, now: Date): Promise<Ground | null> {
  const today = dayOf(now)
  const record = await findGround(tx, caseId, month, today)
  return record ? groundOf(record, { caseId, month, today }) : null
}

/** What the record comes to: the working copy, its calculation and what that supports. Pure. */
export function groundOf(record: GroundRecord, at: { caseId: string; month: Month; today: Day }): Ground {
  const { caseId, month, today } = at
  const { saved, before, births, parameters, stays = [], ended = [], ...rest } = record
  const content = saved?.content ?? derive(rest.application.content, before, month, stays)
  const basis: Basis = { month, knownOn: today, births, parameters }
  const { calculation, refusal } = calculationOf(content, basis)
  return {
    ...rest,
    caseId,
    month,
    today,
    basis,
    calculation,
    refusal,
    assessment: {
      version: saved?.version ?? 0,
      savedAt: saved?.savedAt ?? null,
      savedBy: saved?.savedBy ?? null,
      content,
    },
    input: calculation ? toInput(content, basis) : null,
    // What was taken back, or goes on in another case, gets no decision here.
    proposals: calculation ? propose(calculation, today).filter((one) => !ended.includes(one.need)) : [],
  }
}
