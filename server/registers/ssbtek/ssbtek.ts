import type { RegisterHolder } from '../../../law/completion.ts'
import { everybody, notFetched, type HolderAnswers } from '../../../rules/registers/answer.ts'
import type { RegisterPort } from '../port.ts'
import { readAnswer } from './answer.ts'
import { writeQuestion } from './question.ts'
import { post, type Connection } from './transport.ts'

/** SSBTEK version 10: one question, an answer from each. */
export const makeSsbtek = (connection: Connection): RegisterPort => ({
  ask: async (question) => {
    // A reserve number is nobody's in a register.
    if (!/^\d{12}$/.test(question.personNumber)) return everybody(notFetched('no_number'))
    const came = await post(connection, writeQuestion(question, connection.actorId))
    const answers = 'why' in came ? everybody(notFetched(came.why)) : readAnswer(came.text)
    return onlyAsked(answers, question.holders)
  },
})

/** What nobody asked for is not taken, should it come. */
const onlyAsked = (answers: HolderAnswers, holders: readonly RegisterHolder[]): HolderAnswers => ({
  ...everybody(notFetched('left_out')),
  ...Object.fromEntries(holders.map((holder) => [holder, answers[holder]])),
})
