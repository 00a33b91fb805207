import type { CalculationInput } from '../calculation/input.ts'
import type { Line } from '../line.ts'
import { askRent } from './rent.ts'
import { askStimulus } from './stimulus.ts'
import { askWage, askWages, type TriedWage } from './wage.ts'

/** What a household may wonder: which rent is fully covered, the job stimulus of each adult, and each wage that was asked for; of several persons also together. */
export const answersTo = (input: CalculationInput, wages: readonly TriedWage[]): Line[] => [
  askRent(input),
  ...input.household.members.filter((member) => member.role !== 'child').map((adult) => askStimulus(input, adult.key)),
  ...wages.map((wage) => askWage(input, wage)),
  ...(areOfDifferentPersons(wages) ? [askWages(input, wages)] : []),
]

/** Several wages of the same person are tried one instead of the other. */
const areOfDifferentPersons = (wages: readonly TriedWage[]): boolean =>
  wages.length > 1 && new Set(wages.map((wage) => wage.member)).size === wages.length
