import { toDay, type Day } from '../../../base/day.ts'
import { lastDay, plusMonth, type Month } from '../../../base/month.ts'
import type { Chance } from './chance.ts'

/** Days and months around the month that is drawn. Kept, as reckoning one costs more than drawing a household. */
export interface Calendar {
  month: Month
  lastDay: Day
  plus: (months: number) => Month
  /** Born so that the years are full on the first of the month, whichever month and day are drawn. */
  bornOf: (years: number, chance: Chance) => Day
}

export function calendarOf(month: Month): Calendar {
  const months = new Map<number, Month>()
  const plus = (steps: number): Month => {
    const found = months.get(steps) ?? plusMonth(month, steps)
    months.set(steps, found)
    return found
  }
  const days = new Map<string, Day>()
  const bornOf = (years: number, chance: Chance): Day => {
    // Not the first day, which would make a year more.
    const text = `${plus(-(years * 12 + 1 + chance.int(0, 11)))}-${String(chance.int(2, 28)).padStart(2, '0')}`
    const found = days.get(text) ?? toDay(text)
    days.set(text, found)
    return found
  }
  return { month, lastDay: lastDay(month), plus, bornOf }
}
