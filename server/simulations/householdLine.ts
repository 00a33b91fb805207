import { calculationFile, readCalculationFile } from '../../api/calculation.ts'
import { inMonth } from '../../api/guideline.ts'
import type { Month } from '../../base/month.ts'
import type { CalculationInput, LocalParameters } from '../../rules/calculation/input.ts'
import { checkHousehold } from '../../rules/norm/household.ts'
import type { z } from 'zod'
import { followGuideline } from './reckon/assessed.ts'

/** One household in a file to simulate with: as for `tillit calculate`, but the guidelines are the run's, and so is the month when none is said. */
export const householdLine = calculationFile
  .omit({ parameters: true, knownOn: true, ask: true })
  .extend({ month: inMonth.exactOptional() })
export type HouseholdLine = z.infer<typeof householdLine>

/** Refuses a household that cannot be in its own month. Costs approved at just what the guideline to compare with proposes follow the draft too. */
export function readHouseholdLine(line: HouseholdLine, from: Month, before: LocalParameters): CalculationInput {
  const input = readCalculationFile({ ...line, month: line.month ?? from, parameters: {} })
  checkHousehold(input.household, input.month, before)
  return followGuideline(input, before)
}
