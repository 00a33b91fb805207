import { plusDays } from '../../../base/day.ts'
import type { MonthPlan } from '../household/month.ts'
import { monthText } from '../household/words.ts'
import { momentOf } from '../town/calendar.ts'
import type { Desk } from './writeDecision.ts'
import { write } from './writeJournal.ts'

/** Two things asked for: one has come on paper, the other waits, with a day the person chose. */
export function writeCompletion(desk: Desk, { month }: MonthPlan, applicationId: string): void {
  const { rows, plan, random, setting, keeper } = desk
  const { today, now } = setting.calendar
  const askedAt = momentOf(plusDays(today, -3), random, now)
  const requestId = random.id()
  const [answerBy, help] = [plusDays(today, 8), 'Berättade var papperen finns och att vi kan titta tillsammans.']
  const asked = [
    { kind: 'rent_notice', why: 'För att se vad hyran är den här månaden och till vem den betalas.' },
    { kind: 'account_statement', why: 'För att se pengar som har kommit in och som finns kvar.' },
  ].map((item, position) => ({ ...item, position, id: random.id() }))
  rows.add('completion_requests', {
    completion_request_id: requestId,
    case_id: plan.caseId,
    application_id: applicationId,
    month,
    round: 1,
    channel: 'e_service',
    help,
    notice: `Vi behöver hyresavi och kontoutdrag för ${monthText(month)}. Svar senast ${answerBy}.`,
    asked_at: askedAt,
    asked_by: keeper.staffId,
    consulted: null,
    considered: null,
  })
  for (const { id, kind, position, why } of asked)
    rows.add('completion_items', {
      completion_item_id: id,
      completion_request_id: requestId,
      position,
      kind,
      need_key: 'income_support',
      about: null,
      what: monthText(month),
      why,
    })
  rows.add('completion_days', {
    completion_day_id: random.id(),
    completion_request_id: requestId,
    answer_by: answerBy,
    set_by: 'person',
    set_at: askedAt,
    registered_by: keeper.staffId,
  })
  rows.add('completion_receipts', {
    completion_receipt_id: random.id(),
    completion_item_id: asked[0]?.id ?? '',
    how: 'paper',
    attachment_id: null,
    received_on: plusDays(today, -1),
    registered_at: momentOf(plusDays(today, -1), random, now),
    registered_by: keeper.staffId,
  })
  write(desk, {
    month,
    kind: 'completion',
    at: askedAt,
    by: keeper.staffId,
    text: `Komplettering begärd, omgång 1, genom e-tjänsten: hyresavi och kontoutdrag. Svar senast ${answerBy}, vald av den enskilde. Hjälp: ${help}`,
  })
}
