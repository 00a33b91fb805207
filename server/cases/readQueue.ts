import type { queue } from '../../api/cases.ts'
import type { QueueFilter } from '../../api/queueFilter.ts'
import { plusDays, type Day } from '../../base/day.ts'
import { clocksOf } from '../../rules/work/clocks.ts'
import type { WorkFacts } from '../../rules/work/facts.ts'
import { soonDays } from '../../rules/work/queueFilter.ts'
import { watchesOf, type Watch } from '../../rules/work/watches.ts'
import type { Read } from '../platform/db/transaction.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import type { StaffWho } from '../platform/http/who.ts'
import { findOpenFacts } from './openFacts.ts'
import type { QueueRow } from './queries.ts'
import { findQueue, isWide, type Asked } from './queueQuery.ts'
import { reachOf } from './reach.ts'
import { findWorkFacts } from './workFacts.ts'

const onePage = 50

/** Cases with an application that is not wholly decided; the one that has waited longest first, a page at a time. */
export async function readQueue({ tx, who, input, today, shows }: Call<typeof queue>): Promise<ReplyOf<typeof queue>> {
  const { filter, after } = input
  const timed = filter.timer === null ? null : await findTimed(tx, who, filter, today)
  const found = await findQueue(tx, who, { filter, after, today, timed }, onePage + 1)
  const rows = found.rows.slice(0, onePage)
  const caseIds = rows.map((row) => row.caseId)
  shows(caseIds)
  const facts = await findWorkFacts(tx, caseIds, today)
  const last = rows.at(-1)
  return {
    ...found,
    rows: rows.map((row) => ({ ...row, ...timesOf(row, facts.get(row.caseId), today) })),
    next:
      found.rows.length > onePage && last
        ? { arrivedOn: last.arrivedOn ?? '', caseNumber: last.caseNumber, month: last.month ?? '' }
        : null,
  }
}

/** Where such a day stands to be watched: the rules say, of each case there is. */
async function findTimed(tx: Read, who: StaffWho, filter: QueueFilter, today: Day): Promise<Asked['timed']> {
  const cases = await findOpenFacts(tx, reachOf(tx, who, today, isWide(filter)), today)
  const soon = plusDays(today, soonDays)
  const fits = ({ kind, dueOn }: Watch): boolean =>
    filter.timer === 'passed'
      ? dueOn < today
      : filter.timer === 'soon'
        ? dueOn >= today && dueOn <= soon
        : kind === filter.timer
  const found = cases.flatMap((one) =>
    watchesOf(one, today)
      .filter(fits)
      .map((watch) => ({ watch, caseId: one.caseId })),
  )
  return { caseIds: found.map(({ caseId }) => caseId), months: found.map(({ watch }) => watch.month) }
}

/** The clocks of the row's application, and the nearest day to watch of that month or of the case; a home that can be lost goes before all else. */
function timesOf(row: QueueRow, facts: WorkFacts | undefined, today: Day) {
  const applied = facts?.applications.find((one) => one.month === row.month)
  const { ours, clients } = applied ? clocksOf(applied, today) : { ours: 0, clients: 0 }
  const near = facts ? watchesOf(facts, today).filter((one) => one.month === null || one.month === row.month) : []
  const watch = near.find(({ kind }) => kind === 'home_lost') ?? near[0]
  return { clocks: { ours, clients }, watch: watch ? { kind: watch.kind, dueOn: watch.dueOn } : null }
}
