import type { ProposalReason } from '../rules/assessment/propose.ts'
import type { IncomeGroup } from '../rules/income/groups.ts'
import type { Reason, Term } from '../rules/terms.ts'

/** The words of a result as residents read them. `{{fact}}` is a fact of the reason, written out. */
interface ClientTerms {
  /** Short label of a line. */
  terms: Readonly<Record<Term, string>>
  /** What the line is, told to the client in one or two sentences. */
  meanings: Readonly<Record<Term, string>>
  /** Why the line is as it is, told to the client. */
  plain: Readonly<Record<Reason, string>>
  /** What kinds of income are looked for under. */
  incomeGroups: Readonly<Record<IncomeGroup, string>>
}

/** All words of a result; a word or reason without a text does not compile. */
export interface TermTexts extends ClientTerms {
  /** Why the line is as it is, short, for the caseworker. */
  reasons: Readonly<Record<Reason, string>>
  /** Why a need is not proposed to be granted in full, for the caseworker. */
  proposals: Readonly<Record<ProposalReason, string>>
}

/** What there is of them in a language only residents read. */
export type TermDraft = { readonly [Group in keyof ClientTerms]?: Partial<ClientTerms[Group]> }
