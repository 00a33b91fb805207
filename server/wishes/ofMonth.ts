import type { myNeeds, mySupplement } from '../../api/wishes.ts'
import type { Day } from '../../base/day.ts'
import { toMonth, type Month } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { findOwnCase, type OwnCase } from '../cases/queries.ts'
import { findApplied, type Applied } from '../closing/queries.ts'
import { takeDown } from '../intake/wish.ts'
import type { Read } from '../platform/db/transaction.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { findTakingBack, isTogether } from './queries.ts'

interface OfMonth {
  personId: string
  month: Month
  today: Day
}

/** What the person has applied for in a month of the case they apply in. */
async function findOwnApplied(tx: Read, of: OfMonth): Promise<{ own: OwnCase; applied: Applied } | null> {
  const own = await findOwnCase(tx, of.personId, of.today)
  const applied = own && (await findApplied(tx, own.caseId)).find((one) => one.month === of.month)
  return own && applied ? { own, applied } : null
}

export const requireApplied = async (tx: Read, of: OfMonth) =>
  (await findOwnApplied(tx, of)) ?? refuse('application.none')

/** More is asked for in the month: an application of its own day, each need for itself. */
export async function supplement({
  tx,
  who,
  ids,
  input,
  now,
  today,
}: Call<typeof mySupplement>): Promise<ReplyOf<typeof mySupplement>> {
  const month = toMonth(ids.month)
  const { own } = await requireApplied(tx, { personId: who.id, month, today })
  const { applicationId } = await takeDown(
    { tx, now, today, by: null },
    {
      ...input,
      month,
      caseId: own.caseId,
      personId: who.id,
      channel: 'e_service',
      attested: 'own_login',
      arrivedOn: today,
      arrivedAt: null,
      contactId: null,
    },
  )
  return { applicationId, arrivedOn: today }
}

/** A month of a case that one has left can be read, and nothing of it added to or taken back: it has no needs here. */
export async function readNeeds({ tx, who, ids, now, today }: Call<typeof myNeeds>): Promise<ReplyOf<typeof myNeeds>> {
  const mine = await findOwnApplied(tx, { personId: who.id, month: toMonth(ids.month), today })
  if (!mine) return { needs: [], together: false, takingBack: null }
  const { applied } = mine
  const waiting = await findTakingBack(tx, applied.applicationId, now)
  return {
    needs: applied.needs.map(({ key, kind, state }) => ({ key, kind, state })),
    together: await isTogether(tx, applied.applicationId, who.id),
    takingBack: waiting && {
      ownWithdrawalId: waiting.ownWithdrawalId,
      needs: waiting.needs,
      undoUntil: waiting.countsFrom.toISOString(),
    },
  }
}
