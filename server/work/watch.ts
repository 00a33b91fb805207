import type { z } from 'zod'
import type { addWatch, caseWork, registerWatchMet, casesToWatch } from '../../api/work.ts'
import type { watchPlace } from '../../api/queueFilter.ts'
import { plusDays, type Day } from '../../base/day.ts'
import { refuse } from '../../base/refusal.ts'
import { clocksOf } from '../../rules/work/clocks.ts'
import { soonDays } from '../../rules/work/queueFilter.ts'
import { watchesOf, type Watch } from '../../rules/work/watches.ts'
import type { OpenCase } from '../cases/gathered.ts'
import { findOpenFacts } from '../cases/openFacts.ts'
import { reachOf } from '../cases/reach.ts'
import { findWorkFacts } from '../cases/workFacts.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { addOwnWatch, findCards, findKeepers, meetOwnWatch } from './watchQueries.ts'

const onePage = 50

type Listed = Watch & Pick<OpenCase, 'caseId' | 'caseNumber'>

/** Nothing of this is stored: it is worked out from what has happened, so that nothing has to be closed. A page at a time, and none is left out or told twice. */
export async function readWatches(call: Call<typeof casesToWatch>): Promise<ReplyOf<typeof casesToWatch>> {
  const { tx, who, input, today, shows } = call
  const cases = await findOpenFacts(tx, reachOf(tx, who, today, false), today)
  const all = cases.flatMap((one) => watchesOf(one, today).map((watch): Listed => ({ ...watch, ...named(one) })))
  const after = input.after
  const left = (after ? all.filter((one) => isAfter(placeOf(one), after)) : all).toSorted((a, b) =>
    isAfter(placeOf(a), placeOf(b)) ? 1 : -1,
  )
  const told = left.slice(0, onePage)
  const last = told.at(-1)
  const cards = await findCards(
    tx,
    told.map((one) => one.caseId),
    today,
  )
  shows([...cards.keys()])
  return {
    rows: told.flatMap((one) => {
      const card = cards.get(one.caseId)
      return card ? [{ ...one, ...card, opens: one.month ?? card.latest }] : []
    }),
    next: left.length > onePage && last ? placeOf(last) : null,
    counts: countsOf(all, today),
  }
}

const named = ({ caseId, caseNumber }: OpenCase) => ({ caseId, caseNumber })

/** Where a day to watch stands in the list; no two stand in one place. */
const placeOf = ({ dueOn, caseNumber, kind, month, years, own }: Listed) => ({
  dueOn,
  caseNumber,
  about: `${kind} ${own?.ownWatchId ?? month ?? years ?? ''}`,
})
type Place = z.output<typeof watchPlace>

const isAfter = (a: Place, b: Place): boolean =>
  a.dueOn !== b.dueOn
    ? a.dueOn > b.dueOn
    : a.caseNumber !== b.caseNumber
      ? a.caseNumber > b.caseNumber
      : a.about > b.about

function countsOf(all: readonly Watch[], today: Day) {
  const soon = plusDays(today, soonDays)
  const passed = all.filter((one) => one.dueOn < today).length
  const later = all.filter((one) => one.dueOn > soon).length
  return { passed, soon: all.length - passed - later, later }
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
