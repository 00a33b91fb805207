import type { Ore } from '../../base/money.ts'
import type { Because, Line } from '../line.ts'

/** What is not counted of an income, by which ground. */
export interface Exemption {
  amount: Ore
  source: Line['source']
  regulation?: string | undefined
  because: Because
}
