import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../../platform/login/testing/browser.test-helper.ts'
import { startTestServer, type TestServer } from '../../platform/login/testing/harness.test-helper.ts'
import { readTestNumbers } from '../numbers.ts'
import { registerDemoProvider } from './register.ts'

const { personnummer, samordningsnummer, reservnummer } = readTestNumbers()
const client = (sub: string, number = '', given = 'Åsa', family = 'Öberg') => ({
  sub,
  personal_identity_number: number,
  given_name: given,
  family_name: family,
})

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ DEMO: '1' }, registerDemoProvider)
  const logins: [string, string, string, object][] = [
    ['sara', 'staff', 'Sara Ek – socialsekreterare, Enhet Norr', { sub: 'sara' }],
    ['olle', 'staff', 'Olle <b>Slutat</b> – ekonom', { sub: 'slutat' }],
    ['asa', 'client', 'Åsa Öberg – ensamstående', client('asa', personnummer[0])],
    ['kim', 'client', 'Kim Coord', client('kim', samordningsnummer[0], 'Kim', "O'Coord")],
    ['tia', 'client', 'Tia Reserv', client('tia', reservnummer[0])],
  ]
  for (const [at, [id, app, label, claims]] of logins.entries()) {
    await server.query('insert into demo_logins values (1, $1, $2, $3, $4, $5)', [
      id,
      app,
      label,
      JSON.stringify(claims),
      at,
    ])
  }
})
afterAll(() => server.close())

const login = (app: string, to = '') => `${server.base}/auth/login/lindsjo/${app}${to}`

async function choose(who: string, app: 'staff' | 'client', browser = openBrowser()) {
  const page = await browser.visit(login(app))
  const done = await browser.visit(page.address, { form: { login: who } })
  return { browser, page, done }
}

describe('the choice of an invented person', () => {
  test('says that it is a demonstration, shows this app’s people by unit, and needs no script', async () => {
    const { text, headers, status } = await openBrowser().visit(login('staff'))
    expect(status).toBe(200)
    expect(text).toContain('Alla personer är påhittade')
    expect(text).toContain('Lindsjö')
    expect(text).toMatch(
      /<h2>Enhet Norr<\/h2>[^]*value="sara">\s*<strong>Sara Ek<\/strong> <span>socialsekreterare, Enhet Norr</,
    )
    expect(text).toContain('&lt;b&gt;')
    expect(text).not.toMatch(/Åsa|<script|<style|style=|onclick/)
    expect(headers.get('content-security-policy')).toContain(`default-src 'none'`)
  })

  test('speaks English to who wishes it', async () => {
    const { address, text } = await openBrowser().visit(login('client'))
    expect(text).toContain('Vem vill du vara?')
    const browser = openBrowser()
    const page = await browser.visit(login('client'))
    expect((await browser.ask(page.address, { headers: { 'accept-language': 'en' } })).text).toContain(
      'Who do you want to be?',
    )
    expect((await openBrowser().ask(address)).status).toBe(400)
  })

  test('lets Sara in, and out again', async () => {
    const { browser, done } = await choose('sara', 'staff')
    expect(done.text).toContain('url=/staff/')
    expect((await browser.ask(`${server.base}/api/session`)).text).toContain('"kind":"staff"')
    const out = await browser.visit(`${server.base}/auth/logout`, { form: {} }, /\/staff\/$/)
    expect(out.address).toBe(`${server.base}/staff/`)
    expect((await browser.ask(`${server.base}/api/session`)).status).toBe(401)
  })

  test('remembers nobody: the next in the same browser chooses anew, also in the other app', async () => {
    const { browser } = await choose('sara', 'staff')
    const next = await choose('asa', 'client', browser)
    expect(next.page.text).toContain('value="asa"')
    expect(next.done.status).toBe(200)
    expect((await browser.ask(`${server.base}/api/session`)).text).toContain('"kind":"client"')
  })

  test.each(['nobody', 'asa', '', "sara' or 1=1"])('%j cannot be chosen as staff', async (who) => {
    expect((await choose(who, 'staff')).done.status).toBe(400)
  })

  test('leads on to the page that was asked for', async () => {
    const browser = openBrowser()
    const page = await browser.visit(login('staff', '?to=/staff/cases/7?a=1'))
    expect((await browser.visit(page.address, { form: { login: 'sara' } })).text).toContain(
      'content="0;url=/staff/cases/7?a=1"',
    )
  })
})

describe('a resident', () => {
  test('is one person, however often and by whatever door', async () => {
    await Promise.all([choose('asa', 'client'), choose('asa', 'client'), choose('asa', 'client')])
    const rows = await server.query(
      `select given_name, family_name, born from persons where family_name = 'Öberg' and given_name = 'Åsa' and born < '2000-01-01'`,
    )
    expect(rows).toEqual([{ given_name: 'Åsa', family_name: 'Öberg', born: '1940-01-04' }])
  })

  test.each([
    ['kim', 'samordningsnummer', samordningsnummer[0]],
    ['tia', 'reservnummer', reservnummer[0]],
  ])('%s comes in by a %s, which is kept sealed', async (who, kind, number = '') => {
    expect((await choose(who, 'client')).done.status).toBe(200)
    const [row] = await server.query(
      'select n.sealed, n.blind_index, p.born from person_numbers n join persons p using (municipality_id, person_id) where kind = $1',
      [kind],
    )
    expect(String(row?.sealed)).not.toContain(number)
    expect(row?.born).toBe(who === 'kim' ? '1950-01-31' : '2000-01-01')
  })

  test('stands neither in the log nor on record by number or name', async () => {
    const rows = JSON.stringify(await server.query('select * from audit_events'))
    for (const secret of [personnummer[0], samordningsnummer[0], 'Öberg', 'Coord', 'eyJ']) {
      expect(rows).not.toContain(secret)
      expect(server.log()).not.toContain(secret)
    }
  })
})
