import type { addWatch, caseWork, registerWatchMet, casesToWatch } from '../../api/work.ts'
import { plusDays } from '../../base/day.ts'
import { refuse } from '../../base/refusal.ts'
import { clocksOf } from '../../rules/work/clocks.ts'
import { watchesOf } from '../../rules/work/watches.ts'
import { findWorkFacts } from '../cases/workFacts.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { addOwnWatch, findKeepers, findMine, meetOwnWatch } from './watchQueries.ts'

const mostRows = 500

/** Nothing of this is stored: it is worked out from what has happened, so that nothing has to be closed. */
export async function readWatches({
  tx,
  who,
  today,
  shows,
}: Call<typeof casesToWatch>): Promise<ReplyOf<typeof casesToWatch>> {
  const mine = await findMine(tx, who.id, today)
  const facts = await findWorkFacts(
    tx,
    mine.map((one) => one.caseId),
    today,
  )
  const rows = mine
    .flatMap(({ latest, ...row }) =>
      watchesOf(facts.get(row.caseId) ?? nothing, today).map((one) => ({ ...one, ...row, opens: one.month ?? latest })),
    )
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.caseNumber < b.caseNumber ? -1 : 1))
    .slice(0, mostRows)
  shows([...new Set(rows.map((row) => row.caseId))])
  return { rows }
}

const nothing = { applications: [], childrenBorn: [], stimulusEnds: [], own: [] }

export async function readCaseWork({ tx, ids, today }: Call<typeof caseWork>): Promise<ReplyOf<typeof caseWork>> {
  const facts = (await findWorkFacts(tx, [ids.caseId], today)).get(ids.caseId) ?? nothing
  return {
    clocks: facts.applications.map((one) => ({ month: one.month, ...clocksOf(one, today) })),
    watches: watchesOf(facts, today),
    keepers: await findKeepers(tx, ids.caseId, plusDays(today, -730)),
  }
}

export async function add({
  tx,
  who,
  ids,
  input,
  now,
  today,
}: Call<typeof addWatch>): Promise<ReplyOf<typeof addWatch>> {
  if (input.dueOn < today) refuse('watch.day_passed')
  return { ownWatchId: await addOwnWatch(tx, { ...input, caseId: ids.caseId, by: who.id, now }) }
}

export async function meet({
  tx,
  who,
  ids,
  now,
}: Call<typeof registerWatchMet>): Promise<ReplyOf<typeof registerWatchMet>> {
  if (!(await meetOwnWatch(tx, { ...ids, by: who.id, now }))) refuse('not_found')
  return { metAt: now.toISOString() }
}
