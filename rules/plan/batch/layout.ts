/**
 * What a household is in columns, level by level: each field with its bytes when packed (1, 2 without sign, 4 with), or the level it points into.
 * Amounts are öre, days `yyyymmdd`, months counted as `year × 12 + month − 1`, kinds their place in the list of kinds.
 */
export const layout = {
  /** `born`: the applicant's. `shape`: children, and 32 more with two adults. `rooms`: 0 is not known, else one more. `heating`: 0 is not known, 1 not in the rent, 2 in it. */
  household: { assets: 4, born: 4, adults: 1, children: 1, shape: 1, rooms: 1, heating: 1 },
  person: { household: 'household' },
  /**
   * Who lives together: one for each period of the month. `place`: persons in the home × 32 + members, where common costs lie in their table;
   * 0 in a norm without them. `norm`: riksnorm, food, day. `isMixed`: not all there as many days. `period`: its number,
   * 0 for the whole month.
   */
  home: { household: 'household', place: 2, longest: 1, isMixed: 1, norm: 1, period: 1 },
  /** Adults first, then children, oldest first. `kind`: see `memberKind`. */
  member: { home: 'home', person: 'person', born: 4, days: 1, kind: 1 },
  /** A level decided above (`direction` 1) or below (0) the norm. */
  level: { household: 'household', direction: 1, amount: 4 },
  /** `counts`: as approved, or as applied for until assessed; `isOpen` 1: not assessed. `capRow`: twice the kind, and one more when open. */
  cost: { household: 'household', kind: 1, capRow: 1, applied: 4, counts: 4, isOpen: 1 },
  /** Other needs, in the order of their keys. `beyond` 1: beyond the right (SoL 12:2). */
  need: { household: 'household', kind: 1, capRow: 1, applied: 4, counts: 4, isOpen: 1, beyond: 1 },
  income: { household: 'household', kind: 1, amount: 4 },
  /** Two years that are recorded for the one who has this wage. */
  window: { income: 'income', from: 2, to: 2 },
  /** What is told of earlier months for the one who has this wage; `begins` 1: the first of its row. */
  history: { income: 'income', begins: 1, month: 2, granted: 1, wage: 1 },
  /** A child's wages, in the order of their keys; `begins` 1: another child. `month` 0: as the guideline says. */
  youth: { income: 'income', begins: 1, month: 2, earlier: 4 },
  /** A child's other incomes than wages and child allowance, in the order of their keys; `begins` 1: another child. */
  childIncome: { income: 'income', person: 'person', begins: 1 },
  surplus: { household: 'household', month: 2, amount: 4 },
  /** `respiteTo` 0: none. */
  asset: { household: 'household', amount: 4, respiteTo: 2 },
} as const satisfies Readonly<
  Record<string, Readonly<Record<string, 1 | 2 | 4 | 'household' | 'person' | 'home' | 'income'>>>
>

export type Layout = typeof layout
export type Level = keyof Layout
export const levels: readonly Level[] = [
  'household',
  'person',
  'home',
  'member',
  'level',
  'cost',
  'need',
  'income',
  'window',
  'history',
  'youth',
  'childIncome',
  'surplus',
  'asset',
]

/** One row of a level as it is written. Pointers count from the household's own first row. */
export type RowOf<L extends Level> = { readonly [F in keyof Layout[L]]: number }

/** All rows of one household. */
export type HouseholdRows = { readonly [L in Level]: readonly RowOf<L>[] }

/** Some households, column by column. Pointers count from the first row of the block. */
export type Block = {
  readonly [L in Level]: { readonly count: number } & { readonly [F in keyof Layout[L]]: Int32Array }
}

export interface Batch {
  /** Households in all. */
  readonly count: number
  readonly blocks: readonly Block[]
}

/** Households in a block: small enough that the columns of the steps stay in the processor's cache. Measured (docs/decisions/0011). */
export const blockSize = 1024

/** One more than the most persons of a household, rounded up to where a shift reaches. */
export const mostPersons = 32

/** Largest amount of a household's, and the largest sum of them: what adds up then always fits a column. */
export const mostOre = 1_000_000_000

/** Who a member is to the table of personal costs. A child's kind is a sum: 1 when lunch is eaten elsewhere, 2 when in school. */
export const memberKind = {
  child: 0,
  lunchAway: 1,
  inSchool: 2,
  single: 4,
  couple: 5,
  secondOfCouple: 6,
  half: 7,
} as const
export const memberKinds = 8
export const normKinds = ['riksnorm', 'food', 'day'] as const
