import { otherNeedKinds } from '../calculation/input.ts'

/** What an order may give to somebody: decisions on needs, one kind or all, and on a request for a decision (FL 12). A statement to a court is no need: that stays with the board (KL 6:38). */
export const needKindsOfOrder = ['any', 'income_support', ...otherNeedKinds, 'delay_request'] as const

/** What a row may be about: a need, or to refuse to decide at once when the person asks for it (FL 12). */
export type DelegatedKind = Exclude<(typeof needKindsOfOrder)[number], 'any'>
