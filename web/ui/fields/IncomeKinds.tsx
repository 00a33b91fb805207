import { incomeGroups } from '../../../rules/income/groups.ts'
import { useWords } from '../language/words.ts'

/** The choices of a select for kinds of income, under what one would look for them. */
export function IncomeKinds() {
  const words = useWords()
  return Object.entries(incomeGroups).map(([group, kinds]) => (
    <optgroup key={group} label={words.incomeGroup(group)}>
      {kinds.map((kind) => (
        <option key={kind} value={kind}>
          {words.term(`income.${kind}`)}
        </option>
      ))}
    </optgroup>
  ))
}
