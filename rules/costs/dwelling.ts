import type { Ore } from '../../base/money.ts'
import type { Month } from '../../base/month.ts'

/** What a guideline may make a highest cost depend on. */
export type Dimension = 'adults' | 'children' | 'persons' | 'rooms' | 'age'

export interface Range {
  from: number
  /** null: and more. */
  to: number | null
}

/** One row of the guideline's highest costs: `'rent'` up to an amount for households that fit. */
export interface CapRow {
  cost: string
  from: Month
  /** Last month; null: until changed. */
  to: Month | null
  /** Every dimension named must fit; none: everyone. */
  when: Readonly<Partial<Record<Dimension, Range>>>
  upTo: Ore
  /** Added for every child above the first the row speaks of. */
  perMoreChild?: Ore
  /** Added: thousandths of the month's price base amount, where the guideline writes so (10: one per cent of it). */
  ofPriceBase?: number
  /** Only for rents with heating (`warm`) or without (`cold`); left out: both. */
  heating?: 'warm' | 'cold'
}

/** How the rent of a shared home is split. No provision says; each room two parts and the kitchen one is attributed to Socialstyrelsen. */
export type RentShareMethod = 'rooms' | 'per_head'

/** The home, as far as the guideline asks. */
export interface Dwelling {
  /** Rooms beside the kitchen. */
  rooms?: number
  /** Rooms the household has for itself, when it rents a part of another's home. */
  ownRooms?: number
  /** Rooms that others have for themselves in the household's home. */
  othersRooms?: number
  /** Whether the rent includes heating: a guideline may have other limits then. */
  heatingIncluded?: boolean
  /** Whether the rent includes household electricity: then no bill of its own is expected. */
  electricityIncluded?: boolean
}

export interface CostParameters {
  caps?: readonly CapRow[]
  /** Left out: the rent is not split by the guideline. */
  rentShare?: RentShareMethod
}
