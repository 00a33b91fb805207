import type { ApplicationContent } from '../../api/applications.ts'
import type { registerPaperForm } from '../../api/paperForms.ts'
import { toDay } from '../../base/day.ts'
import { toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { arrivalOf } from '../../rules/intake/arrival.ts'
import { unansweredIn } from '../../rules/intake/unanswered.ts'
import { fill } from '../../texts/fill.ts'
import { intakeTexts } from '../../texts/sv/journal/contact.ts'
import { findAdultsEver } from '../applications/approvalQueries.ts'
import { isEachOnce } from '../applications/household.ts'
import { askOthers, settleAccount, settleHousehold } from '../applications/settle.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { versionOf } from './form.ts'
import { findAnswered, findFormPapers, type FormState } from './formQueries.ts'
import { addToAssessment, addWording, isSupportDecided } from './queries.ts'

type Registering = Call<typeof registerPaperForm>

/** The application says what the paper says, as if the person had sent it; the wish it began with stays as it was. */
export async function registerForm(call: Registering): Promise<ReplyOf<typeof registerPaperForm>> {
  const { tx, who, ids, input, now, today } = call
  if (input.arrivedOn > today) refuse('intake.arrival_ahead')
  const form = await versionOf(tx, ids, input.version)
  const { applicationId, applicantId } = form
  await requireRegistrable(call, form)
  const adultsBefore = await findAdultsEver(tx, ids.caseId)
  const telling = { tx, now, today, applicantId, by: who.id }
  const content = await settleHousehold(telling, ids.caseId, form.begun.content, toMonth(ids.month))
  await settleAccount(telling, content)
  const arrivedOn = arrivalOf(toDay(input.arrivedOn), input.channel === 'paper' && input.atFirstEmptying)
  await addWording(tx, {
    applicationId,
    kind: 'form',
    arrivedOn,
    arrivedAt: null,
    channel: input.channel,
    attested: input.attested,
    ownWords: content.message ?? form.content.message ?? intakeTexts.onForm,
    askedFor: content.costs.map(({ key }) => key),
    content,
    contactId: null,
    by: who.id,
    now,
  })
  await askOthers(telling, { applicationId, caseId: ids.caseId, content, adultsBefore })
  const asked = content.costs.filter(({ key }) => !form.content.costs.some((one) => one.key === key))
  await addToAssessment(tx, { caseId: ids.caseId, month: toMonth(ids.month), by: who.id, now }, asked)
  const unanswered = unansweredIn(content)
  await note(call, { arrivedOn, unanswered })
  return { arrivedOn, unanswered }
}

async function requireRegistrable(
  { tx, input }: Registering,
  form: FormState & { begun: { content: ApplicationContent } },
) {
  const { applicationId, applicantId } = form
  const { content } = form.begun
  requireSound(content, applicantId)
  // What is said to be signed can be seen to be.
  const onPaper = input.channel === 'paper' || input.channel === 'scan'
  if (onPaper && input.attested === 'signed') {
    const papers = await findFormPapers(tx, applicationId)
    if (!papers.some(({ byStaff }) => byStaff)) refuse('paper_form.no_paper')
  }
  if (await isSupportDecided(tx, applicationId)) refuse('intake.cost_decided')
  const answered = await findAnswered(tx, applicationId)
  const isSame = (cost: ApplicationContent['costs'][number]) =>
    content.costs.some(({ key, kind, applied }) => key === cost.key && kind === cost.kind && applied === cost.applied)
  if (form.content.costs.some((cost) => answered.has(cost.key) && !isSame(cost))) refuse('paper_form.decided')
}

/** A household with its one applicant, and rows that can be told apart. Nothing else need be answered. */
function requireSound({ household, incomes, costs }: ApplicationContent, applicantId: string): void {
  const applicants = household.members.filter(({ role }) => role === 'applicant')
  const steps = [
    ...(applicants.length === 1 && applicants[0]?.key === applicantId && isEachOnce(household.members)
      ? []
      : ['household']),
    ...(isEachOnce(incomes) ? [] : ['incomes']),
    ...(isEachOnce(costs) ? [] : ['costs']),
  ]
  if (steps.length > 0) refuse('application.incomplete', { steps: steps.join(', ') })
}

async function note(
  { tx, who, ids, input, now }: Registering,
  of: { arrivedOn: string; unanswered: ReturnType<typeof unansweredIn> },
) {
  const { formFilled, unanswered, allAnswered, channels, attested } = intakeTexts
  const text = fill(formFilled, {
    month: ids.month,
    channel: channels[input.channel],
    arrivedOn: of.arrivedOn,
    attested: attested[input.attested],
    unanswered: of.unanswered.length === 0 ? allAnswered : of.unanswered.map((part) => unanswered[part]).join(', '),
  })
  const month = toMonth(ids.month)
  const { caseId } = ids
  await addEntry(tx, { caseId, month, kind: 'application_arrived', happenedAt: now, now, by: who.id, text })
}
