import type { myPromises } from '../../api/promises.ts'
import { due } from '../../rules/deadlines/deadline.ts'
import { findOwnCase } from '../cases/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { findMine, findOurs, type OursKind, type PromiseRow } from './promisesQuery.ts'

type Ours = ReplyOf<typeof myPromises>['ours'][number]

/** What I am to do and what has been promised me in my open case. */
export async function readMyPromises({ tx, who, today }: Call<typeof myPromises>): Promise<ReplyOf<typeof myPromises>> {
  const own = await findOwnCase(tx, who.id, today)
  if (!own) return { mine: [], ours: [] }
  const ours = (await findOurs(tx, { caseId: own.caseId, personId: who.id })).map(withDay)
  return {
    mine: await findMine(tx, { caseId: own.caseId, today }),
    ours: ours.toSorted((a, b) => (a.on < b.on ? -1 : 1)),
  }
}

/** An appeal is to be handed over within JO's measure of promptly (FL 46). */
function withDay({ kind, ...row }: PromiseRow<OursKind>): Ours {
  if (kind !== 'appeal') return { kind, ...row }
  const limit = due('hand_over_appeal', row.on)
  return { ...row, kind: 'hand_over_appeal', on: limit.state === 'running' ? limit.lastDay : row.on }
}
