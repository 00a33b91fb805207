import type { NeedKind } from './facts.ts'

const kinds: readonly NeedKind[] = ['child_visits', 'rent_debt', 'electricity_debt']

/** Needs where what happens to the children is always asked, also when all is granted. The list is one municipality's. */
export const childNeeds: ReadonlySet<string> = new Set(kinds)
