import type { myRespites, respitesOfCase } from '../../api/respite.ts'
import type { Day } from '../../base/day.ts'
import { toMonth } from '../../base/month.ts'
import { appealDue } from '../../rules/deadlines/deadline.ts'
import { findOwnCase } from '../cases/queries.ts'
import { gather } from '../decisions/gather.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { aboveOf, judgeRespite } from './judge.ts'
import { findMine, findRespites } from './queries.ts'

/** The clock stands still until the person has the letter (FL 44). */
function appealBy(receivedOn: Day | null): Day | null {
  const limit = appealDue(receivedOn)
  return limit.state === 'running' ? limit.lastDay : null
}

export async function readRespites(call: Call<typeof respitesOfCase>): Promise<ReplyOf<typeof respitesOfCase>> {
  const { tx, who, ids, now } = call
  const ground = await gather(tx, ids.caseId, toMonth(ids.month), now)
  const judgement = ground ? judgeRespite(ground, who) : null
  const respites = await findRespites(tx, ids.caseId)
  return {
    above: ground ? aboveOf(ground) : null,
    unmet: (judgement?.unmet ?? []).map((one) => ({ ...one, facts: { ...one.facts } })),
    mayDecide: judgement?.mayDecide.allowed ?? false,
    whoMay: [...(judgement?.mayDecide.whoMay ?? [])],
    respites: respites.map((one) => ({
      ...one,
      letters: one.letters.map((letter) => ({ ...letter, appealBy: appealBy(letter.receivedOn) })),
    })),
  }
}

export async function readMine(call: Call<typeof myRespites>): Promise<ReplyOf<typeof myRespites>> {
  const { tx, who, today } = call
  const own = await findOwnCase(tx, who.id, today)
  const found = own ? await findMine(tx, { caseId: own.caseId, personId: who.id }) : []
  return {
    respites: found.map((one) => ({ ...one, appealBy: appealBy(one.receivedOn), mayTell: one.withdrawn === null })),
  }
}
