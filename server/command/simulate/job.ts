import { issuesOf, type Issue } from '../../../api/calculations/issues.ts'
import type { Month } from '../../../base/month.ts'
import { Refusal } from '../../../base/refusal.ts'
import type { CalculationInput } from '../../../rules/calculation/input.ts'
import { householdLine, readHouseholdLine } from '../../simulations/householdLine.ts'
import { makeReckoner } from '../../simulations/reckon/byBatch.ts'
import type { Guidelines } from '../../simulations/reckon/byTree.ts'
import type { RunMonth } from '../../simulations/reckon/inMonth.ts'
import type { Stretch } from '../../simulations/report/stretch.ts'
import { syntheticHouseholds } from '../../simulations/synthetic.ts'

/** What is the same in all of a run. Plain data: it is sent to other threads. */
export interface Run {
  from: Month
  months: readonly RunMonth[]
  guidelines: Guidelines
  seed: string
}

/** Some households: numbers to invent by, or lines of a file. */
export type Job =
  | { kind: 'synthetic'; from: number; count: number }
  /** `from`: lines before these, so that a fault names its line. */
  | { kind: 'lines'; from: number; lines: readonly string[] }

/** What is wrong, with the line of the file; null: in no line. */
export interface Fault {
  line: number | null
  /** `json`: the line is no JSON. */
  wrong:
    | 'json'
    | readonly Issue[]
    | { code: string; facts: Record<string, string | number>; extra: Record<string, unknown> }
}

export type Done = { stretch: Stretch } | { fault: Fault }

/** Reckons some households at a time. What is wrong with one of them is told, never thrown: only a fault of ours is. */
export function makeReckoning(run: Run): (job: Job) => Done {
  const reckon = makeReckoner(run.months, run.guidelines)
  return (job) => {
    try {
      return { stretch: reckon(householdsOf(job, run)) }
    } catch (thrown) {
      if (thrown instanceof LineFault) return { fault: thrown.fault }
      if (!(thrown instanceof Refusal)) throw thrown
      return { fault: { line: lineOf(job, thrown.extra['household']), wrong: plain(thrown) } }
    }
  }
}

class LineFault extends Error {
  readonly fault: Fault
  constructor(fault: Fault) {
    super('a line cannot be read')
    this.fault = fault
  }
}

const plain = ({ code, facts, extra }: Refusal) => ({ code, facts: { ...facts }, extra: { ...extra } })

function householdsOf(job: Job, { from, seed, guidelines }: Run): CalculationInput[] {
  if (job.kind === 'synthetic') return [...syntheticHouseholds({ ...job, seed, month: from })]
  return job.lines.flatMap((text, at) => {
    if (text.trim() === '') return []
    const line = job.from + at + 1
    const given = parsed(text, line)
    const found = householdLine.safeParse(given)
    if (!found.success) throw new LineFault({ line, wrong: issuesOf(found.error.issues, householdLine, given) })
    try {
      return [readHouseholdLine(found.data, from, guidelines.before)]
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown
      throw new LineFault({ line, wrong: plain(thrown) })
    }
  })
}

function parsed(text: string, line: number): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new LineFault({ line, wrong: 'json' })
  }
}

/** The line of the household the rules refused: empty lines are no households. */
function lineOf(job: Job, household: unknown): number | null {
  if (job.kind === 'synthetic' || typeof household !== 'number') return null
  const filled = job.lines.flatMap((text, at) => (text.trim() === '' ? [] : [job.from + at + 1]))
  return filled[household] ?? null
}
