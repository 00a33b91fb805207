import { zero } from '../../base/money.ts'
import { monthsBetween } from '../../base/month.ts'
import type { CalculationInput } from '../calculation/input.ts'
import type { Because, Line } from '../line.ts'
import { monthsOf } from '../stimulus/standing.ts'
import { standingOf, windowsOf } from '../stimulus/windows.ts'

/** When does the job stimulus of a person end, or how far is it to it? */
export function askStimulus(input: CalculationInput, member: string): Line {
  const { source } = monthsOf(input.month, input.parameters.enteredWorkIncomeRules, input.knownOn)
  return { term: 'question.stimulus', amount: zero, source, because: becauseOf(input, member), about: member, of: [] }
}

function becauseOf(input: CalculationInput, member: string): Because {
  const { month, knownOn, parameters, supportHistory = [] } = input
  const now = windowsOf(input).find((one) => one.member === member && one.from <= month && month <= one.to)
  if (now) {
    const facts = { from: now.from, to: now.to, months: monthsBetween(month, now.to) }
    return { reason: 'question.stimulus_until', facts }
  }
  const history = supportHistory.find((one) => one.member === member)
  if (!history) return { reason: 'question.stimulus_no_history', facts: {} }
  const { qualifying } = monthsOf(month, parameters.enteredWorkIncomeRules, knownOn).value
  // The month itself is not decided yet.
  const inRow = Math.max(0, standingOf(history, input).inRow - 1)
  if (inRow >= qualifying) return { reason: 'question.stimulus_waits_for_wage', facts: { inRow } }
  return { reason: 'question.stimulus_counting', facts: { inRow, left: qualifying - inRow } }
}
