import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { assert } from '../base/refusal.ts'
import type { LanguageCode } from '../texts/language-codes.ts'
import { startApp, type TestApp } from '../server/platform/testing/app.ts'
import { openChromium } from './chromium.ts'
import { newSeen, watch, type Seen } from './watch.ts'

export interface Visit {
  /** The beginning of the label of a demo login; left out: nobody is signed in. */
  as?: string
  width?: number
  language?: LanguageCode
}

/** The server on a clone of the seeded database, a browser, and all that was seen in it. */
export interface World {
  app: TestApp
  browser: Browser
  seen: Seen
  /** Somebody at a computer of their own. */
  visit: (visit?: Visit) => Promise<Page>
  pages: () => Page[]
  close: () => Promise<void>
}

const patienceMs = 20_000

/** `env`: settings beside those of every test. */
export async function openWorld(env: Record<string, string> = {}): Promise<World> {
  const pages = join(import.meta.dirname, '../dist/client/index.html')
  assert(existsSync(pages), 'the pages are built (node web/build.ts)')
  const [app, browser] = await Promise.all([startApp(env), openChromium()])
  const seen = newSeen(await peopleOf(app))
  return {
    app,
    browser,
    seen,
    visit: async ({ as, width = 1280, language = 'sv' } = {}) => {
      const viewport = { width, height: width < 600 ? 844 : 900 }
      const locale = language === 'sv' ? 'sv-SE' : 'en-GB'
      const context = await browser.newContext({
        baseURL: app.base,
        viewport,
        locale,
        timezoneId: 'Europe/Stockholm',
        reducedMotion: 'reduce',
      })
      context.setDefaultTimeout(patienceMs)
      await context.addInitScript(sameTime(app.now().getTime() - Date.now()))
      if (language !== 'sv') await context.addInitScript(`localStorage.setItem('tillit.language', '${language}')`)
      await watch(context, seen)
      if (as !== undefined) await signIn(app, context, as)
      return context.newPage()
    },
    pages: () => browser.contexts().flatMap((context) => context.pages()),
    close: async () => {
      await browser.close()
      await app.close()
    },
  }
}

export async function signIn(app: TestApp, context: BrowserContext, label: string): Promise<void> {
  const { cookie } = await app.as(label)
  await context.addCookies([{ name: 'tillit', value: cookie.slice('tillit='.length), url: app.base }])
}

/** The pages live on the day of the server. */
const sameTime = (ahead: number): string =>
  `{ const Real = Date, ahead = ${ahead}
    globalThis.Date = class extends Real {
      constructor(...parts) { parts.length === 0 ? super(Real.now() + ahead) : super(...parts) }
      static now() { return Real.now() + ahead }
    } }`

/** Everybody's names, which belong on pages but never in addresses or titles. */
async function peopleOf({ sql }: TestApp): Promise<string[]> {
  const rows = await sql(
    1,
    `select distinct given_name || ' ' || family_name as name from persons union select name from staff
     union select claims ->> 'personal_identity_number' from demo_logins where app = 'client'`,
  )
  return rows.map((row) => String(row['name']))
}
