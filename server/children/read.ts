import type { childrenOfMonth } from '../../api/children.ts'
import { age, toDay } from '../../base/day.ts'
import { toMonth } from '../../base/month.ts'
import { occasionsOf } from '../../rules/children/occasions.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { findAround, findChildren, readAnalysis } from './queries.ts'

/** Each child under eighteen, and what makes an analysis of each asked. */
export async function read({ tx, ids, today }: Call<typeof childrenOfMonth>): Promise<ReplyOf<typeof childrenOfMonth>> {
  const at = { caseId: ids.caseId, month: toMonth(ids.month) }
  const children = await findChildren(tx, at)
  const { kinds, said, together, before, staff, demandsOfHome } = await findAround(tx, at)
  // A demand to lower the cost of the home that is being drafted opens the matter by itself.
  const occasions = occasionsOf(kinds, [
    ...said.map((one) => one.kind),
    ...(demandsOfHome === true ? (['housing_demand'] as const) : []),
  ])
  return {
    children: children.filter(({ born, decided }) => decided.length > 0 || age(toDay(born), today) < 18),
    staff,
    occasions,
    said,
    together: together !== null && `${together.ifGranted}${together.ifRejected}` !== '' ? together : null,
    before: before.map((one) => ({ ...one, content: readAnalysis(one.content) })),
  }
}
