import type { Day } from '../../base/day.ts'
import { met, unmet, type Unmet } from '../gates/unmet.ts'

/** Debts over which a home can be lost. */
export const homeDebts = ['rent_debt', 'electricity_debt'] as const

/** What is said of the home: that it can be lost, or that it is in no danger. */
export const threats = ['day', 'none'] as const

export interface SaidHome {
  /** The last day the home can be saved; null: it is in no danger. */
  lastDay: Day | null
  /** How additional aid (SoL 12:2) was looked at while the rest is investigated. */
  additional: string | null
}

/** Words under this length say nothing of this home. */
export const shortestWords = 10

const isShort = (words: string | null): boolean => [...(words ?? '').trim()].length < shortestWords

/** A debt over which the home can be lost is not rejected before somebody has said until when it can be saved; with such a day, additional aid has been looked at. */
export function homeLookedAt({
  needs,
  home,
}: {
  needs: readonly { kind?: string }[]
  home?: SaidHome
}): Unmet<'home_day_stated' | 'additional_considered'>[] {
  if (!needs.some(({ kind }) => homeDebts.some((debt) => debt === kind))) return met
  if (home === undefined) return unmet('home_day_stated')
  return home.lastDay !== null && isShort(home.additional) ? unmet('additional_considered') : met
}
