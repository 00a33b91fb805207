import { calculationOf, readBasis } from '../../../api/calculations/assessed.ts'
import { trust } from '../../../base/trust.ts'
import { changesBetween } from '../../../rules/calculation/changes.ts'
import { compare } from '../../../rules/calculation/compare.ts'
import type { Calculation } from '../../../rules/calculation/result.ts'
import type { AssessmentContent, MonthData } from '../endpoints.ts'

/** What the month page shows of a calculation. */
export type Reckoned = Pick<MonthData, 'calculation' | 'refusal' | 'remarks' | 'changes'>

type Told = NonNullable<MonthData['calculation']>

/** The working copy as it stands on the page, reckoned by the rules themselves; null: the page was told no basis. */
export function reckon(data: MonthData, content: AssessmentContent): Reckoned | null {
  if (!data.basis) return null
  const { calculation, refusal } = calculationOf(content, readBasis(data.basis, data.month))
  if (!calculation) {
    const no = refusal && { code: refusal.code, facts: { ...refusal.facts } }
    return { calculation: null, refusal: no, remarks: [], changes: null }
  }
  const { norm, costs, incomes, assets, result, otherNeeds, support, surplus } = calculation
  return {
    // The reply's lines are the rules' own; only that nobody may change them here is not in its shape.
    calculation: trust<Told>({ norm, costs, incomes, assets, result, otherNeeds, support, surplus }),
    refusal: null,
    remarks: trust<MonthData['remarks']>(calculation.remarks),
    changes: changesNow(data, calculation),
  }
}

/** Where the last month on the page is the one that was decided last; else what the server said stands. */
function changesNow({ changes, lastMonth }: MonthData, now: Calculation): MonthData['changes'] {
  if (!changes || lastMonth?.month !== changes.since || !lastMonth.calculation) return changes
  return { since: changes.since, changes: changesBetween(asReckoned(lastMonth.calculation), now) }
}

/** Whether page and server make different lines of the same working copy: then one of them runs older rules than the other. */
export const disagree = (page: Told, server: Told): boolean =>
  page.support !== server.support || compare(asReckoned(page), asReckoned(server)).length > 0

/** The server's reply has the rules' own trees, stripped to the lines and sums that are read here. */
const asReckoned = (told: Told): Calculation => trust<Calculation>(told)
