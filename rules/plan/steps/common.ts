import { monthDays } from '../../norm/days.ts'
import type { Block } from '../batch/layout.ts'
import { shareOf } from '../month/rounding.ts'
import type { MonthRules } from '../month/rules.ts'
import type { Columns } from './columns.ts'
import { commonByDays, personsIn } from './commonByDays.ts'

/** Common costs of each home: for all who live there, and the household's share; with the personal ones added to the norm. */
export function commonCosts(block: Block, columns: Columns, rules: MonthRules): void {
  const { count, household, place } = block.home
  const { commonWhole, commonShared, common, homePersonal, norm } = columns
  const { whole, shared } = rules.common
  for (let row = 0; row < count; row++) {
    const at = place[row] ?? 0
    const share = shared[at] ?? 0
    commonWhole[row] = whole[at] ?? 0
    commonShared[row] = share
    common[row] = share
    const of = household[row] ?? 0
    norm[of] = ((norm[of] ?? 0) + (homePersonal[row] ?? 0) + share) | 0
  }
}

/** Less for a home that is there part of the month: for the days. */
export function commonForDays({ home }: Block, { commonShared, common, norm }: Columns, { days }: MonthRules): void {
  const { count, household, longest } = home
  for (let row = 0; row < count; row++) {
    if ((longest[row] ?? 0) === monthDays) continue
    const share = commonShared[row] ?? 0
    const amount = partOf(share, longest[row] ?? 0, days)
    common[row] = amount
    const of = household[row] ?? 0
    norm[of] = ((norm[of] ?? 0) + amount - share) | 0
  }
}

const partOf = (whole: number, days: number, { divisor, rounder }: MonthRules['days']): number =>
  days < monthDays && days < divisor ? shareOf(whole, days, divisor, rounder) : whole

/** The same anew for homes whose members are there different days, where the guideline weighs by days. */
export function commonWeighed(block: Block, columns: Columns, rules: MonthRules): void {
  const { count, household, place, longest, isMixed } = block.home
  const { commonWhole, commonShared, common, norm } = columns
  for (let row = 0; row < count; row++) {
    if (isMixed[row] === 0 || place[row] === 0) continue
    const [persons, members] = personsIn(place[row] ?? 0)
    const whole = commonByDays(block, row, rules)
    const share = persons === members ? whole : shareOf(whole, members, persons, rules.shares)
    const amount = partOf(share, longest[row] ?? 0, rules.days)
    const of = household[row] ?? 0
    norm[of] = (norm[of] ?? 0) - (common[row] ?? 0) + amount
    commonWhole[row] = whole
    commonShared[row] = share
    common[row] = amount
  }
}
