import type { OtherNeedKind } from '../calculation/input.ts'

/**
 * Occasions on which what happens to each child is always asked, both if granted and if rejected: an acute emergency, what is directly about the
 * child, a rent or electricity debt, and a demand to lower the cost of the home or to sell it. The list is one municipality's (SoL 3:1 lies behind).
 */
export const occasions = ['emergency', 'about_child', 'debt', 'housing_demand'] as const
export type Occasion = (typeof occasions)[number]

/** What a caseworker says of the month, as no need that is applied for tells it. `noticeable`: the decision may matter noticeably to a child. */
export const saidOccasions = ['emergency', 'housing_demand', 'noticeable'] as const
export type SaidOccasion = (typeof saidOccasions)[number]

const ofNeed = new Map<string, Occasion>([
  ['child_visits', 'about_child'],
  ['rent_debt', 'debt'],
  ['electricity_debt', 'debt'],
] satisfies [OtherNeedKind, Occasion][])

/** The occasions there are: by what is applied for, and by what was said; in the order of the list. */
export function occasionsOf(kinds: readonly string[], said: readonly SaidOccasion[]): Occasion[] {
  const byNeed = kinds.flatMap((kind) => ofNeed.get(kind) ?? [])
  return occasions.filter((one) => byNeed.includes(one) || said.some((other) => other === one))
}
