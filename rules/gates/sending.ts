import type { SendFacts } from './facts.ts'
import { met, unmet, type Unmet } from './unmet.ts'

type FormNeed = 'decision_day_stated' | 'decision_content_stated' | 'decision_maker_stated' | 'participants_stated'

/** FL 31: the document shows the day, what was decided, who decided, and who else took part. */
export function form({
  form: { decidedOn, content, decidedBy, participantsStated },
  today,
}: SendFacts): Unmet<FormNeed>[] {
  return [
    ...(decidedOn === null || decidedOn > today ? unmet('decision_day_stated') : met),
    ...(content.trim() === '' ? unmet('decision_content_stated') : met),
    ...((decidedBy ?? '').trim() === '' ? unmet('decision_maker_stated') : met),
    ...(participantsStated ? met : unmet('participants_stated')),
  ]
}

/** FL 33: how to appeal comes with every decision; the right to aid goes to the administrative court, additional aid to legality review. */
export function appealNotice({
  needs,
  appealNotice: notice,
}: SendFacts): Unmet<'appeal_notice_attached' | 'appeal_notice_right_kind'>[] {
  if (notice === null) return unmet('appeal_notice_attached')
  const right = needs.some((need) => need.ground === 'right')
  const additional = needs.some((need) => need.ground === 'additional')
  const wanted = right && additional ? 'both' : additional ? 'legality_review' : 'appeal'
  return notice === wanted || notice === 'both' ? met : unmet('appeal_notice_right_kind', { wanted })
}

/** OSL 21:3 and 21:3 a: no address of a protected person in a letter, and only by a way that does not reveal it. */
export function protectedRecipient({
  recipient,
}: SendFacts): Unmet<'no_address_when_protected' | 'safe_channel_when_protected'>[] {
  if (!recipient.isProtected) return met
  return [
    ...(recipient.addressInLetter ? unmet('no_address_when_protected') : met),
    ...(recipient.channelIsSafe ? met : unmet('safe_channel_when_protected')),
  ]
}
