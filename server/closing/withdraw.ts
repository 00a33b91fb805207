import type { withdrawNeeds } from '../../api/closing.ts'
import { toDay } from '../../base/day.ts'
import { refuse } from '../../base/refusal.ts'
import { fill } from '../../texts/fill.ts'
import { caseTexts } from '../../texts/sv/journal/case.ts'
import { holdCase } from '../cases/queries.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { endNeeds, findApplied } from './queries.ts'

/** The person takes back what they asked for, and what they said stands as they said it. Nothing that is decided can be taken back so. */
export async function withdraw(call: Call<typeof withdrawNeeds>): Promise<ReplyOf<typeof withdrawNeeds>> {
  const { tx, who, ids, input, now, today } = call
  await holdCase(tx, ids.caseId)
  const application = (await findApplied(tx, ids.caseId)).find((one) => one.applicationId === ids.applicationId)
  if (!application) refuse('not_found')
  const open = new Set(application.needs.filter((need) => need.state === 'open').map((need) => need.key))
  const keys = [...new Set(input.needs)]
  if (keys.some((key) => !open.has(key))) refuse('withdrawal.nothing_open')
  const on = toDay(input.saidOn)
  if (on < application.arrivedOn || on > today) refuse('withdrawal.day_unfit')
  const { words, told } = input
  await endNeeds(tx, { applicationId: ids.applicationId, keys, cause: 'withdrawn', words, told, on, by: who.id, now })
  await addEntry(tx, {
    caseId: ids.caseId,
    month: application.month,
    kind: 'work',
    happenedAt: now,
    now,
    by: who.id,
    text: fill(caseTexts.withdrawn, {
      month: application.month,
      what: keys.length === application.needs.length ? caseTexts.all : String(keys.length),
      day: on,
      told: caseTexts.tellings[told],
      words,
    }),
  })
  return { ended: keys.length }
}
