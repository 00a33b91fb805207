import type { decideRespite } from '../../api/respite.ts'
import { toDay } from '../../base/day.ts'
import { toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { lawVersion } from '../../law/version.ts'
import { fill } from '../../texts/fill.ts'
import { respiteTexts } from '../../texts/sv/journal/acute.ts'
import { holdCase } from '../cases/queries.ts'
import { gather, type Ground } from '../decisions/gather.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { aboveOf, draftOf, judgeRespite, respiteProvisions } from './judge.ts'
import { addRespite } from './queries.ts'

type Deciding = Call<typeof decideRespite>

/** A respite as drafted: decided with its reasons, the children's analyses as they stand, and a letter to each adult, all or nothing. */
export async function decide(call: Deciding): Promise<ReplyOf<typeof decideRespite>> {
  const { tx, who, ids, now, today } = call
  await holdCase(tx, ids.caseId)
  const ground = (await gather(tx, ids.caseId, toMonth(ids.month), now)) ?? refuse('application.none')
  const { above, from, until, delegationItem } = mayBeDecided(ground, call)
  const { expected, demands, reasons } = draftOf(ground)
  const at = { caseId: ids.caseId, month: ground.month }
  const made = await addRespite(
    tx,
    {
      ...at,
      ...above,
      from,
      until,
      expected,
      demands,
      reasons,
      provisions: respiteProvisions,
      lawVersion: lawVersion(today),
      by: { id: who.id, name: who.name, title: who.title },
      delegationItem,
      analyses: ground.children.children.map(({ personId, content }) => ({ personId, content })),
      today,
      now,
    },
    adultsOf(ground),
  )
  await addEntry(tx, {
    ...at,
    kind: 'decision',
    happenedAt: now,
    now,
    by: who.id,
    text: fill(respiteTexts.decided, { from, until, kronor: (above.rent / 100).toLocaleString('sv-SE') }),
  })
  for (const letterId of made.letters)
    await tx.plan({ task: 'letter_write', payload: { letterId }, key: `letter_write:${letterId}` })
  return { respiteId: made.respiteId, decidedAt: now.toISOString(), letters: made.letters.length }
}

/** The version the page showed, a rent above the guideline, the delegation, every gate, and days that no other respite has. */
function mayBeDecided(ground: Ground, { who, input }: Deciding) {
  if (ground.assessment.version !== input.assessmentVersion)
    refuse('conflict.changed', {}, { current: { version: ground.assessment.version } })
  if (!ground.calculation) refuse(ground.refusal?.code ?? 'law.month_unknown', { ...ground.refusal?.facts })
  const above = aboveOf(ground) ?? refuse('respite.not_above')
  const { unmet, mayDecide } = judgeRespite(ground, who)
  if (!mayDecide.allowed) refuse('respite.outside_delegation', {}, { gates: unmet, whoMay: mayDecide.whoMay })
  if (unmet.length > 0) refuse('respite.gates_unmet', { count: unmet.length }, { gates: unmet })
  const draft = draftOf(ground)
  const [from, until] = [toDay(draft.from ?? ''), toDay(draft.until ?? '')]
  const other = ground.respites?.find((one) => one.from <= until && one.until >= from)
  if (other) refuse('respite.exists', { until: other.until })
  return { above, from, until, delegationItem: mayDecide.item ?? '' }
}

const adultsOf = ({ assessment: { content } }: Ground): string[] =>
  content.members.filter((member) => member.role !== 'child' && member.counted).map((member) => member.key)
