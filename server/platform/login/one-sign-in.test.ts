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

describe('who comes in', () => {
  test.each([
    ['one whom nobody has heard of', 'eva'],
    ['one whose last role has ended', 'slutat'],
  ])('not %s', async (_, employee) => {
    provider.mischief = { userinfo: { employee } }
    const seen = await openBrowser().visit(login())
    expect(seen.status).toBe(403)
    expect(seen.text).toContain('Du har inte behörighet här')
    expect((await events()).at(-1)).toBe('nobody login.failed')
  })

  test('not in a municipality where one does not work', async () => {
    expect((await openBrowser().visit(`${server.base}/auth/login/grannby/staff`)).status).toBe(403)
  })

  test('no resident, while the e-service is closed', async () => {
    const seen = await openBrowser().visit(`${server.base}/auth/login/lindsjo/client`)
    expect(seen.status).toBe(404)
    expect(seen.text).toContain('E-tjänsten är inte öppen')
  })

  test.each([
    '/auth/login/atlantis/staff',
    '/auth/login/lindsjo/admin',
    '/auth/callback/admin',
    '/auth/login/%00/staff',
  ])('%s leads nowhere, politely', async (path) => {
    const seen = await openBrowser().ask(server.base + path, { headers: { 'accept-language': 'en' } })
    expect(seen.status).toBe(404)
    expect(seen.text).toContain('To the start page')
  })
})

describe('one sign-in', () => {
  test('answers once: its address opened again starts nothing', async () => {
    const browser = openBrowser()
    const seen = await browser.visit(login())
    expect((await browser.ask(seen.address)).status).toBe(400)
  })

  test('is bound to the browser that began it', async () => {
    const { address } = await openBrowser().visit(login(), {}, /\/callback\/staff\?/)
    const victim = openBrowser()
    await victim.visit(login(), {}, /\/callback\/staff\?/)
    expect((await victim.ask(address)).status).toBe(400)
    expect(victim.cookie('tillit')).toBeUndefined()
  })

  test('does not finish in the other app', async () => {
    const browser = openBrowser()
    const { address } = await browser.visit(login(), {}, /\/callback\/staff\?/)
    expect((await browser.ask(address.replace('/staff?', '/client?'))).status).toBe(400)
  })

  test('waits fifteen minutes for an answer', async () => {
    const browser = openBrowser()
    const { address } = await browser.visit(login(), {}, /\/callback\/staff\?/)
    server.wait(16)
    expect((await browser.ask(address)).status).toBe(400)
  })

  test('goes on beside another in the next tab', async () => {
    const browser = openBrowser()
    const first = await browser.visit(login('?to=/staff/a'), {}, /\/authorize\?/)
    const second = await browser.visit(login('?to=/staff/b'), {}, /\/authorize\?/)
    for (const [tab, page] of [
      [first, 'a'],
      [second, 'b'],
    ] as const) {
      expect((await browser.visit(tab.address)).text).toContain(`url=/staff/${page}"`)
    }
  })

  test('cannot be bent by changing its cookie', async () => {
    const browser = openBrowser()
    const { address } = await browser.visit(login(), {}, /\/callback\/staff\?/)
    const sealed = Buffer.from(browser.cookie('tillit-login')?.value ?? '', 'base64url')
    sealed.writeUInt8(sealed.readUInt8(40) ^ 1, 40)
    browser.plant(server.base, `tillit-login=${sealed.toString('base64url')}; Path=/`)
    expect((await browser.ask(address)).status).toBe(400)
  })
})

test('while the provider is down: a plain page for who comes, work as usual for who is in, and all well when it is back', async () => {
  const inside = await signIn()
  await provider.close()
  const browser = openBrowser()
  const { address } = await browser.visit(login(), {}, /\/authorize\?/)
  const state = new URL(address).searchParams.get('state')
  const seen = await browser.ask(
    `${server.base}/auth/callback/staff?code=c&state=${state}&iss=${encodeURIComponent(provider.issuer)}`,
  )
  expect(seen.status).toBe(503)
  expect(seen.headers.get('retry-after')).toBe('10')
  expect(seen.text).toContain('href="/auth/login/lindsjo/staff"')
  expect(await whoAmI(inside)).toBe(200)
  provider = await startNastyProvider(providerPort)
  provider.mischief = { userinfo: { employee: 'sara' } }
  await signIn()
})
