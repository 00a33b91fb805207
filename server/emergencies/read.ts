import type { caseEmergencies, duty, emergencyAlarm, emergencyLane } from '../../api/emergencies.ts'
import { toMonth } from '../../base/month.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { findDuty } from './dutyQueries.ts'
import { findAlarm, findLane, findOfMonth } from './laneQueries.ts'

export const readAlarm = ({
  tx,
  who,
  today,
  now,
}: Call<typeof emergencyAlarm>): Promise<ReplyOf<typeof emergencyAlarm>> =>
  findAlarm(tx, { staffId: who.id, today, now })

export async function readLane({
  tx,
  who,
  today,
  now,
  shows,
}: Call<typeof emergencyLane>): Promise<ReplyOf<typeof emergencyLane>> {
  const lane = await findLane(tx, { staffId: who.id, today, now })
  shows([...new Set(lane.rows.map((row) => row.caseId))])
  return lane
}

export async function readOfMonth({
  tx,
  who,
  ids,
}: Call<typeof caseEmergencies>): Promise<ReplyOf<typeof caseEmergencies>> {
  return { rows: await findOfMonth(tx, { caseId: ids.caseId, month: toMonth(ids.month) }, who.id) }
}

export async function readDuty({ tx, who, today }: Call<typeof duty>): Promise<ReplyOf<typeof duty>> {
  return { ...(await findDuty(tx, who.id, today)), on: today }
}
