import { refuse } from '../../base/refusal.ts'

/** Refuses what is no amount: whole öre from nought. A library is also called by those whose compiler did not look. */
export function checkAmount(amount: number, field: string, whose: Readonly<Record<string, string>> = {}): void {
  if (!Number.isSafeInteger(amount)) refuse('money.not_whole_ore', { ...whose, field })
  if (amount < 0) refuse('calculation.amount_negative', { ...whose, field })
}
