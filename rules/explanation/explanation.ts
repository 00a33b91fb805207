/** How a decision was explained by word of mouth: offered, offered and declined, or held. */
export const explanationStates = ['offered', 'declined', 'held'] as const
export const interpreterAtExplanation = ['not_needed', 'present', 'lacking'] as const
/** As the person says. */
export const understandings = ['yes', 'partly', 'no'] as const
