/** Addresses of the app. They name months, never people. */
export const paths = {
  start: '/',
  apply: (month: string) => `/ansok/${month}`,
  applyPage: (month: string, page: string) => `/ansok/${month}/${page}`,
  receipt: (month: string) => `/kvitto/${month}`,
  month: (month: string) => `/manad/${month}`,
  emergency: '/akut',
  more: (month: string) => `/mer/${month}`,
  readers: '/lasare',
  contacts: '/kontakter',
  messages: '/meddelanden',
  registers: '/hamtat',
  respite: '/boende',
  login: (slug: string, to = '/') => `/auth/login/${slug}/client?to=${encodeURIComponent(to)}`,
  logout: '/auth/logout',
  staff: '/staff/',
} as const
