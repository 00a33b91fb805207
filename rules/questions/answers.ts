import type { Ore } from '../../base/money.ts'
import type { CalculationInput } from '../calculation/input.ts'
import type { Line } from '../line.ts'
import { askRent } from './rent.ts'
import { askStimulus } from './stimulus.ts'
import { askWage } from './wage.ts'

/** A wage to try: what would happen with so much more this month. */
export interface TriedWage {
  member: string
  amount: Ore
}

/** What a household may wonder: which rent is fully covered, the job stimulus of each adult, and each wage that was asked for. */
export const answersTo = (input: CalculationInput, wages: readonly TriedWage[]): Line[] => [
  askRent(input),
  ...input.household.members.filter((member) => member.role !== 'child').map((adult) => askStimulus(input, adult.key)),
  ...wages.map(({ member, amount }) => askWage(input, member, amount)),
]
