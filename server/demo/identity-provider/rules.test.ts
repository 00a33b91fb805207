import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../../platform/login/testing/browser.test-helper.ts'
import { startTestServer, type TestServer } from '../../platform/login/testing/harness.test-helper.ts'
import { registerDemoProvider } from './register.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ DEMO: '1' }, registerDemoProvider)
  await server.query(`insert into demo_logins values (1, 'sara', 'staff', 'Sara Ek', '{"sub":"sara"}', 1)`)
})
afterAll(() => server.close())

const login = (app: string) => `${server.base}/auth/login/lindsjo/${app}`

async function ask(change: (query: URLSearchParams) => void) {
  const browser = openBrowser()
  const { address } = await browser.visit(login('staff'), {}, /demo-idp\/auth/)
  const url = new URL(address)
  change(url.searchParams)
  return browser.visit(url.href, {}, /interaction|callback/)
}

describe('the demonstration’s provider keeps to the rules', () => {
  test.each<[string, (query: URLSearchParams) => void]>([
    ['without PKCE', (query) => ['code_challenge', 'code_challenge_method'].forEach((name) => query.delete(name))],
    ['with plain PKCE', (query) => query.set('code_challenge_method', 'plain')],
    ['to another address', (query) => query.set('redirect_uri', 'https://evil.example/auth/callback/staff')],
    ['for an unknown municipality', (query) => query.set('client_id', 'atlantis-staff')],
    ['for a name that is none', (query) => query.set('client_id', '../x')],
    ['for a token at once', (query) => query.set('response_type', 'id_token')],
  ])('no sign-in %s', async (_, change) => {
    const seen = await ask(change)
    expect(seen.address).not.toContain('interaction')
    expect(seen.address).not.toMatch(/[?&]code=/)
    expect(seen.headers.get('location') ?? '').not.toContain('evil')
    expect(seen.text).not.toMatch(/<style|fonts.googleapis/)
  })

  test('a code counts once', async () => {
    const browser = openBrowser()
    const page = await browser.visit(login('staff'))
    const { address } = await browser.visit(page.address, { form: { login: 'sara' } }, /\/callback\/staff\?/)
    const code = new URL(address).searchParams.get('code') ?? ''
    expect((await browser.ask(address)).status).toBe(200)
    const again = await fetch(`${server.base}/demo-idp/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code,
        client_id: 'lindsjo-staff',
        redirect_uri: `${server.base}/auth/callback/staff`,
        code_verifier: 'x'.repeat(43),
      }),
    })
    expect(again.status).toBe(400)
  })

  test('its addresses follow the public one, not the browser’s word', async () => {
    const { promise, resolve } = Promise.withResolvers<string>()
    request(
      `${server.base}/demo-idp/.well-known/openid-configuration`,
      { headers: { host: 'evil.example' } },
      (reply) => {
        reply.setEncoding('utf8').once('data', resolve)
      },
    ).end()
    expect(await promise).not.toContain('evil')
  })

  test('the sign-out leads to our own first pages only', async () => {
    const end = `${server.base}/demo-idp/session/end?post_logout_redirect_uri=`
    expect((await openBrowser().ask(`${end}https://evil.example/`)).headers.get('location')).toBe('/')
  })

  test('one who came by the computer’s other name is sent to the public one first', async () => {
    const seen = await openBrowser().ask(login('staff').replace('localhost', '127.0.0.1'))
    expect(seen.headers.get('location')).toBe(`${login('staff')}?moved=1`)
  })
})
