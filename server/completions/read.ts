import type { caseCompletions, completionsToFollow } from '../../api/completions.ts'
import { toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { fetched, partlyFetched, type FetchedKind } from '../../law/completion.ts'
import { usualDay } from '../../rules/completion/day.ts'
import { isFetched, type ItemKind } from '../../rules/completion/item.ts'
import { roundsOf } from '../../rules/completion/rounds.ts'
import { suggest } from '../../rules/completion/suggest.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { findToFollow } from './followQuery.ts'
import { needsOf } from './needs.ts'
import { findAskedAbout, findRequests } from './readQueries.ts'

export async function readCompletions(call: Call<typeof caseCompletions>): Promise<ReplyOf<typeof caseCompletions>> {
  const { tx, who, ids, today } = call
  const month = toMonth(ids.month)
  const about = await findAskedAbout(tx, { caseId: ids.caseId, month, today, staffId: who.id })
  if (!about) refuse('application.none')
  const requests = await findRequests(tx, ids.caseId, month)
  const items = requests.flatMap((one) => one.items)
  const rounds = roundsOf(requests.map((one) => ({ needKeys: one.items.map((item) => item.needKey) })))
  const needs = needsOf(about).map((need) => ({
    ...need,
    rounds: rounds.get(need.key) ?? 0,
    waits: items.some((item) => item.needKey === need.key && item.receipts.length === 0),
  }))
  const asked = new Set(items.flatMap((item) => item.about ?? []))
  const open = new Set(needs.filter((need) => !need.decided).map((need) => need.key))
  const suggestions = suggest({ ...about, shown: new Set(about.shown), asked })
  return {
    requests,
    needs,
    suggestions: suggestions
      .filter((one) => open.has(one.needKey))
      .map((one) => ({ ...one, fetch: holderOf(one.kind), partly: partlyOf(one.kind) })),
    mayBeConsulted: about.leaders,
    usualDay: usualDay(today),
  }
}

const holder = (kind: FetchedKind) => ({ holder: fetched[kind].holder, source: fetched[kind].source })
const holderOf = (kind: ItemKind) => (isFetched(kind) ? holder(kind) : null)
function partlyOf(kind: ItemKind) {
  const told = isFetched(kind) ? undefined : partlyFetched[kind]
  return told ? holder(told) : null
}

/** What to do about requests today: remind by telephone or letter, look at what did not come, and what was asked about too often. */
export async function readToFollow(call: Call<typeof completionsToFollow>) {
  const { tx, who, today, shows } = call
  const lists: ReplyOf<typeof completionsToFollow> = await findToFollow(tx, { staffId: who.id, today })
  shows([...new Set([...lists.toRemind, ...lists.passed, ...lists.manyRounds].map((row) => row.caseId))])
  return lists
}
