import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openBrowser, type Seen } from './testing/browser.test-helper.ts'
import { freePort, startTestServer, type TestServer } from './testing/harness.test-helper.ts'
import {
  startNastyProvider,
  strangersJwk,
  type Mischief,
  type NastyProvider,
} from './testing/nasty-provider.test-helper.ts'

let provider: NastyProvider
let server: TestServer
beforeAll(async () => {
  provider = await startNastyProvider(await freePort())
  const at = { issuer: provider.issuer, id: 'tillit', secret: 'a secret/with:signs' }
  server = await startTestServer({
    OIDC_STAFF_ISSUER: at.issuer,
    OIDC_STAFF_CLIENT_ID: at.id,
    OIDC_STAFF_CLIENT_SECRET: at.secret,
    OIDC_CLIENT_ISSUER: at.issuer,
    OIDC_CLIENT_CLIENT_ID: at.id,
    OIDC_CLIENT_CLIENT_SECRET: at.secret,
  })
})
afterAll(async () => {
  await server.close()
  await provider.close()
})
beforeEach(() => {
  provider.mischief = {}
})

const number = '194001042383'
const count = async (table: string) => Number((await server.query(`select count(*) as n from ${table}`))[0]?.n)
const change = (fields: Record<string, unknown>): Mischief => ({ claims: (claims) => ({ ...claims, ...fields }) })
const without = (field: string): Mischief => ({
  claims: (claims) => Object.fromEntries(Object.entries(claims).filter(([name]) => name !== field)),
})
const says = (body: unknown, status = 200, type = 'application/json'): Mischief => ({
  token: () => ({ status, type, body: typeof body === 'string' ? body : JSON.stringify(body) }),
})
const back = (write: (answer: URLSearchParams) => void): Mischief => ({ callback: write })
const ago = (seconds: number) => Math.floor(Date.now() / 1000) - seconds

test('an honest answer is let in: so what is refused below is refused for its fault', async () => {
  const seen = await openBrowser().visit(`${server.base}/auth/login/lindsjo/staff`)
  expect(seen.status).toBe(200)
  expect(seen.text).toContain('url=/staff/')
  const asked = provider.asked.authorize.at(-1)
  expect(asked?.get('code_challenge_method')).toBe('S256')
  expect(provider.asked.token.at(-1)?.get('code_verifier')).toMatch(/^[\w-]{43}$/)
})

describe('a provider that lies lets nobody in', () => {
  test.each<[string, Mischief, number]>([
    ['another issuer in the token', change({ iss: 'http://127.0.0.1:1' }), 502],
    ['a token for somebody else', change({ aud: 'other' }), 502],
    ['a token for us and others, meant for another', change({ aud: ['tillit', 'other'], azp: 'other' }), 502],
    ['a token for us and others, meant for nobody', change({ aud: ['tillit', 'other'] }), 502],
    ['another nonce', change({ nonce: 'x' }), 502],
    ['no nonce', without('nonce'), 502],
    ['an expired token', change({ exp: ago(600), iat: ago(900) }), 502],
    ['a token that never expires', without('exp'), 502],
    ['a token without a birth', without('iat'), 502],
    ['a token not valid yet', change({ nbf: ago(-3600) }), 502],
    ['a token without a subject', without('sub'), 502],
    ['a subject that is no text', change({ sub: { $ne: null } }), 502],
    ['no signature', { signedBy: 'nobody' }, 502],
    ['no signature, though the header says RS256', { signedBy: 'nobody', header: { alg: 'RS256' } }, 502],
    ['the public key as a secret', { signedBy: 'secret' }, 502],
    ['a stranger under our key’s name', { signedBy: 'stranger', header: {} }, 502],
    ['a stranger who brings a key along', { signedBy: 'stranger', header: { jwk: strangersJwk, kid: 'k2' } }, 502],
    ['a critical extension nobody knows', { header: { crit: ['x'], x: 1 } }, 502],
    ['no token at all', says({ access_token: 'a', token_type: 'Bearer' }), 502],
    ['a token that is no token', says({ access_token: 'a', token_type: 'Bearer', id_token: 'a.b.c' }), 502],
    ['a page instead of an answer', says('<html>', 200, 'text/html'), 502],
    ['half an answer', says('{"access_token":'), 502],
    ['a code that was used before', says({ error: 'invalid_grant' }, 400), 400],
    ['a code asked for without its verifier', says({ error: 'invalid_grant', error_description: 'PKCE' }, 400), 400],
    ['our secret not known', says({ error: 'invalid_client' }, 401), 502],
    ['a broken provider', says('', 500, 'text/plain'), 503],
    ['claims without end', change({ sub: 'x'.repeat(2_000_000) }), 502],
    ['a subject longer than any', change({ sub: 'x'.repeat(10_000) }), 403],
    ['a subject with NUL', change({ sub: 'sa\u0000ra' }), 403],
    ['another state', back((answer) => answer.set('state', 'x')), 400],
    ['no state', back((answer) => answer.delete('state')), 400],
    ['two states', back((answer) => answer.append('state', 'x')), 400],
    ['no code', back((answer) => answer.delete('code')), 502],
    ['two codes', back((answer) => answer.append('code', 'x')), 502],
    ['an answer from another provider', back((answer) => answer.set('iss', 'https://evil.example')), 502],
    ['an answer without its sender', back((answer) => answer.delete('iss')), 502],
    ['a no with a script in it', back((answer) => answer.set('error', '<script>alert(1)</script>')), 502],
    ['a person who turned back', back((answer) => answer.set('error', 'access_denied')), 400],
    ['a provider that is closed', back((answer) => answer.set('error', 'temporarily_unavailable')), 503],
  ])('%s', async (_, mischief, status) => {
    provider.mischief = mischief
    const sessions = await count('sessions')
    const browser = openBrowser()
    const seen = await browser.visit(`${server.base}/auth/login/lindsjo/staff`)
    expect(seen.status).toBe(status)
    expectPlainPage(seen)
    expect(browser.cookie('tillit')).toBeUndefined()
    expect(await count('sessions')).toBe(sessions)
  })

  test('each refusal of a sign-in we began is on record, with its reason and nothing about the person', async () => {
    const rows = await server.query(
      `select distinct actor_kind, details from audit_events where event = 'login.failed' and not granted`,
    )
    expect(rows.every(({ actor_kind }) => actor_kind === 'nobody')).toBe(true)
    const reasons = new Set(rows.map(({ details }) => JSON.stringify(details)))
    expect(reasons).toContain('{"app":"staff","reason":"login.provider_wrong"}')
    expect(reasons).toContain('{"app":"staff","reason":"login.cancelled"}')
  })
})

const person = { [`personal_identity_number`]: number, given_name: 'Bo', family_name: 'Test' }

describe('a provider of e-ID', () => {
  test.each<[string, Record<string, unknown>]>([
    ['a number with a wrong check digit', { ...person, personal_identity_number: '194001042384' }],
    ['words for a number', { ...person, personal_identity_number: "1' or '1'='1" }],
    ['a number that is a list', { ...person, personal_identity_number: [number] }],
    ['no number', { given_name: 'Bo', family_name: 'Test' }],
    ['no names', { personal_identity_number: number }],
    ['a name with signs that steer', { ...person, given_name: 'Bo\u0000\u001b[2J' }],
    ['a name longer than any', { ...person, family_name: 'x'.repeat(5_000) }],
    ['the claims of somebody else', { ...person, sub: 'eva' }],
  ])('%s: nobody is let in and nobody is made up', async (_, userinfo) => {
    provider.mischief = { userinfo }
    const seen = await openBrowser().visit(`${server.base}/auth/login/lindsjo/client`)
    expect([403, 502]).toContain(seen.status)
    expectPlainPage(seen)
    expect(await count('persons')).toBe(0)
  })

  test('a number in the token is not sent through an address at the sign-out', async () => {
    provider.mischief = change(person)
    const browser = openBrowser()
    expect((await browser.visit(`${server.base}/auth/login/lindsjo/client`)).status).toBe(200)
    const out = await browser.ask(`${server.base}/auth/logout`, { form: {} })
    const to = new URL(out.headers.get('location') ?? '')
    expect(to.href).toContain(`${provider.issuer}/end?`)
    expect(to.searchParams.get('id_token_hint')).toBeNull()
    expect(to.searchParams.get('client_id')).toBe('tillit')
  })

  test('neither number nor name, token nor code stands in the log', () => {
    for (const secret of [number, '194001', 'Bo\\u0000', 'eyJ', 'code_verifier', 'given_name'])
      expect(server.log()).not.toContain(secret)
  })
})

function expectPlainPage({ text, headers }: Seen): void {
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(headers.get('content-security-policy')).not.toContain('unsafe')
  expect(headers.get('cache-control')).toBe('no-store')
  expect(text).toMatch(/<html lang="sv" dir="ltr">[^]*<h1>[^]*Till startsidan/)
  expect(text).not.toMatch(/<script|<style|style=|OAUTH_|\bat .*:\d+:\d+|194001/)
}
