import { otherNeedKinds } from '../calculation/input.ts'

/** What an order may give to somebody: decisions on needs, one kind or all. A statement to a court is no need: that stays with the board (KL 6:38). */
export const needKindsOfOrder = ['any', 'income_support', ...otherNeedKinds] as const
