import { isRecord } from '../../ui/problem.ts'
import { useKept } from '../../ui/saving/kept.ts'
import type { MonthData, Need, Outcome } from '../endpoints.ts'

/** What the caseworker has chosen for a need. */
export interface Choice {
  outcome: Outcome
  /** Öre; null: not filled in. */
  granted: number | null
  provisions: readonly string[]
}
type Made = Readonly<Record<string, Choice>>

const isMade = (found: unknown): found is Made => isRecord(found) && Object.values(found).every(isRecord)
const none: Made = {}

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

/** The choices need by need: the proposal until someone chooses otherwise; kept in this tab until the decision is made. */
export function useChoices(data: MonthData) {
  const [made, setMade] = useKept<Made>(`choices.${data.caseId}.${data.month}`, none, isMade)
  const of = (need: Need): Choice => made[need.key] ?? proposed(need)
  return {
    of,
    departs: (need: Need): boolean => made[need.key] !== undefined,
    choose: (need: Need, outcome: Outcome) =>
      setMade({ ...made, [need.key]: { ...of(need), outcome, granted: grantedFor(need, outcome) } }),
    change: (need: Need, change: Partial<Choice>) => setMade({ ...made, [need.key]: { ...of(need), ...change } }),
    reset: (need: Need) => setMade(Object.fromEntries(Object.entries(made).filter(([key]) => key !== need.key))),
    clear: () => setMade(none),
  }
}
export type Choices = ReturnType<typeof useChoices>
