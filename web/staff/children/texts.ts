import { isRecord } from '../../ui/problem.ts'
import type { ChildAnalysis } from './endpoints.ts'

/** What may be written of a child, in the order it is read. */
export const texts = [
  'known',
  'knownFrom',
  'ifGranted',
  'ifRejected',
  'bestInterests',
  'measures',
  'notNoticeable',
] as const satisfies readonly Exclude<keyof ChildAnalysis, 'voice'>[]
export type Written = (typeof texts)[number]

export const isEmpty = (content: ChildAnalysis): boolean =>
  texts.every((which) => content[which] === '') && content.voice === null

export const isAnalysis = (found: unknown): found is ChildAnalysis =>
  isRecord(found) && 'voice' in found && texts.every((which) => typeof found[which] === 'string')
