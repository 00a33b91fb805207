import type { registerContactInformation, registerInformation } from '../../api/intake.ts'
import { toDay, type Day } from '../../base/day.ts'
import { refuse } from '../../base/refusal.ts'
import { mayProceed } from '../../rules/gates/mayProceed.ts'
import type { SaidOnlyQuestion } from '../../rules/intake/onlyQuestion.ts'
import { intakeTexts } from '../../texts/sv/journal/contact.ts'
import { fill } from '../../texts/fill.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { addQuestion } from './queries.ts'
import { requireOpen } from './register.ts'

/** Somebody without a case asked how it works: the words are kept, not who it was. */
export async function keepQuestion({
  tx,
  who,
  input,
  now,
  today,
}: Call<typeof registerInformation>): Promise<ReplyOf<typeof registerInformation>> {
  askLaw(input, today)
  if (input.happenedOn > today) refuse('intake.arrival_ahead')
  const { ownWords, channel } = input
  const question = { caseId: null, contactId: null, channel, happenedOn: toDay(input.happenedOn), ownWords }
  return { informationContactId: await addQuestion(tx, { ...question, by: who.id, now }) }
}

/** The person of a logged contact expressly asked only for information; the journal says so in their words. */
export async function answerContact(
  call: Call<typeof registerContactInformation>,
): Promise<ReplyOf<typeof registerContactInformation>> {
  const { tx, who, ids, input, now, today } = call
  askLaw(input, today)
  const { contact, channel } = await requireOpen(call)
  const { ownWords } = input
  await addEntry(tx, {
    caseId: ids.caseId,
    month: null,
    kind: 'note',
    happenedAt: contact.happenedAt,
    now,
    by: who.id,
    text: fill(intakeTexts.onlyQuestion, { words: ownWords }),
  })
  const question = { ...ids, channel, happenedOn: contact.happenedOn, ownWords, by: who.id, now }
  return { informationContactId: await addQuestion(tx, question) }
}

function askLaw(input: { onlyQuestion: SaidOnlyQuestion; ownWords: string }, today: Day): void {
  const unmet = mayProceed('contact.register_as_information', { ...input, today })
  if (unmet.length > 0) refuse('intake.is_application', {}, { gates: unmet })
}
