import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { Conflict } from './Conflict.tsx'
import { useDraft } from './draft/draft.ts'

/** What stands in the way of saving where waiting does not help: a choice, or a no. */
export function SaveNotice() {
  const { shown, flush } = useDraft()
  if (shown.state === 'conflict') return <Conflict />
  if (shown.state === 'refused' && shown.problem) return <ProblemNotice problem={shown.problem} onRetry={flush} />
  return null
}
