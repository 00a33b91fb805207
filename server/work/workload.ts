import type { setWorkload, workload } from '../../api/workload.ts'
import { toDay } from '../../base/day.ts'
import { refuse } from '../../base/refusal.ts'
import { pointsOf, usualWeights } from '../../rules/work/workload.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { addWeights, findKeepers, findWeights } from './workloadQueries.ts'

/** Advice for whoever hands out work: the sums of each keeper by today's weights. What they come from is for the keeper and those who lead. */
export async function readWorkload({ tx, who, today }: Call<typeof workload>): Promise<ReplyOf<typeof workload>> {
  const weights = await findWeights(tx, today)
  const held = weights.find(({ from }) => from <= today)
  const points = held?.points ?? usualWeights
  const keepers = await findKeepers(tx, { staffId: who.id, today })
  return {
    weights: {
      points: { ...points },
      set: held ? { from: held.from, reason: held.reason, by: held.by, at: held.at.toISOString() } : null,
      coming: weights
        .filter(({ from }) => from > today)
        .map((one) => ({ from: one.from, points: { ...one.points }, reason: one.reason })),
    },
    keepers: keepers.map(({ counts, open, ...keeper }) => ({
      ...keeper,
      cases: counts.case,
      points: pointsOf(counts, points),
      counts: open ? { ...counts } : null,
    })),
  }
}

/** New weights from a day; what held before stays on record. */
export async function setWeights({
  tx,
  who,
  input,
  now,
  today,
}: Call<typeof setWorkload>): Promise<ReplyOf<typeof setWorkload>> {
  const from = toDay(input.from)
  if (from < today) refuse('workload.day_unfit')
  await addWeights(tx, { from, points: input.points, reason: input.reason, by: who.id, now })
  return { from }
}
