import type { redecide } from '../../api/decisions.ts'
import { add, toOre } from '../../base/money.ts'
import { toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { sources } from '../../law/sources.ts'
import { lawVersion } from '../../law/version.ts'
import { sourceOfGround, type RedecisionGround } from '../../rules/redecision/grounds.ts'
import { fill } from '../../texts/fill.ts'
import { journalTexts } from '../../texts/sv/journal/case.ts'
import { holdCase } from '../cases/queries.ts'
import { lockAnalyses } from '../children/queries.ts'
import { addEntry } from '../investigations/queries.ts'
import { findAccount } from '../people/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { gather, type Ground } from './gather.ts'
import { addDecision, findMadeDecisions, takingPart, type FromPrepared } from './queries.ts'
import { namesOf } from './reasons/queries.ts'
import { beforeOf, weighAnew, type AskingAnew, type Former } from './weighAnew.ts'

type Redeciding = Call<typeof redecide>

/** Decides the needs of a decision anew. The former stays as it was made; letters and what is left to pay are planned in the same transaction. */
export async function decideAnew(call: Redeciding, prepared?: FromPrepared): Promise<ReplyOf<typeof redecide>> {
  const { tx, who, ids, input, now } = call
  await holdCase(tx, ids.caseId)
  const month = toMonth(ids.month)
  const ground = (await gather(tx, ids.caseId, month, now)) ?? refuse('application.none')
  const made = await findMadeDecisions(tx, ids.caseId, month)
  const former = made.find((one) => one.decisionId === input.replaces && one.stands) ?? refuse('decision.not_standing')
  const { intended, basis, calculation, delegationItem, named } = mayBeReplaced(
    { ...call, preparedBy: prepared?.by, urgent: prepared?.urgent },
    ground,
    former,
  )
  const granted = add(...intended.map((need) => need.granted))
  const payOn = granted > former.sent ? input.payOn : null
  if (payOn !== null && !(await findAccount(tx, ground.application.applicantId))) refuse('application.account_missing')
  const decisionId = await addDecision(
    tx,
    {
      caseId: ids.caseId,
      month,
      applicationId: ground.application.applicationId,
      calculation,
      input: basis,
      lawVersion: lawVersion(ground.today),
      by: { id: who.id, name: who.name, title: who.title },
      delegationItem,
      payOn,
      now,
      tookPart: await namesOf(tx, takingPart(who.id, input.tookPart, prepared)),
      prepared,
      replaces: { decisionId: former.decisionId, kind: input.kind, ground: named, reasons: input.reasons },
    },
    intended.map((need) => ({ ...need, applied: toOre(beforeOf(former, need.key)?.applied ?? 0) })),
  )
  await lockAnalyses(tx, { caseId: ids.caseId, month, decisionId })
  await follow(call, { decisionId, granted, named })
  const letters = ground.assessment.content.members.filter((one) => one.role !== 'child' && one.counted).length
  return { decisionId, decidedAt: now.toISOString(), granted, letters, payOn }
}

/** The line in the journal, and what the new decision brings about. The order to pay is planned always: it finds what is left, or nothing. */
async function follow(
  { tx, who, ids, input, now }: Redeciding,
  { decisionId, granted, named }: { decisionId: string; granted: number; named: RedecisionGround },
): Promise<void> {
  const text = fill(journalTexts.redecided[input.kind], {
    month: ids.month,
    kronor: (granted / 100).toLocaleString('sv-SE'),
    cite: sources[sourceOfGround[named]].cite,
  })
  const at = { caseId: ids.caseId, month: toMonth(ids.month), happenedAt: now, now, by: who.id }
  await addEntry(tx, { ...at, kind: 'decision', text })
  await tx.plan({ task: 'letters_plan', payload: { decisionId }, key: `letters_plan:${decisionId}` })
  await tx.plan({ task: 'payment_order', payload: { decisionId }, key: `payment_order:${decisionId}` })
}

/** Each need of the former decision, as it will stand, once everything the law asks is met: of any decision, and of one that replaces another. */
export function mayBeReplaced(asking: AskingAnew, ground: Ground, former: Former) {
  const { mayDecide, unmet, named, ...weighed } = weighAnew(asking, ground, former)
  if (!mayDecide.allowed) refuse('decision.outside_delegation', {}, { gates: unmet, whoMay: mayDecide.whoMay })
  if (unmet.length > 0) refuse('decision.gates_unmet', { count: unmet.length }, { gates: unmet })
  if (!named) refuse('decision.ground_missing')
  return { ...weighed, named, delegationItem: mayDecide.item ?? '' }
}
