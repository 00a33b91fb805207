import type { arrangeDuty, endDuty } from '../../api/emergencies.ts'
import { refuse } from '../../base/refusal.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { addShift, endShift, findDuty } from './dutyQueries.ts'

const longestDays = 7
const dayMs = 86_400_000

export async function arrange({
  tx,
  who,
  input,
  now,
  today,
}: Call<typeof arrangeDuty>): Promise<ReplyOf<typeof arrangeDuty>> {
  const [starts, ends] = [Date.parse(input.startsAt), Date.parse(input.endsAt)]
  if (ends <= starts || ends <= now.getTime() || ends - starts > longestDays * dayMs)
    refuse('duty.times_unfit', { most: longestDays })
  const { units } = await findDuty(tx, who.id, today)
  const unit = units.find((one) => one.unitId === input.unitId)
  if (!unit?.staff.some((one) => one.staffId === input.staffId)) refuse('duty.not_yours')
  return { dutyShiftId: await addShift(tx, { ...input, by: who.id, now }) }
}

export async function end({ tx, who, ids, today, now }: Call<typeof endDuty>): Promise<ReplyOf<typeof endDuty>> {
  if (!(await endShift(tx, { ...ids, by: who.id, today, now }))) refuse('not_found')
  return { endedAt: now.toISOString() }
}
