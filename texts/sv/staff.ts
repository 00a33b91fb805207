/** What those who work here read. */
export const staff = {
  title: 'Handläggning',
} as const
