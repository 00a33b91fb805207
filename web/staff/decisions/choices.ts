import type { Assessment } from '../assessments/useAssessment.ts'
import type { Need, Outcome } from '../endpoints.ts'

/** What the caseworker has chosen for a need. */
export interface Choice {
  outcome: Outcome
  /** Öre; null: not filled in. */
  granted: number | null
  provisions: readonly string[]
}
/** As the rules propose; without a proposal, as applied for. */
function proposed(need: Need): Choice {
  if (!need.proposed) return { outcome: 'granted', granted: need.applied, provisions: need.provisions }
  const { outcome, amount, provisions } = need.proposed
  return { outcome, granted: amount, provisions }
}

/** Another outcome brings its amount: all, nothing, or what the rules support. */
function grantedFor(need: Need, outcome: Outcome): number | null {
  if (outcome === 'rejected') return 0
  if (outcome === 'granted') return need.proposed?.outcome === 'granted' ? need.proposed.amount : need.applied
  return need.proposed?.outcome === 'partly_granted' ? need.proposed.amount : null
}

/** The choices need by need: the proposal until someone chooses otherwise. They are saved with the assessment, so that what the law asks follows them. */
export function choicesOf({ content, edit }: Assessment) {
  const made = content.outcomes ?? {}
  const of = (need: Need): Choice => made[need.key] ?? proposed(need)
  const put = (need: Need, choice: Choice) =>
    edit({ outcomes: { ...made, [need.key]: { ...choice, provisions: [...choice.provisions] } } })
  return {
    of,
    departs: (need: Need): boolean => made[need.key] !== undefined,
    choose: (need: Need, outcome: Outcome) => put(need, { ...of(need), outcome, granted: grantedFor(need, outcome) }),
    change: (need: Need, change: Partial<Choice>) => put(need, { ...of(need), ...change }),
    reset: (need: Need) =>
      edit({ outcomes: Object.fromEntries(Object.entries(made).filter(([key]) => key !== need.key)) }),
  }
}
export type Choices = ReturnType<typeof choicesOf>
