/** Addresses of the app. They name months, never people. */
export const paths = {
  start: '/',
  apply: (month: string) => `/ansok/${month}`,
  applyPage: (month: string, page: string) => `/ansok/${month}/${page}`,
  receipt: (month: string) => `/kvitto/${month}`,
  month: (month: string) => `/manad/${month}`,
  readers: '/lasare',
  login: (slug: string) => `/auth/login/${slug}/client`,
  logout: '/auth/logout',
  staff: '/staff/',
} as const
