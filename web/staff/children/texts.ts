import { isRecord } from '../../ui/problem.ts'
import type { ChildAnalysis } from '../endpoints.ts'

/** What may be written of a child, in the order it is read. */
export const texts = [
  'known',
  'knownFrom',
  'ifGranted',
  'ifRejected',
  'bestInterests',
  'measures',
  'notNoticeable',
] as const satisfies readonly (keyof ChildAnalysis)[]

export const isEmpty = (content: ChildAnalysis): boolean => texts.every((which) => content[which] === '')

export const isAnalysis = (found: unknown): found is ChildAnalysis =>
  isRecord(found) && texts.every((which) => typeof found[which] === 'string')
