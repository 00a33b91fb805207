import type { AssessmentContent } from '../../api/assessments.ts'
import type { Day } from '../../base/day.ts'
import { dayOf } from '../../base/day.ts'
import { firstDay, plusMonth, type Month } from '../../base/month.ts'
import type { Refusal } from '../../base/refusal.ts'
import { propose, type Proposal } from '../../rules/assessment/propose.ts'
import type { CalculationInput, LocalParameters } from '../../rules/calculation/input.ts'
import type { Calculation } from '../../rules/calculation/result.ts'
import { findApplication, type Application } from '../applications/queries.ts'
import { derive, toInput, tryCalculate, type Basis } from '../calculations/derive.ts'
import { findAssessment, findBirths, getGuideline } from '../calculations/queries.ts'
import { findHearings, type HearingRow } from '../investigations/queries.ts'
import type { Read } from '../platform/db/transaction.ts'
import { findDecidedNeeds, findDelegation, findFormerReasons, type DecidedNeed, type DelegationItem } from './queries.ts'

/** What a decision on a month stands on, read once and judged twice: shown on the page, and tried again in the act. */
export interface Ground {
  caseId: string
  month: Month
  today: Day
  application: Application
  assessment: { version: number; savedAt: Date | null; savedBy: string | null; content: AssessmentContent }
  parameters: LocalParameters
  input: CalculationInput | null
  calculation: Calculation | null
  refusal: Refusal | null
  proposals: readonly Proposal[]
  hearings: readonly HearingRow[]
  decided: readonly DecidedNeed[]
  delegation: readonly DelegationItem[]
  formerReasons: ReadonlyMap<string, string>
}

export async function gather(tx: Read, caseId: string, month: Month, now: Date): Promise<Ground | null> {
  const today = dayOf(now)
  const application = await findApplication(tx, caseId, month)
  if (!application) return null
  const saved = await findAssessment(tx, caseId, month)
  const before = saved ? null : await findAssessment(tx, caseId, plusMonth(month, -1))
  const content = saved?.content ?? derive(application.content, before?.content ?? null, month)
  const births = await findBirths(tx, content.members.map((member) => member.key))
  const parameters = await getGuideline(tx, firstDay(month))
  const basis: Basis = { month, knownOn: today, births, parameters }
  const { calculation, refusal } = tryCalculate(content, basis)
  return {
    caseId, month, today, application, parameters, calculation, refusal,
    assessment: { version: saved?.version ?? 0, savedAt: saved?.savedAt ?? null, savedBy: saved?.savedBy ?? null, content },
    input: calculation ? toInput(content, basis) : null,
    proposals: calculation ? propose(calculation, today) : [],
    hearings: await findHearings(tx, caseId, month),
    decided: await findDecidedNeeds(tx, application.applicationId),
    delegation: await findDelegation(tx, caseId, today),
    formerReasons: await findFormerReasons(tx, caseId, month),
  }
}
