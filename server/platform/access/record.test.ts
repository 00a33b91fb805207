import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { keyOf, probesOf, type Probe } from '../testing/crawl/probes.ts'
import { addStaff, type Signed } from '../testing/crawl/people.ts'
import { setScene, type Scene } from '../testing/crawl/scene.ts'
import { asJson, send, type Answered } from '../testing/crawl/send.ts'
import { startApp, type TestApp } from '../testing/app.ts'
import { roles, type RouteShape } from '../../../api/route.ts'
import { everyRoute } from './matrix.test-helper.ts'
import { openIdentities } from '../testing/crawl/identities.ts'
import { testNumbers } from '../testing/crawl/numbers.ts'

let app: TestApp
let scene: Scene
let everybody: Signed
let acts: Readonly<Record<string, Probe>>
beforeAll(async () => {
  app = await startApp()
  scene = await setScene(app)
  everybody = await addStaff(
    app,
    roles.map((role) => ({ role, unitId: null })),
  )
  acts = { ...probesOf(scene), ...(await realActs()) }
}, 60_000)
afterAll(() => app.close())

/** Where the probe is turned away behind the door, the same act as it succeeds. Each is done once. */
async function realActs(): Promise<Record<string, Probe>> {
  const ofMonth = { caseId: scene.caseId, month: scene.month }
  const opening = await app.sql(1, 'select break_glass_id as id from break_glass where municipality_id = 1 limit 1')
  const payment = await app.sql(
    1,
    'select payment_id as id from payments p where municipality_id = 1 and not exists (select from payment_attests t where t.payment_id = p.payment_id) limit 1',
  )
  return {
    'POST /api/cases/:caseId/break-glass': {
      params: { caseId: scene.caseId },
      body: { reason: 'acute_need', explanation: 'Ingen annan var på plats när personen kom.' },
      inside: '200',
    },
    'POST /api/break-glass/:breakGlassId/review': {
      params: { breakGlassId: String(opening[0]?.id) },
      body: { verdict: 'justified', comment: 'Det var rätt att öppna.' },
      inside: '200',
    },
    'POST /api/cases/:caseId/months/:month/hearings': {
      params: ofMonth,
      body: {
        kind: 'sent',
        material: 'Ett underlag.',
        channel: 'letter',
        answerBy: '2026-12-20',
        toldOfCommittee: true,
      },
      inside: '200',
    },
    'POST /api/cases/:caseId/hearings/:hearingId/answer': {
      params: { caseId: scene.caseId, hearingId: scene.hearingId },
      body: { answeredOn: '2026-11-18', answer: 'Det stämmer.' },
      inside: '200',
    },
    'POST /api/payments/attest': { body: { paymentIds: [String(payment[0]?.id)] }, inside: '200' },
    'POST /api/payment-files': { inside: '200' },
  }
}

const person = (route: RouteShape): string | undefined =>
  route.access.who === 'anyone' ? undefined : route.access.who === 'client' ? scene.client.cookie : everybody.cookie
const ask = (route: RouteShape): Promise<Answered> =>
  send(app.server.app, route, acts[keyOf(route)] ?? { inside: '' }, { cookie: person(route) })

const event = z.object({
  event: z.string(),
  granted: z.boolean(),
  relation: z.string().nullable(),
  case_id: z.string().nullable(),
  person_id: z.string().nullable(),
  actor_id: z.string(),
  shown_cases: z.array(z.string()).nullable(),
  details: z.record(z.string(), z.unknown()),
})
const lastEvent = async (): Promise<number> =>
  Number((await app.sql(1, 'select coalesce(max(event_id), 0) as id from audit_events'))[0]?.id)
const eventsSince = async (id: number) =>
  z.array(event).parse(await app.sql(1, 'select * from audit_events where event_id > $1 order by event_id', [id]))

describe('A2: each act and each read is on record', () => {
  test.each(everyRoute.map(({ route }) => ({ name: keyOf(route), route })))('$name', async ({ name, route }) => {
    const before = await lastEvent()
    const { code } = await ask(route)
    expect([code, await eventsSince(before)]).toEqual([acts[name]?.inside, wanted(route, code)])
  })

  /** What stands on record of a call: one event, or none of what tells of nobody. */
  function wanted(route: RouteShape, code: string): unknown[] {
    const { access, audit } = route
    const cases: unknown = expect.any(Array)
    const done = code === '200'
    if (audit.event === null && done) return []
    const ofCase = access.who === 'staff' && access.relation === 'case'
    const reads = 'reads' in audit && done ? audit.reads : null
    return [
      expect.objectContaining({
        event: audit.event ?? route.path,
        granted: done,
        actor_id: access.who === 'client' ? scene.clientId : everybody.id,
        relation: access.who === 'client' ? 'self' : ofCase ? 'unit' : 'role',
        details: done ? {} : { refusal: code },
        ...(route.path.includes(':caseId') ? { case_id: scene.caseId } : {}),
        ...(reads === 'own' ? { person_id: scene.clientId } : {}),
        shown_cases: reads === 'listed_cases' ? cases : null,
      }),
    ]
  }
})

test('A2: the act and its record are one transaction', async () => {
  const journal = everyRoute.find(({ route }) => route.path.endsWith('/journal'))?.route
  expect(journal && (await ask(journal)).code).toBe('200')
  const [row] = await app.sql(
    1,
    `select (select xmin::text from audit_events where event = 'journal.written' order by event_id desc limit 1) as record,
      (select xmin::text from journal_entries where written_by = $1 order by written_at desc limit 1) as act`,
    [everybody.id],
  )
  expect(row?.act).toBeTruthy()
  expect(row?.record).toBe(row?.act)
})

describe('A5: what a list or a search shows is on record, case by case', () => {
  const shown = async (who: Signed, path: string, probe: Omit<Probe, 'inside'>): Promise<string[]> => {
    const route = everyRoute.find((bound) => bound.route.path === path)?.route
    if (!route) throw new Error('no such route')
    const before = await lastEvent()
    expect((await send(app.server.app, route, probe, who)).code).toBe('200')
    return (await eventsSince(before))[0]?.shown_cases ?? []
  }

  test('the queue: each case in it', async () => {
    const sara = { id: '', cookie: (await app.as('Sara Ek')).cookie }
    const held = await app.sql(
      1,
      `select a.case_id from case_assignments a join staff s using (municipality_id, staff_id) where s.name = 'Sara Ek' and a.valid_to is null`,
    )
    const told = await shown(sara, '/api/queue', { body: {} })
    expect(told.length).toBeGreaterThan(10)
    expect(told.filter((id) => !held.some((row) => row.case_id === id))).toEqual([])
  })

  test('a search: the hits, also those of which only the unit was told', async () => {
    const stranger = await addStaff(app, [{ role: 'caseworker', unitId: scene.otherUnitId }])
    expect(await shown(stranger, '/api/search', { body: { by: 'case_number', text: scene.caseNumber } })).toEqual([
      scene.caseId,
    ])
    expect(await shown(stranger, '/api/search', { body: { by: 'name', text: 'Ingensomhelst' } })).toEqual([])
  })
})

describe('A2: what cannot be put on record does not happen', () => {
  test.each(
    everyRoute.filter(({ route }) => route.audit.event !== null).map(({ route }) => ({ name: keyOf(route), route })),
  )('$name', async ({ route }) => {
    const before = await rows()
    await app.sql(1, 'revoke insert on audit_events from tillit_app')
    const told = await ask(route)
    await app.sql(1, 'grant insert on audit_events to tillit_app')
    expect([told.status, told.code, told.headers['content-type']]).toEqual([
      503,
      'busy',
      'application/problem+json; charset=utf-8',
    ])
    expect(told.headers['retry-after']).toBe('2')
    expect(Object.keys(Object(asJson(told.text))).toSorted()).toEqual([
      'code',
      'detail',
      'facts',
      'instance',
      'status',
      'title',
      'type',
    ])
    expect(await rows()).toEqual(before)
  })

  test('a no that cannot be put on record is not told either, and the operator is', async () => {
    const stranger = await addStaff(app, [{ role: 'auditor', unitId: null }])
    const queue = everyRoute.find((bound) => bound.route.path === '/api/queue')
    await app.sql(1, 'revoke insert on audit_events from tillit_app')
    const told = queue ? await send(app.server.app, queue.route, { body: {} }, stranger) : null
    await app.sql(1, 'grant insert on audit_events to tillit_app')
    expect(told?.code).toBe('busy')
    expect(app.log()).toContain('"code":"42501"')
  })

  /** How many rows each table holds, but for those that the server's own jobs write. */
  async function rows(): Promise<unknown> {
    const [row] = await app.sql(
      1,
      `select json_object_agg(relname, (xpath('/row/count/text()', query_to_xml('select count(*) from ' || relname, false, true, '')))[1]::text) as counts
      from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('audit_chain', 'migrations', 'journal_entries', 'letter_files')`,
    )
    return row?.counts
  }
})

describe('L1: what is kept about the running holds nothing of a person', () => {
  test('no test number, no name, no address in the log or in the details of an event', async () => {
    const [row] = await app.sql(
      1,
      `select string_agg(details::text || event || request_id || coalesce(relation, ''), ' ') as all from audit_events`,
    )
    const kept = `${app.log()}${String(row?.all)}`
    expect(kept.length).toBeGreaterThan(10_000)
    const known = new Set(testNumbers())
    const digits = kept.replaceAll(uuid, '').matchAll(/(?<![\w-])(?:\d{8}|\d{6})[-+]?\d{4}(?![\w-])/g)
    expect([...digits].filter(([digit]) => known.has(digit))).toEqual([])
    const read = async (text: string) => (await app.sql(1, text)).map((one) => String(one.text))
    const open = await read(
      `select street as text from addresses union select given_name || ' ' || family_name from persons where given_name is not null union select name from staff`,
    )
    const sealed = (await openIdentities(app, 1)).flatMap(({ address, phone, personNumber }) => [
      address,
      phone,
      personNumber,
    ])
    const secret = [...open, ...sealed]
    expect(secret.length).toBeGreaterThan(100)
    expect(secret.filter((one) => kept.includes(one))).toEqual([])
  })

  test('the search for numbers finds one that is there', () => {
    const [number = ''] = testNumbers()
    expect(`{"fault":"${number}"}`.match(/(?<![\w-])(?:\d{8}|\d{6})[-+]?\d{4}(?![\w-])/g)).toEqual([number])
  })
})

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
