import type { ReasonFacts } from './facts.ts'

/** A reason in a few words; the deciding circumstances have their own, longer measure. */
const shortestNote = 10
export const isShort = (note: string) => note.trim().length < shortestNote

export const isFull = ({ needs }: Pick<ReasonFacts, 'needs'>) => needs.every((need) => need.outcome === 'granted')
