import type { Day } from '../../base/day.ts'
import { add, type Ore } from '../../base/money.ts'
import { monthOf, type Month } from '../../base/month.ts'
import type { RegisterHolder } from '../../law/completion.ts'
import type { IncomeKind } from '../calculation/input.ts'
import type { RegisterAnswer, RegisterRow } from './answer.ts'

/** One holder's answer about one person. */
export interface AnswerOf {
  member: string
  holder: RegisterHolder
  /** The day it was answered. */
  fetchedOn: Day
  answer: RegisterAnswer
}

/** What somebody got of one kind from one holder in a month, with its rows. */
export interface FetchedIncome {
  /** The same for the same: who, from whom, what. */
  key: string
  member: string
  holder: RegisterHolder
  kind: IncomeKind | null
  label: string
  month: Month
  fetchedOn: Day
  amount: Ore
  withheld: Ore
  rows: readonly RegisterRow[]
}

/** What was paid in a month, by who, from whom and kind. An answer that was not fetched gives nothing here, not an amount of zero. */
export function incomesIn(month: Month, answers: readonly AnswerOf[]): FetchedIncome[] {
  return answers.flatMap(({ member, holder, fetchedOn, answer }) => {
    if (answer.state !== 'fetched') return []
    const rows = answer.rows.filter((row) => monthOf(row.paidOn) === month)
    const groups = Map.groupBy(rows, (row) => row.kind ?? row.code)
    return [...groups].map(([what, same]) => ({
      key: `${member}.${holder}.${what}`,
      member,
      holder,
      kind: same[0]?.kind ?? null,
      label: [...new Set(same.map((row) => row.label))].join(', '),
      month,
      fetchedOn,
      amount: add(...same.map((row) => row.amount)),
      withheld: add(...same.map((row) => row.withheld)),
      rows: same,
    }))
  })
}
