/** What is missing now, so that it cannot wait (one municipality's list). */
export const emergencyNeeds = ['food', 'electricity', 'medicine', 'roof'] as const
export type EmergencyNeed = (typeof emergencyNeeds)[number]

/** How it came to be known. */
export const toldIn = ['contact', 'application'] as const

/** What came of it: aid for what cannot wait, met in another way, or no emergency after all. */
export const emergencyAnswers = ['aid', 'met_otherwise', 'no_emergency'] as const
export type EmergencyAnswer = (typeof emergencyAnswers)[number]

/** Words under this length say nothing of this person. */
export const shortestWords = 10
