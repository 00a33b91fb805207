import type { AssessmentContent } from '../../api/assessments.ts'
import type { Month } from '../../base/month.ts'
import { incomesIn } from '../../rules/registers/incomes.ts'
import { takenAmounts } from '../../rules/registers/take.ts'
import type { Read } from '../platform/db/transaction.ts'
import { findAskingGround } from './queries.ts'
import { findAnswers, readStored } from './readQueries.ts'

/** Whether each income that says it was fetched is what a holder told: who, from whom, when and how much. */
export async function agreesWithRegisters(
  tx: Read,
  { caseId, month }: { caseId: string; month: Month },
  incomes: AssessmentContent['incomes'],
): Promise<boolean> {
  const amounts = takenAmounts(incomes)
  if (amounts.size === 0) return true
  const ground = await findAskingGround(tx, caseId, month)
  if (!ground) return false
  const { answers } = await findAnswers(tx, caseId, month)
  const told = answers.flatMap((row) =>
    incomesIn(ground.counts, [
      { member: row.personId, holder: row.holder, fetchedOn: row.fetchedOn, answer: readStored(tx, row) },
    ]),
  )
  return incomes.every(({ member, fetched }) => {
    if (!fetched) return true
    return told.some(
      (one) =>
        one.key === fetched.key &&
        one.member === member &&
        one.holder === fetched.holder &&
        one.fetchedOn === fetched.fetchedOn &&
        one.amount === amounts.get(fetched.key),
    )
  })
}
