import { diceOf, one } from './dice.ts'

/** What can be done; as often as it stands here is how often it is drawn. */
const drawn = [
  'meet what is asked',
  'meet what is asked',
  'meet what is asked',
  'decide',
  'decide',
  'decide',
  'decide',
  'decide anew',
  'decide anew',
  'decide anew',
  'save',
  'save',
  'save',
  'hear',
  'answer',
  'write of child',
  'say of children',
  'ask deviation',
  'answer deviation',
  'take deviation back',
  'ask for papers',
  'papers come',
  'remind of papers',
  'let time pass',
  'let time pass',
  'run jobs',
  'attest',
  'send to the bank',
  'open',
  'read',
  'read',
  'come to the case',
] as const
export type Deed = (typeof drawn)[number]

/** Somebody does something; `how` is thrown for all that it may be. */
export interface Command {
  deed: Deed
  /** Whose place among the actors. */
  by: number
  how: number
}

const anybody = [0, 1, 2, 3, 4, 5, 6, 7] as const
const usually = [0, 0, 0, 0, 0, 0, 1, 2, 3, 3, 4, 5] as const
/** Deeds that others than the caseworker usually do. */
const byOthers: Partial<Record<Deed, readonly [number, ...number[]]>> = {
  attest: [3, 5, 3, 0],
  'send to the bank': [5, 5, 1],
  'answer deviation': [2, 1, 3, 0],
  read: anybody,
  'come to the case': anybody,
}

/** A command from one number: small numbers are the plain ones, so that a history that fails shrinks to something to read. */
export function commandOf(number: number): Command {
  const dice = diceOf(number)
  const deed = one(dice, drawn)
  return { deed, by: one(dice, byOthers[deed] ?? usually), how: dice(1_000_000) }
}
export const largest = drawn.length * usually.length * 1_000_000 - 1
