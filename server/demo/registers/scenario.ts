import type { Day } from '../../../base/day.ts'
import type { Agency } from '../../registers/ssbtek/agencies.ts'

/** One amount an invented register has paid. Kronor. */
export interface Paid {
  agency: 'FK' | 'PM' | 'CSN' | 'SO'
  code: string
  label: string
  paidOn: Day
  net: number
  withheld?: number
}

/** How the registers answer about one person. */
export interface Scenario {
  paid: readonly Paid[]
  /** Job seeker since, and in which fund. */
  seeking?: { since: Day; fund: string }
  capital?: { year: number; kronor: number }
  /** Do not answer at all, or answer that they have failed. */
  down?: readonly (Agency | 'PM')[]
  failing?: readonly Agency[]
  /** A group of benefits is missing from the answer. */
  partial?: boolean
  /** Nobody has such a number. */
  unknown?: boolean
  /** The data of the person are protected. */
  marked?: boolean
  /** How long it takes. */
  waitMs?: number
}

export const nobody: Scenario = { paid: [], unknown: true }
