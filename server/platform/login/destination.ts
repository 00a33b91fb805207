/** The two apps people sign in to. */
export type App = 'staff' | 'client'
export const isApp = (word: string): word is App => word === 'staff' || word === 'client'

/** First page of an app, below the public address. */
export const home = (app: App): string => (app === 'staff' ? '/staff/' : '/')

const elsewhere = 'http://elsewhere.invalid'
const notPages = /^\/(?:api|auth|demo-idp)(?:\/|$)/

/** Where to go after the sign-in: a page of the same app, never another host; its first page when the wish is anything else. */
export function destination(app: App, wish: unknown): string {
  const first = home(app)
  if (typeof wish !== 'string' || wish.length > 200 || !/^\/[\x21-\x7e]*$/.test(wish) || wish.includes('\\'))
    return first
  const url = URL.canParse(wish, elsewhere) ? new URL(wish, elsewhere) : null
  if (!url || url.origin !== elsewhere || url.pathname.startsWith('//') || notPages.test(url.pathname)) return first
  const isStaffPage = url.pathname.startsWith('/staff/')
  return isStaffPage === (app === 'staff') ? url.pathname + url.search + url.hash : first
}
