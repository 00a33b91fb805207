/** Parts of the form that a paper may leave unanswered: nobody answers for the person, and what is needed is asked for. */
export const unansweredParts = ['home', 'incomes', 'assets', 'account'] as const
export type UnansweredPart = (typeof unansweredParts)[number]

interface Told {
  home: unknown
  incomes: readonly unknown[]
  noIncome: boolean
  assets: number | null
  account: unknown
}

export function unansweredIn({ home, incomes, noIncome, assets, account }: Told): UnansweredPart[] {
  const isTold: Record<UnansweredPart, boolean> = {
    home: home !== null,
    incomes: incomes.length > 0 || noIncome,
    assets: assets !== null,
    account: account !== null,
  }
  return unansweredParts.filter((part) => !isTold[part])
}
