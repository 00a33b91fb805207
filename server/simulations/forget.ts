import type { Chore } from '../platform/housekeeping.ts'
import { removeOldRows } from './queries.ts'

/** Takes away the rows behind a report when their day has passed; the report, which tells of no household, stays. */
export const forgetSimulations: Chore = ({ db, municipality, today }) => removeOldRows(db, municipality, today)
