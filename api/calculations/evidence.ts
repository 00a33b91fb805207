import type { Day } from '../../base/day.ts'
import { toOre } from '../../base/money.ts'
import { otherNeedKinds, type OtherNeedKind } from '../../rules/calculation/input.ts'
import type { Calculation } from '../../rules/calculation/result.ts'
import type { Evidence } from '../../rules/reasons/evidence.ts'
import type { Term } from '../../rules/terms.ts'
import type { AssessmentContent } from '../assessments.ts'

/** Papers and entries that a reason can rest on: papers of the application, entries of the journal by kind. */
export interface Papers {
  attachments: readonly { key: string; shows: string; on: Day }[]
  journal: readonly { key: string; kind: string; on: Day }[]
}

interface Assessed {
  arrivedOn: Day
  content: AssessmentContent
  calculation: Pick<Calculation, 'norm' | 'costs' | 'incomes' | 'assets' | 'result'> | null
  papers: Papers
}

/** What a month has to tie a reason to: one way there, for the server and for the page while one writes. */
export const evidenceOf = ({ arrivedOn, content, calculation, papers }: Assessed): Evidence => ({
  arrivedOn,
  calculation,
  costs: content.costs.map(({ key, kind, applied, approved }) => ({
    key,
    term: termOf(kind),
    applied: toOre(applied),
    approved: approved === null ? null : toOre(approved),
  })),
  incomes: content.incomes.map(({ key, kind, amount }) => ({ key, term: `income.${kind}`, amount: toOre(amount) })),
  contacts: papers.journal.filter(({ kind }) => kind === 'contact'),
  attachments: papers.attachments,
  journal: papers.journal,
})

const isOtherNeed = (kind: string): kind is OtherNeedKind => otherNeedKinds.some((one) => one === kind)
const termOf = (kind: AssessmentContent['costs'][number]['kind']): Term =>
  isOtherNeed(kind) ? `need.${kind}` : `cost.${kind}`
