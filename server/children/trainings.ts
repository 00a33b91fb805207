import type { childTalkTrainings, registerChildTalkTraining } from '../../api/children.ts'
import { refuse } from '../../base/refusal.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { areStaff } from './queries.ts'
import { addTraining, findTrainings } from './trainingQueries.ts'

export const readTrainings = ({ tx }: Call<typeof childTalkTrainings>): Promise<ReplyOf<typeof childTalkTrainings>> =>
  findTrainings(tx)

export async function registerTraining(
  call: Call<typeof registerChildTalkTraining>,
): Promise<ReplyOf<typeof registerChildTalkTraining>> {
  const { tx, who, input, now, today } = call
  if (input.from > today || (input.until !== null && input.until < input.from)) refuse('training.days_unfit')
  if (!(await areStaff(tx, [input.staffId]))) refuse('not_found')
  if (!(await addTraining(tx, { ...input, by: who.id, now }))) refuse('training.exists')
  return { notedAt: now.toISOString() }
}
