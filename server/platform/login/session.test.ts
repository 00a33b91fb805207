import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openBrowser, type Browser } from './testing/browser.test-helper.ts'
import { freePort, startTestServer, type TestServer } from './testing/harness.test-helper.ts'
import { startNastyProvider, type NastyProvider } from './testing/nasty-provider.test-helper.ts'

let provider: NastyProvider
let server: TestServer
let providerPort: number
beforeAll(async () => {
  providerPort = await freePort()
  provider = await startNastyProvider(providerPort)
  server = await startTestServer({
    OIDC_STAFF_ISSUER: provider.issuer,
    OIDC_STAFF_CLIENT_ID: 'tillit',
    OIDC_STAFF_CLIENT_SECRET: 'secret',
    OIDC_STAFF_CLAIM: 'employee',
  })
})
afterAll(async () => {
  await server.close()
  await provider.close()
})
beforeEach(() => {
  provider.mischief = { userinfo: { employee: 'sara' } }
})

const login = (to = '') => `${server.base}/auth/login/lindsjo/staff${to}`
const whoAmI = async (browser: Browser) => (await browser.ask(`${server.base}/api/session`)).status
const events = async () =>
  (await server.query('select event, actor_kind from audit_events order by event_id')).map(
    ({ event, actor_kind }) => `${String(actor_kind)} ${String(event)}`,
  )

async function signIn(browser = openBrowser()): Promise<Browser> {
  expect((await browser.visit(login())).status).toBe(200)
  return browser
}

describe('a session', () => {
  test('is a Strict cookie with 256 random bits, of which only the hash is kept', async () => {
    const browser = await signIn()
    const cookie = browser.cookie('tillit')
    expect(cookie?.said).toMatch(/^tillit=1\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    const [, secret = ''] = (cookie?.value ?? '').split('.')
    const hash = createHash('sha256').update(secret).digest()
    const [row] = await server.query(
      'select staff_id, person_id, ends_at - started_at as lasts, identity_hint from sessions where token_hash = $1',
      [hash],
    )
    expect(row).toMatchObject({
      staff_id: '00000000-0000-7000-8000-000000000001',
      person_id: null,
      lasts: { hours: 10 },
    })
    expect(String(row?.identity_hint)).not.toContain('eyJ')
    expect(await whoAmI(browser)).toBe(200)
  })

  test('is named so that the browser itself guards it, where the address is https', async () => {
    const { cookieFor } = await import('./register.ts')
    expect(cookieFor('https://tillit.example')).toBe('__Host-tillit')
    expect(cookieFor('http://localhost:8080')).toBe('tillit')
  })

  test('that somebody planted before the sign-in is worth nothing after it', async () => {
    const thief = await signIn()
    const known = thief.cookie('tillit')?.value ?? ''
    const victim = openBrowser()
    victim.plant(server.base, `tillit=${known}; Path=/`)
    await signIn(victim)
    expect(victim.cookie('tillit')?.value).not.toBe(known)
    expect(await whoAmI(victim)).toBe(200)
    expect(await whoAmI(thief)).toBe(401)
  })

  test('a token that was made up is not taken over', async () => {
    const browser = openBrowser()
    browser.plant(server.base, `tillit=1.${'A'.repeat(43)}; Path=/`)
    expect(await whoAmI(browser)).toBe(401)
    await signIn(browser)
    expect(browser.cookie('tillit')?.value).not.toContain('AAAA')
  })

  test('does not open in another municipality', async () => {
    const browser = await signIn()
    const [, secret] = (browser.cookie('tillit')?.value ?? '').split('.')
    browser.plant(server.base, `tillit=2.${secret}; Path=/`)
    expect(await whoAmI(browser)).toBe(401)
  })
})

describe('a session ends', () => {
  test('at the sign-out: the old cookie is worth nothing, and the provider is told', async () => {
    const browser = await signIn()
    const old = browser.cookie('tillit')?.value
    const out = await browser.ask(`${server.base}/auth/logout`, { form: {} })
    expect(out.status).toBe(303)
    const to = new URL(out.headers.get('location') ?? '')
    expect(to.origin + to.pathname).toBe(`${provider.issuer}/end`)
    expect(to.searchParams.get('post_logout_redirect_uri')).toBe(`${server.base}/staff/`)
    expect(to.searchParams.get('id_token_hint')).toMatch(/^eyJ/)
    expect(browser.cookie('tillit')).toBeUndefined()
    browser.plant(server.base, `tillit=${old}; Path=/`)
    expect(await whoAmI(browser)).toBe(401)
    expect((await events()).slice(-2)).toEqual(['staff login.succeeded', 'staff logout'])
  })

  test('for a program: it is told where to go', async () => {
    const browser = await signIn()
    const out = await browser.ask(`${server.base}/auth/logout`, { form: {}, headers: { accept: 'application/json' } })
    expect(JSON.parse(out.text).to).toContain('/end?')
    expect((await browser.ask(`${server.base}/auth/logout`, { form: {} })).headers.get('location')).toBe('/')
  })

  test('never by another site’s doing', async () => {
    const browser = await signIn()
    const out = await browser.ask(`${server.base}/auth/logout`, {
      form: {},
      headers: { origin: 'https://evil.example' },
    })
    expect(out.status).toBe(403)
    expect(await whoAmI(browser)).toBe(200)
  })

  test('after 30 minutes without a click, and not before', async () => {
    const browser = await signIn()
    server.wait(29)
    expect(await whoAmI(browser)).toBe(200)
    server.wait(29)
    expect(await whoAmI(browser)).toBe(200)
    server.wait(31)
    expect(await whoAmI(browser)).toBe(401)
  })

  test('after ten hours, however busy', async () => {
    const browser = await signIn()
    for (let minutes = 20; minutes < 600; minutes += 20) {
      server.wait(20)
      expect(await whoAmI(browser)).toBe(200)
    }
    server.wait(21)
    expect(await whoAmI(browser)).toBe(401)
  })

  test('and is cleared away by a later sign-in', async () => {
    server.wait(11 * 60)
    await signIn()
    expect(await server.query('select 1 from sessions')).toHaveLength(1)
  })
})
