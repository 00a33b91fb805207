import fc from 'fast-check'
import { begin, type HouseholdName } from './beginnings.ts'
import { commandOf, largest, type Command } from './commands.ts'
import type { Core } from './state.ts'
import { runJobs } from './jobs.ts'
import { broken, type LawName } from './lawful.ts'
import type { Outcome } from './doing.ts'
import { act } from './model.ts'

export interface Tally {
  commands: number
  decided: number
  against: number
  anew: number
  ordered: number
  noes: Map<string, number>
}

export const makeTally = (): Tally => ({ commands: 0, decided: 0, against: 0, anew: 0, ordered: 0, noes: new Map() })

interface Watching {
  tally?: Tally
  /** The one law that is asked; left out: every one. */
  only?: LawName
  /** Of this household alone; left out: of either. */
  household?: HouseholdName
}

/** A history from beginning to end, with what was left to do done at last; which law it breaks, or none. */
export function play(numbers: readonly number[], core: Core, { tally, only, household }: Watching = {}): string | null {
  const [first = 0, ...rest] = numbers
  const state = begin(core, first, household)
  for (const number of rest) {
    const outcome = act(state, commandOf(number))
    if (tally) count(tally, outcome)
  }
  try {
    runJobs(state, state.of)
  } catch (no) {
    if (only === undefined) return `what was decided could not be carried out: ${String(no)}`
  }
  if (tally)
    for (const one of state.happened) {
      if (one.did === 'decided') {
        tally.decided++
        if (one.made.needs.some((need) => need.outcome !== 'granted')) tally.against++
        if (one.made.replaces) tally.anew++
      }
      if (one.did === 'ordered') tally.ordered++
    }
  return broken(state, only)
}

function count(tally: Tally, outcome: Outcome): void {
  tally.commands++
  const [code = ''] = outcome.split(' ')
  tally.noes.set(code, (tally.noes.get(code) ?? 0) + 1)
}

/** Numbers that each are a command: as many as a case has in some weeks. */
export const histories = fc.noBias(fc.array(fc.nat({ max: largest }), { minLength: 4, maxLength: 11, size: 'max' }))

export interface Counterexample {
  fault: string
  commands: readonly Command[]
  tried: number
}

/** Looks for a history that breaks a law; null: none in so many. */
export function search(core: Core, runs: number, watching: Watching = {}): Counterexample | null {
  let fault = ''
  const found = fc.check(
    fc.property(histories, (numbers) => {
      const now = play(numbers, core, watching)
      if (now !== null) fault = now
      return now === null
    }),
    { numRuns: runs },
  )
  if (!found.failed) return null
  return {
    fault,
    commands: found.counterexample?.[0].slice(1).map((number) => commandOf(number)) ?? [],
    tried: found.numRuns,
  }
}
