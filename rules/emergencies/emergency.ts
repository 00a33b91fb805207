/** What is missing now, so that it cannot wait (one municipality's list). */
export const emergencyNeeds = ['food', 'electricity', 'medicine', 'roof'] as const
export type EmergencyNeed = (typeof emergencyNeeds)[number]

/** How it came to be known. */
export const toldIn = ['contact', 'application'] as const
/** Or by a notice of eviction, which has an act of its own. */
export const knownBy = [...toldIn, 'eviction_notice'] as const
export type ToldIn = (typeof knownBy)[number]

/** What came of it: aid for what cannot wait, met in another way, or no emergency after all. */
export const emergencyAnswers = ['aid', 'met_otherwise', 'no_emergency'] as const
export type EmergencyAnswer = (typeof emergencyAnswers)[number]

/** What the person sends in the e-service may be as short as one word: nobody who is hungry is asked for more. */
export const shortestTold = 3

/** Words under this length say nothing of this person. */
export const shortestWords = 10
