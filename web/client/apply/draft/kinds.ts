import { costKinds, incomeKinds, otherNeedKinds } from '../../../../rules/calculation/input.ts'

/** What one may choose among, the most usual first. */
export const usualCosts = costKinds
export const otherNeeds = otherNeedKinds
export const allIncomes = incomeKinds
