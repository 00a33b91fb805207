/** What is reckoned as work in a case: things to be done, and nothing about what anybody is like (no risk score, 2001:637). */
export const workParts = [
  'case',
  'new_case',
  'open_month',
  'open_need',
  'child',
  'second_adult',
  'emergency',
  'protected',
  'interpreter',
] as const
export type WorkPart = (typeof workParts)[number]

/** Whole points for each part: sums are exact. */
export type Weights = Readonly<Record<WorkPart, number>>
export type WorkCounts = Readonly<Record<WorkPart, number>>

/** So long a case is new: everything about it is still to be found out. House default. */
export const newCaseDays = 60
/** The most points a part may be set to. */
export const mostPoints = 200

/**
 * House defaults until the municipality has set its own; measured on nobody, so advice and no more. A case that waits for nothing
 * is ten points. Someone new takes a first
 * investigation; each undecided month and need a decision of its own; each child an analysis (SoL 3:1); an emergency the same day; a protected identity
 * other ways to reach and write; an interpreter each talk booked.
 */
export const usualWeights: Weights = {
  case: 10,
  new_case: 10,
  open_month: 5,
  open_need: 3,
  child: 3,
  second_adult: 2,
  emergency: 20,
  protected: 5,
  interpreter: 5,
}

/** Points of all that is counted. */
export const pointsOf = (counts: WorkCounts, weights: Weights): number =>
  workParts.reduce((sum, part) => sum + counts[part] * weights[part], 0)
