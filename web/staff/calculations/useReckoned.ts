import { useEffect, useMemo, useState } from 'react'
import type { AssessmentContent, MonthData } from '../endpoints.ts'
import type * as Rules from './reckon.ts'

export interface Shown {
  /** The page's data, with the calculation as it is now. */
  data: MonthData
  /** `preview`: reckoned here, ahead of the server. `waiting`: not yet reckoned anew. */
  from: 'server' | 'preview' | 'waiting'
  /** Page and server make different lines of what is saved. */
  disagrees: boolean
}

/** The calculation of what stands on the page: the server's of what is saved, the same rules' own while one types. A decided month is as it was decided. */
export function useReckoned(data: MonthData, content: AssessmentContent, settled: boolean): Shown {
  const rules = useRules()
  const decided = data.decisions.at(-1)?.calculation
  const saved = useMemo(
    () => (rules && data.assessment && !decided ? rules.reckon(data, data.assessment.content) : null),
    [rules, data, decided],
  )
  const live = useMemo(
    () => (rules && !settled && !decided ? rules.reckon(data, content) : null),
    [rules, settled, data, content, decided],
  )
  if (decided) return { data: { ...data, calculation: decided, refusal: null }, from: 'server', disagrees: false }
  const disagrees =
    rules !== null && !!saved?.calculation && !!data.calculation && rules.disagree(saved.calculation, data.calculation)
  // Where they disagree the page keeps to what the server says.
  if (live && !disagrees) return { data: { ...data, ...live }, from: 'preview', disagrees }
  return { data, from: settled ? 'server' : 'waiting', disagrees }
}

/** The rules as a piece of their own, fetched once the page stands; null until then, and where they could not be fetched. */
function useRules(): typeof Rules | null {
  const [rules, setRules] = useState<typeof Rules | null>(null)
  useEffect(() => {
    let left = false
    void import('./reckon.ts').then(
      (loaded) => left || setRules(() => loaded),
      () => undefined,
    )
    return () => {
      left = true
    }
  }, [])
  return rules
}
