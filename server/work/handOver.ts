import type { handOver } from '../../api/work.ts'
import { plusDays, toDay } from '../../base/day.ts'
import { refuse } from '../../base/refusal.ts'
import { workTexts } from '../../texts/sv/journal/case.ts'
import { fill } from '../../texts/fill.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { findReceiver, giveCases, holdCases } from './queries.ts'

/** So far ahead a hand-over can be arranged. */
const mostDaysAhead = 90

/** All the cases or none: somebody else keeps them from the day, with the note, and everything written in them stays where it is. */
export async function handOverCases(call: Call<typeof handOver>): Promise<ReplyOf<typeof handOver>> {
  const { tx, who, input, now, today, shows } = call
  const caseIds = [...new Set(input.caseIds)]
  const from = toDay(input.startsOn)
  if (from < today || from > plusDays(today, mostDaysAhead)) refuse('hand_over.day_unfit')
  const relations = await holdCases(tx, caseIds, { staffId: who.id, today, now })
  const given = relations.filter((one) => one === 'assigned' || one === 'unit')
  if (given.length < caseIds.length) refuse('hand_over.not_yours', { count: caseIds.length - given.length })
  const name = await askReceiver(call, caseIds)
  shows(caseIds)
  const handOverId = await giveCases(tx, {
    caseIds,
    to: input.toStaffId,
    from,
    cause: 'work',
    note: input.note,
    by: who.id,
    now,
    entry: fill(workTexts.handedOver, { name, day: from }),
  })
  return { handOverId, count: caseIds.length }
}

async function askReceiver({ tx, input }: Call<typeof handOver>, caseIds: readonly string[]): Promise<string> {
  const receiver = await findReceiver(tx, input.toStaffId, caseIds, toDay(input.startsOn))
  if (!receiver?.works) refuse('hand_over.not_caseworker')
  if (receiver.conflicts > 0) refuse('hand_over.conflict', { count: receiver.conflicts })
  if (receiver.has > 0) refuse('hand_over.has_it', { count: receiver.has })
  if (receiver.awayUntil !== null) refuse('hand_over.away', { until: receiver.awayUntil })
  return receiver.name
}
