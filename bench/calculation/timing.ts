import { median } from '../figures.ts'

/** One row of the comparison. */
export interface Row {
  name: string
  /** Households each round takes. */
  sample: number
  /** One round: nanoseconds of processor time in all. */
  take: () => Promise<number> | number
  /** Nanoseconds a household, of each round so far. */
  rounds: number[]
}

/** Processor time of this process so far, all its threads, in nanoseconds: what neighbours on the computer disturb least. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) * 1000
}

export const row = (name: string, sample: number, act: () => Promise<void> | void): Row => ({
  name,
  sample,
  take: async () => {
    const from = processorTime()
    const going = act()
    if (going instanceof Promise) await going
    return processorTime() - from
  },
  rounds: [],
})

/** Every row in turn, round by round, so that what disturbs the computer disturbs them all. */
export async function measureRounds(rows: readonly Row[], rounds: number): Promise<void> {
  for (let at = 0; at < rounds; at++) for (const one of rows) one.rounds.push((await one.take()) / one.sample)
}

export const ns = ({ rounds }: Row): number => median(rounds)
