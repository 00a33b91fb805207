import type { z } from 'zod'
import type { askCompletion } from '../../api/completions.ts'
import { toDay } from '../../base/day.ts'
import { toMonth, type Month } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { answerDays, fits } from '../../rules/completion/day.ts'
import { isFetched } from '../../rules/completion/item.ts'
import { needsConsultation, roundsOf } from '../../rules/completion/rounds.ts'
import { fill } from '../../texts/fill.ts'
import { completionTexts as texts } from '../../texts/sv/journal/contact.ts'
import { holdCase } from '../cases/queries.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { needsOf } from './needs.ts'
import { nameOf, noticeOf } from './notice.ts'
import { addDay, addItems, addRequest, type NewItem } from './queries.ts'
import { findAskedAbout, findRequests, type AskedAbout } from './readQueries.ts'

type Asking = Call<typeof askCompletion>
type Consultation = z.output<typeof askCompletion.body>['consultation']
const shortest = 10

/** Asks for named things: the request, its day, its line in the journal and the words to the person in one act. */
export async function ask(call: Asking): Promise<ReplyOf<typeof askCompletion>> {
  const { tx, who, ids, input, now, today } = call
  const month = toMonth(ids.month)
  await holdCase(tx, ids.caseId)
  const about = await findAskedAbout(tx, { caseId: ids.caseId, month, today, staffId: who.id })
  if (!about) refuse('application.none')
  const items = input.items.map((item) => mayAsk(item, about))
  if (input.help.length < shortest) refuse('completion.no_help')
  const answerBy = toDay(input.answerBy)
  const days = answerDays(input.setBy, today, today)
  if (!fits(answerBy, days)) refuse('completion.day_unfit', days)
  const { round, consulted } = await nextRound(call, about, month)
  const notice = noticeOf(items, { month, answerBy })
  const requestId = await addRequest(tx, {
    caseId: ids.caseId,
    applicationId: about.applicationId,
    month,
    round,
    notice,
    now,
    by: who.id,
    channel: input.channel,
    help: input.help,
    consulted: consulted ? consulted.staffId : null,
    considered: consulted ? consulted.considered : null,
  })
  await addItems(tx, requestId, items)
  await addDay(tx, { requestId, answerBy, setBy: input.setBy, now, by: who.id })
  const text = entryOf(call, { items, round, consulted })
  await addEntry(tx, { caseId: ids.caseId, month, kind: 'completion', happenedAt: now, now, by: who.id, text })
  return { completionRequestId: requestId, round, notice }
}

/** Only what the person has, with why, for a need that is applied for and not decided. */
function mayAsk(item: Asking['input']['items'][number], about: AskedAbout): NewItem {
  const { kind, why, needKey } = item
  if (isFetched(kind)) refuse('completion.we_fetch')
  if (why.length < shortest) refuse('completion.no_why')
  const need = needsOf(about).find((one) => one.key === needKey)
  if (!need || need.decided) refuse('completion.need_unknown')
  return { ...item, kind }
}

/** FL 9, FL 23: the third request for the same need only after both have looked at whether it can be decided on what there is. */
async function nextRound({ tx, ids, input }: Asking, about: AskedAbout, month: Month) {
  const before = await findRequests(tx, ids.caseId, month)
  const rounds = roundsOf(before.map(({ items }) => ({ needKeys: items.map((item) => item.needKey) })))
  const round = 1 + Math.max(0, ...before.map((one) => one.round))
  const mustTalk = needsConsultation(
    rounds,
    input.items.map((item) => item.needKey),
  )
  if (!mustTalk) return { round, consulted: null }
  return { round, consulted: consultedOf(input.consultation, about) }
}

function consultedOf(consultation: Consultation, { leaders }: AskedAbout) {
  const leader = leaders.find(({ staffId }) => staffId === consultation?.staffId)
  if (!consultation || !leader || consultation.considered.length < shortest) refuse('completion.consult_first')
  return { ...leader, considered: consultation.considered }
}

interface Said {
  items: readonly NewItem[]
  round: number
  consulted: { name: string; considered: string } | null
}

function entryOf({ input }: Asking, { items, round, consulted }: Said): string {
  const { help, answerBy } = input
  const asked = fill(texts.asked, {
    round,
    answerBy,
    help,
    channel: texts.channels[input.channel],
    setBy: texts.setters[input.setBy],
    items: items.map((item) => nameOf(item)).join('; '),
  })
  if (!consulted) return asked
  return `${asked}\n${fill(texts.consulted, { who: consulted.name, considered: consulted.considered })}`
}
