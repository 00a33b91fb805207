import { assert } from '../../../base/refusal.ts'
import { openBrowser } from '../login/testing/browser.test-helper.ts'
import { makeBrowser, type Browser } from './browser.ts'
import type { Sql } from './signIn.ts'

/** The way a person signs in: to the demo's identity provider and back, redirect by redirect, with a jar of cookies. */
export async function signInOverLogin(base: string, sql: Sql, label: string): Promise<Browser> {
  const [login] = await sql(
    1,
    'select login_id, app from demo_logins where municipality_id = 1 and label like $1 order by position limit 1',
    [`${label}%`],
  )
  assert(login, `a demo login begins with ${label}`)
  const browser = openBrowser()
  const choice = await browser.visit(`${base}/auth/login/lindsjo/${String(login.app)}`)
  await browser.visit(choice.address, { form: { login: String(login.login_id) } })
  const cookie = browser.cookie('tillit')
  assert(cookie, 'the sign-in gave a session')
  return makeBrowser(base, `tillit=${cookie.value}`)
}
