import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roles, type RouteShape } from '../../../api/route.ts'
import { startApp, type TestApp } from '../testing/app.ts'
import { openIdentities, openNumbers } from '../testing/crawl/identities.ts'
import { addSession, addStaff } from '../testing/crawl/people.ts'
import { keyOf, probesOf, type Probe } from '../testing/crawl/probes.ts'
import { nowhere, setScene, type Scene } from '../testing/crawl/scene.ts'
import { send, type Answered } from '../testing/crawl/send.ts'
import { everyRoute } from './matrix.test-helper.ts'

let app: TestApp
let scene: Scene
let probes: Readonly<Record<string, Probe>>
let staff: string
beforeAll(async () => {
  app = await startApp()
  scene = await setScene(app)
  probes = probesOf(scene)
  // Everything in the own municipality, so that only the border between municipalities stands in the way.
  staff = (
    await addStaff(
      app,
      roles.map((role) => ({ role, unitId: null })),
    )
  ).cookie
}, 60_000)
afterAll(() => app.close())

const cookieFor = (route: RouteShape): string => (route.access.who === 'client' ? scene.client.cookie : staff)
const ask = (route: RouteShape, probe: Omit<Probe, 'inside'>): Promise<Answered> =>
  send(app.server.app, route, probe, { cookie: cookieFor(route) })

/** As many as the database has connections for; with more the last would wait in line, and be told that it is busy. */
const atOnce = 10

/** All that can be seen from outside, but for the number of the answer itself. */
const seen = ({ status, text, headers }: Answered): unknown => {
  const { date: _date, 'x-ratelimit-remaining': _left, 'x-ratelimit-reset': _reset, ...rest } = headers
  return [status, text.replaceAll(/urn:uuid:[0-9a-f-]{36}/g, 'urn:uuid'), rest]
}

/** Ids of the other municipality: one of every column that holds ids. */
async function foreignIds(): Promise<string[]> {
  const columns = await app.sql(
    2,
    `
    select c.table_name as table, c.column_name as column from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and c.udt_name = 'uuid' and t.table_type = 'BASE TABLE'
      and exists (select from information_schema.columns m where m.table_schema = 'public' and m.table_name = c.table_name and m.column_name = 'municipality_id') order by 1, 2`,
  )
  const ids = new Set<string>()
  for (const { table, column } of columns) {
    const rows = await app.sql(
      2,
      `select distinct ${String(column)} as id from ${String(table)} where municipality_id = 2 and ${String(column)} is not null order by 1 limit 1`,
    )
    for (const { id } of rows) ids.add(String(id))
  }
  return [...ids]
}

describe('E3: what is another municipality’s is not there', () => {
  test('every id of the other, in every place for an id, is answered as an unknown one, byte for byte', async () => {
    const ids = await foreignIds()
    expect(ids.length).toBeGreaterThan(20)
    let asked = 0
    for (const { route } of everyRoute) {
      const probe = probes[keyOf(route)]
      for (const name of Object.keys(probe?.params ?? {}).filter((one) => one.endsWith('Id'))) {
        const at = (id: string) => ask(route, { ...probe, params: { ...probe?.params, [name]: id } })
        const unknown = seen(await at(nowhere))
        const waiting = [...ids]
        const worker = async () => {
          for (let id = waiting.pop(); id; id = waiting.pop())
            expect([keyOf(route), name, seen(await at(id))]).toEqual([keyOf(route), name, unknown])
        }
        await Promise.all(Array.from({ length: atOnce }, worker))
        asked += ids.length
      }
    }
    process.stdout.write(`E3: ${ids.length} ids of the other municipality, ${asked} requests\n`)
  }, 240_000)

  test('and so is every id inside a body', async () => {
    const ids = await foreignIds()
    const journal = probes['POST /api/cases/:caseId/journal']
    const assessment = {
      version: 0,
      content: {
        members: [],
        othersInDwelling: 0,
        costs: [],
        incomes: [],
        assets: 0,
        jobStimulus: [],
        othersMaterial: false,
        noConflictOfInterest: true,
        facts: {},
      },
    }
    const member = (id: string) => ({
      key: id,
      role: 'applicant',
      days: 30,
      lunchAway: false,
      inSchool: false,
      counted: true,
    })
    const bodies: readonly [string, (id: string) => unknown][] = [
      ['POST /api/payments/attest', (id) => ({ paymentIds: [id] })],
      ['POST /api/cases/:caseId/journal', (id) => ({ ...Object(journal?.body), kind: 'correction', corrects: id })],
      [
        'PUT /api/cases/:caseId/months/:month/assessment',
        (id) => ({ ...assessment, content: { ...assessment.content, members: [member(id)] } }),
      ],
    ]
    for (const [name, body] of bodies) {
      const route = everyRoute.find((bound) => keyOf(bound.route) === name)?.route
      if (!route) throw new Error(`no route ${name}`)
      const at = (id: string) => ask(route, { ...probes[name], body: body(id) })
      const unknown = await at(nowhere)
      expect([name, unknown.status]).not.toEqual([name, 200])
      for (const id of ids) expect([name, seen(await at(id))]).toEqual([name, seen(unknown)])
    }
  }, 60_000)

  test('nobody of the other is found by number, case number or name', async () => {
    const search = everyRoute.find(({ route }) => route.path === '/api/search')
    const status = everyRoute.find(({ route }) => route.path === '/api/contact-centre/status')
    if (!search || !status) throw new Error('the routes are there')
    const numbers = [
      ...(await openNumbers(app, 2)).slice(0, 12),
      ...(await openIdentities(app, 2)).map((one) => one.personNumber),
    ]
    const own = new Set(await openNumbers(app, 1))
    const cases = (await app.sql(2, 'select case_number as text from cases where municipality_id = 2')).map((row) =>
      String(row.text),
    )
    const ownCases = new Set(
      (await app.sql(1, 'select case_number as text from cases where municipality_id = 1')).map((row) => row.text),
    )
    expect(numbers.filter((number) => own.has(number))).toEqual([])
    const unknownNumber = seen(await ask(search.route, { body: { by: 'person_number', text: '194001042383' } }))
    for (const text of numbers)
      expect(seen(await ask(search.route, { body: { by: 'person_number', text } }))).toEqual(unknownNumber)
    for (const text of cases.filter((one) => !ownCases.has(one)).slice(0, 10))
      expect(seen(await ask(search.route, { body: { by: 'case_number', text } }))).toEqual(unknownNumber)
    const unknownStatus = seen(await ask(status.route, { body: { personNumber: '194001042383' } }))
    for (const personNumber of numbers)
      expect(seen(await ask(status.route, { body: { personNumber } }))).toEqual(unknownStatus)
  }, 60_000)
})

describe('E3: a session is of one municipality', () => {
  test('a cookie under another municipality’s number is no session, as a made-up one is none', async () => {
    const route = everyRoute.find((bound) => bound.route.path === '/api/session')?.route
    if (!route) throw new Error('no route')
    const [person] = await app.sql(
      2,
      `select person_id as id from case_members where municipality_id = 2 and role = 'applicant' limit 1`,
    )
    const other = await addSession(app, { personId: String(person?.id) }, 2)
    const as = async (cookie: string) => seen(await send(app.server.app, route, {}, { cookie }))
    const none = await as(`tillit=1.${'A'.repeat(43)}`)
    expect(none).toEqual([401, expect.stringContaining('session.none'), expect.any(Object)])
    for (const cookie of [
      staff.replace('=1.', '=2.'),
      other.replace('=2.', '=1.'),
      staff.replace('=1.', '=3.'),
      staff.replace('=1.', '=999999999.'),
      staff.replace('=1.', '=01.'),
      staff.replace('=1.', '=-1.'),
      staff.replace('=1.', '=1.0.'),
      staff.replace('=1.', '=.'),
      `${staff}A`,
    ])
      expect([cookie.slice(0, 20), await as(cookie)]).toEqual([cookie.slice(0, 20), none])
    expect(await as(staff)).toEqual([200, expect.any(String), expect.any(Object)])
  })
})
