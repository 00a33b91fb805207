import { readRegisterAnswer } from '../../../api/registers/answers.ts'
import { toDay } from '../../../base/day.ts'
import { toMonth } from '../../../base/month.ts'
import { differencesOf, type Difference } from '../../../rules/registers/differences.ts'
import { incomesIn, type AnswerOf, type FetchedIncome } from '../../../rules/registers/incomes.ts'
import type { AssessmentContent, Registers } from '../endpoints.ts'

export interface Comparison {
  incomes: FetchedIncome[]
  differences: Difference[]
}

/** What was fetched for the month, and where it differs from what stands in the assessment now: it follows while one types. */
export function compare(found: Registers, content: AssessmentContent): Comparison {
  const answers = found.answers.map(({ personId, holder, fetchedOn, answer }): AnswerOf => ({
    member: personId,
    holder,
    fetchedOn: toDay(fetchedOn),
    answer: readRegisterAnswer(answer),
  }))
  const incomes = incomesIn(toMonth(found.counts), answers)
  const before = incomesIn(toMonth(found.before), answers)
  const { threshold } = found
  return { incomes, differences: differencesOf({ now: incomes, before, answers, counted: content.incomes, threshold }) }
}
