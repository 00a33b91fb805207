import { unmet, met, type Unmet } from '../gates/unmet.ts'

/** How a report reaches those who take them. A report by phone is followed by the paper. */
export const concernChannels = ['in_person', 'phone_and_paper', 'secure_message', 'internal_post'] as const

/** What the guardians know of the report. Not suitable: where it could harm the child. */
export const guardiansTold = ['told', 'not_yet', 'not_suitable'] as const
export type GuardiansTold = (typeof guardiansTold)[number]

/** Shortest word on what was seen, and on why it worries. */
export const shortestConcern = 10

/** SoL 19:1: what is known of harm to a child is reported at once; a case is not left with a report that nobody has been handed. */
export function concernsHanded({ unhandedConcerns }: { unhandedConcerns: number }): Unmet<'concern_handed'>[] {
  return unhandedConcerns === 0 ? met : unmet('concern_handed', { count: unhandedConcerns })
}
