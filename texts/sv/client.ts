/** The citizens' e-service. */
export const client = {
  title: 'Ekonomiskt bistånd',
} as const
