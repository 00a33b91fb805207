import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import type { CloseFacts } from './closeFacts.ts'

/** What was applied for in a month, and what became of each need. */
export interface AppliedMonth {
  month: Month
  arrivedOn: Day
  needs: readonly { key: string; decided: boolean; ended: boolean }[]
}

/** What the gates before closing are asked on; `openedOn` stands for the arrival where nothing was ever applied for. */
export const closeFactsOf = (
  applied: readonly AppliedMonth[],
  {
    openedOn,
    ...more
  }: { openedOn: Day } & Pick<CloseFacts, 'today' | 'spokenNo' | 'unhandedConcerns' | 'unconfirmedNotices'>,
): CloseFacts => ({
  ...more,
  arrivedOn: applied.at(-1)?.arrivedOn ?? openedOn,
  appliedNeeds: applied.flatMap(({ month, needs }) =>
    needs.map(({ key, decided, ended }) => ({ key: `${month} ${key}`, decided, withdrawn: ended })),
  ),
  periods: applied.map(({ month, needs }) => ({
    key: month,
    answered: needs.every(({ decided, ended }) => decided || ended),
  })),
})
