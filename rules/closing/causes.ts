/** Why a case is closed. Socialstyrelsen's own codes for the statistics are not verified: these are the house's words. */
export const closingCauses = [
  'work',
  'studies',
  'other_income',
  'moved_away',
  'own_wish',
  'not_applied_again',
  'deceased',
  'household_changed',
  'other',
] as const
export type ClosingCause = (typeof closingCauses)[number]

/** Why a case is shut: it should never have been made. */
export const mistakes = ['wrong_person', 'made_twice'] as const
export type Mistake = (typeof mistakes)[number]

/** How the person said it. */
export const tellings = ['e_service', 'letter', 'email', 'phone', 'visit'] as const
export type Telling = (typeof tellings)[number]

/** Causes that say nothing by themselves. */
export const asksWords = (cause: ClosingCause): boolean => cause === 'other'
export const shortestWords = 10
