import type {
  accessibilityStatements,
  answerAccessibility,
  eserviceSettings,
  saveEserviceSettings,
  tellAccessibility,
} from '../../api/eservice.ts'
import { refuse } from '../../base/refusal.ts'
import { quickExit } from '../administration/session.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { addAnswer, addReport, addSettings, findStatements, readSettings } from './queries.ts'

export const showStatements = async ({
  tx,
}: Call<typeof accessibilityStatements>): Promise<ReplyOf<typeof accessibilityStatements>> => ({
  statements: await findStatements(tx),
})

export async function showSettings({ tx }: Call<typeof eserviceSettings>): Promise<ReplyOf<typeof eserviceSettings>> {
  const found = await readSettings(tx)
  return { ...found, quickExit: found.quickExit ?? quickExit }
}

export async function saveSettings(
  call: Call<typeof saveEserviceSettings>,
): Promise<ReplyOf<typeof saveEserviceSettings>> {
  const { tx, who, input, now, today } = call
  const { assessedOn, assessedBy } = input
  if ((assessedOn === null) !== (assessedBy === null) || (assessedOn !== null && assessedOn > today))
    refuse('eservice.assessed_unfit')
  await addSettings(tx, { ...input, by: who.id, now })
  return { saidAt: now.toISOString() }
}

export async function takeReport({
  tx,
  input,
  now,
}: Call<typeof tellAccessibility>): Promise<ReplyOf<typeof tellAccessibility>> {
  await addReport(tx, { ...input, now })
  return { toldAt: now.toISOString() }
}

export async function answerReport(
  call: Call<typeof answerAccessibility>,
): Promise<ReplyOf<typeof answerAccessibility>> {
  const { tx, who, ids, input, now } = call
  const added = await addAnswer(tx, {
    ...input,
    reportId: ids.accessibilityReportId,
    by: who.id,
    byName: who.name,
    now,
  })
  if (added === null) refuse('not_found')
  if (!added) refuse('eservice.answered')
  return { answeredAt: now.toISOString() }
}
