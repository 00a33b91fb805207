import type { myEmergencies, tellEmergency } from '../../api/wishes.ts'
import { plusDays } from '../../base/day.ts'
import { monthOf } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { shortestTold } from '../../rules/emergencies/emergency.ts'
import { findOwnCase } from '../cases/queries.ts'
import { raise } from '../emergencies/raise.ts'
import { caseOf } from '../intake/register.ts'
import { takeDown } from '../intake/wish.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { findEmergencies, isSomebodyOnDuty } from './queries.ts'

const shownDays = 3

/** Told of in the e-service: an application of this moment, and an alarm in the same transaction. Nothing more is asked first. */
export async function tell(call: Call<typeof tellEmergency>): Promise<ReplyOf<typeof tellEmergency>> {
  const { tx, who, input, now, today } = call
  if ([...input.ownWords].length < shortestTold) refuse('emergency.no_words', { least: shortestTold })
  const month = monthOf(today)
  const caseId = await caseOf(call, who.id, month)
  await takeDown(
    { tx, now, today, by: null },
    {
      ownWords: input.ownWords,
      needs: [],
      month,
      caseId,
      personId: who.id,
      channel: 'e_service',
      attested: 'own_login',
      arrivedOn: today,
      arrivedAt: null,
      contactId: null,
    },
  )
  const needs = [...new Set(input.needs)]
  const words = input.ownWords
  const emergency = { caseId, month, needs, words, toldIn: 'application', arrivedAt: now, by: null, now } as const
  return { emergencyId: await raise(tx, emergency), month }
}

/** Whether somebody has it, so that nobody waits without knowing. */
export async function readMine({
  tx,
  who,
  now,
  today,
}: Call<typeof myEmergencies>): Promise<ReplyOf<typeof myEmergencies>> {
  const own = await findOwnCase(tx, who.id, today)
  if (!own) return { rows: [], onDuty: null, unit: null, unitPhone: null }
  return {
    rows: await findEmergencies(tx, own.caseId, plusDays(today, -shownDays)),
    onDuty: await isSomebodyOnDuty(tx, own.caseId, now),
    unit: own.unit,
    unitPhone: own.unitPhone,
  }
}
