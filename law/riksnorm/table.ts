import { kr, type Ore } from '../../base/money.ts'
import type { Trust } from '../dated.ts'

export const ageClasses = ['0', '1-2', '3', '4-6', '7-10', '11-14', '15-18', '19-20'] as const
export type AgeClass = (typeof ageClasses)[number]
/** The ages that have an amount without weekday lunch. */
export const lunchAgeClasses = ['0', '1-2', '3', '4-6'] as const satisfies readonly AgeClass[]
export type LunchAgeClass = (typeof lunchAgeClasses)[number]

type Four<T> = readonly [T, T, T, T]
type Seven<T> = readonly [T, T, T, T, T, T, T]
type Eight<T> = readonly [T, T, T, T, T, T, T, T]

/** One year's riksnorm per month, with how far each group of cells is trusted. */
export interface Riksnorm {
  child: Readonly<Record<AgeClass, Ore>>
  /** Child 0–6 who does not eat lunch at home five days a week. */
  childLunchAway: Readonly<Record<LunchAgeClass, Ore>>
  single: Ore
  /** Covers both. */
  couple: Ore
  /** One to seven persons. */
  common: Seven<Ore>
  standing: Readonly<Record<'child' | 'childLunchAway' | 'adults' | 'common', Trust>>
}

interface Kronor {
  child: Eight<number>
  childLunchAway: Four<number>
  adults: readonly [single: number, couple: number]
  common: Seven<number>
}

/** A year's table from whole kronor. `trust` where a group differs from having been read in an official text. */
export function riksnorm(kronor: Kronor, trust: Partial<Riksnorm['standing']> = {}): Riksnorm {
  const [c0, c1, c3, c4, c7, c11, c15, c19] = kronor.child
  const [l0, l1, l3, l4] = kronor.childLunchAway
  const [one, two, three, four, five, six, seven] = kronor.common
  return {
    child: {
      '0': kr(c0),
      '1-2': kr(c1),
      '3': kr(c3),
      '4-6': kr(c4),
      '7-10': kr(c7),
      '11-14': kr(c11),
      '15-18': kr(c15),
      '19-20': kr(c19),
    },
    childLunchAway: { '0': kr(l0), '1-2': kr(l1), '3': kr(l3), '4-6': kr(l4) },
    single: kr(kronor.adults[0]),
    couple: kr(kronor.adults[1]),
    common: [kr(one), kr(two), kr(three), kr(four), kr(five), kr(six), kr(seven)],
    standing: { child: 'official', childLunchAway: 'official', adults: 'official', common: 'official', ...trust },
  }
}
