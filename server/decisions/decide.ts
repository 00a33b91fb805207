import type { decide } from '../../api/decisions.ts'
import { add, zero } from '../../base/money.ts'
import { toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { lawVersion } from '../../law/version.ts'
import { fill } from '../../texts/fill.ts'
import { journalTexts } from '../../texts/sv/journal/case.ts'
import { holdCase } from '../cases/queries.ts'
import { lockAnalyses } from '../children/queries.ts'
import { addEntry } from '../investigations/queries.ts'
import { findAccount } from '../people/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { gather, type Ground } from './gather.ts'
import { addDecision, takingPart, type FromPrepared } from './queries.ts'
import { namesOf } from './reasons/queries.ts'
import { weigh, type Asking } from './weigh.ts'

type Deciding = Call<typeof decide>

/** Decides the named needs of a month. Letters to each adult and the order to pay are planned in the same transaction: all or nothing. */
export async function decideNeeds(call: Deciding, prepared?: FromPrepared): Promise<ReplyOf<typeof decide>> {
  const { tx, who, ids, input, now } = call
  await holdCase(tx, ids.caseId)
  const ground = (await gather(tx, ids.caseId, toMonth(ids.month), now)) ?? refuse('application.none')
  const { calculation, basis, intended, delegationItem } = mayBeDecided(ground, {
    ...call,
    preparedBy: prepared?.by,
    urgent: prepared?.urgent,
  })
  const granted = add(...intended.map((need) => need.granted))
  if (granted > zero && !(await findAccount(tx, ground.application.applicantId))) refuse('application.account_missing')
  const decisionId = await addDecision(
    tx,
    {
      caseId: ids.caseId,
      month: ground.month,
      applicationId: ground.application.applicationId,
      calculation,
      input: basis,
      lawVersion: lawVersion(ground.today),
      by: { id: who.id, name: who.name, title: who.title },
      delegationItem,
      payOn: granted > zero ? input.payOn : null,
      now,
      tookPart: await namesOf(tx, takingPart(who.id, input.tookPart, prepared)),
      prepared,
    },
    intended.map((need) => ({
      ...need,
      applied: ground.proposals.find((one) => one.need === need.key)?.applied ?? zero,
    })),
  )
  await lockAnalyses(tx, { caseId: ids.caseId, month: ground.month, decisionId })
  const text = fill(journalTexts.decided, { month: ground.month, kronor: (granted / 100).toLocaleString('sv-SE') })
  await addEntry(tx, {
    caseId: ids.caseId,
    month: ground.month,
    kind: 'decision',
    happenedAt: now,
    now,
    by: who.id,
    text,
  })
  await tx.plan({ task: 'letters_plan', payload: { decisionId }, key: `letters_plan:${decisionId}` })
  if (granted > zero)
    await tx.plan({ task: 'payment_order', payload: { decisionId }, key: `payment_order:${decisionId}` })
  return {
    decisionId,
    decidedAt: now.toISOString(),
    granted,
    letters: adults(ground),
    payOn: granted > zero ? input.payOn : null,
  }
}

/** The needs as they will be decided, once everything is met: the version the page showed, a calculation, the delegation and every gate. */
export function mayBeDecided(ground: Ground, asking: Asking) {
  const { judgement, ...weighed } = weigh(ground, asking)
  if (!judgement.mayDecide.allowed)
    refuse('decision.outside_delegation', {}, { gates: judgement.unmet, whoMay: judgement.mayDecide.whoMay })
  if (judgement.unmet.length > 0)
    refuse('decision.gates_unmet', { count: judgement.unmet.length }, { gates: judgement.unmet })
  return { ...weighed, delegationItem: judgement.mayDecide.item ?? '' }
}

const adults = (ground: Ground): number =>
  ground.assessment.content.members.filter((member) => member.role !== 'child' && member.counted).length
