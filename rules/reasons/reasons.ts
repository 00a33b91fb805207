import { placeholders } from './placeholders.ts'

/** Fewer characters than this say nothing about a person's circumstances. */
export const shortestReasons = 40

/** The same text apart from spacing, signs, case and the name of the month: those do not make a copied text new. */
export const sameReasons = (a: string, b: string): boolean => bare(a) === bare(b)

const bare = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, '')
    .replaceAll(/januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december/gu, '')

const reasonLength = (text: string): number => text.trim().replaceAll(/\s+/gu, ' ').length

export type ReasonFault = 'reasons_written' | 'reasons_not_copied' | 'reasons_without_placeholder'

/** What is wrong with the deciding circumstances of a decision (FL 32). */
export function reasonFaults(text: string, previous: string | null): ReasonFault[] {
  const letters = text.replaceAll(/[^\p{L}\d]/gu, '').length
  if (reasonLength(text) < shortestReasons || letters < shortestReasons / 2) return ['reasons_written']
  return [
    ...(previous !== null && sameReasons(text, previous) ? (['reasons_not_copied'] as const) : []),
    ...(placeholders(text).length > 0 ? (['reasons_without_placeholder'] as const) : []),
  ]
}
