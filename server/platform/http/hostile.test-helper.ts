import type { RouteShape } from '../../../api/route.ts'
import type { TestApp } from '../testing/app.ts'
import { addStaff } from '../testing/crawl/people.ts'
import { application, keyOf, probesOf } from '../testing/crawl/probes.ts'
import { nowhere, setScene, type Scene } from '../testing/crawl/scene.ts'
import { asJson, send, urlOf, type Answered } from '../testing/crawl/send.ts'
import { roles } from '../../../api/route.ts'
import type { Browser } from '../testing/browser.ts'
import { openDraft } from '../../../api/applications.ts'
import { everyRoute } from '../access/matrix.test-helper.ts'

/** Words no answer may hold: what was sent in stays out of what is said. */
export const marker = 'kanariefagel'

/** Someone who may call each route, in a place where each has something to work on. */
export interface Stage {
  app: TestApp
  scene: Scene
  client: Browser
  params: (route: RouteShape) => Record<string, string>
  body: (route: RouteShape) => unknown
  cookie: (route: RouteShape) => string
}

export async function setStage(app: TestApp): Promise<Stage> {
  const scene = await setScene(app)
  const client = await app.as('Ensamstående, två barn')
  await client.call(openDraft, { params: { month: scene.month } })
  const everybody = roles.map((role) => ({ role, unitId: null }))
  // Several, so that nobody is turned away for asking too often.
  const staff = [
    await addStaff(app, everybody),
    await addStaff(app, everybody),
    await addStaff(app, everybody),
    await addStaff(app, everybody),
    await addStaff(app, everybody),
    await addStaff(app, everybody),
  ]
  const probes = probesOf(scene)
  const bodies = bodiesOf(scene)
  let turn = 0
  return {
    app,
    scene,
    client,
    params: (route) => probes[keyOf(route)]?.params ?? {},
    body: (route) => bodies[keyOf(route)] ?? probes[keyOf(route)]?.body,
    cookie: (route) => (route.access.who === 'client' ? client.cookie : (staff[turn++ % staff.length]?.cookie ?? '')),
  }
}

/** Whole bodies, each field filled: what is to be spoiled, field by field. */
function bodiesOf(scene: Scene): Readonly<Record<string, unknown>> {
  const income = { key: 'i1', member: scene.clientId, kind: 'wage', amount: 100, receivedOn: '2026-10-25' }
  const cost = { key: 'c1', kind: 'rent', applied: 100, note: 'Hyra.' }
  const member = {
    key: 'new-1',
    role: 'child',
    givenName: 'Prov',
    familyName: 'Provsson',
    personNumber: '194001042383',
    living: 'full',
    days: 30,
    lunchAway: false,
    inSchool: false,
  }
  const counted = { key: scene.clientId, role: 'applicant', days: 30, lunchAway: false, inSchool: false, counted: true }
  return {
    'PUT /api/me/drafts/:month': {
      version: 1,
      content: {
        ...application,
        household: { members: [member], changed: true },
        home: { form: 'rental', rooms: 2, othersInDwelling: 0 },
        incomes: [income],
        costs: [cost],
        assets: 100,
        message: 'Hej.',
        account: { kind: 'bank', clearing: '5012', number: '1234560' },
      },
    },
    'PUT /api/cases/:caseId/months/:month/assessment': {
      version: 0,
      content: {
        members: [counted],
        othersInDwelling: 0,
        costs: [{ key: 'c1', kind: 'rent', applied: 100, approved: 100, reason: 'Skälig.' }],
        incomes: [{ key: 'i1', member: scene.clientId, kind: 'wage', told: 0, amount: 100, reason: 'Enligt uppgift.' }],
        assets: 0,
        jobStimulus: [{ member: scene.clientId, from: '2026-01', to: '2027-12' }],
        othersMaterial: false,
        noConflictOfInterest: true,
        facts: { income_support: 'Skäl.' },
      },
    },
    'POST /api/cases/:caseId/months/:month/decisions': {
      assessmentVersion: 0,
      needs: [{ key: 'income_support', outcome: 'granted', granted: 100, facts: 'Skäl.', provisions: ['sol.12.1'] }],
      payOn: '2026-11-27',
    },
    'POST /api/cases/:caseId/months/:month/hearings': {
      kind: 'exempt',
      material: 'Ett underlag.',
      exemption: 'obviously_unnecessary',
      reason: 'Det är uppenbart obehövligt här.',
    },
    'POST /api/cases/:caseId/break-glass': {
      reason: 'acute_need',
      explanation: 'Ingen annan var på plats när personen kom.',
    },
    'POST /api/break-glass/:breakGlassId/review': { verdict: 'justified', comment: 'Det var rätt att öppna.' },
    'POST /api/search': { by: 'name', text: 'Provsson' },
    'POST /api/payments/attest': { paymentIds: [nowhere] },
  }
}

export type Path = readonly (string | number)[]

/** Every place in a value, the value itself first. */
export function placesIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at]
  return [
    at,
    ...Object.entries(value).flatMap(([key, one]) => placesIn(one, [...at, Array.isArray(value) ? Number(key) : key])),
  ]
}

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, step) => Object(inner)[step], value)

/** The value with another in one place; `undefined` leaves the place out. */
export function withAt(value: unknown, [step, ...rest]: Path, put: unknown): unknown {
  if (step === undefined) return put
  if (Array.isArray(value)) return value.map((one: unknown, at) => (at === step ? withAt(one, rest, put) : one))
  const fields: Record<string, unknown> = { ...Object(value) }
  return { ...fields, [step]: withAt(fields[step], rest, put) }
}

export const withBody: readonly RouteShape[] = everyRoute
  .map(({ route }) => route)
  .filter((route) => route.body !== undefined && !route.takesFile)
export const withParams: readonly RouteShape[] = everyRoute
  .map(({ route }) => route)
  .filter((route) => route.params !== undefined)

/** What is wrong with an answer to something odd; nothing when it is a yes, or a no in words that repeat nothing. */
export function faultsIn({ status, text, headers }: Answered, sent: string): string[] {
  if (status >= 200 && status < 300) return []
  const told: Record<string, unknown> = { ...Object(asJson(text)) }
  return [
    ...(status >= 400 && status < 500 ? [] : [`status ${status}`]),
    ...(String(headers['content-type']).startsWith('application/problem+json')
      ? []
      : [`content-type ${String(headers['content-type'])}`]),
    ...(['title', 'detail'].every((field) => typeof told[field] === 'string' && told[field] !== '')
      ? []
      : ['no title or detail']),
    ...(text.includes(marker) || (sent.length > 8 && status !== 409 && text.includes(sent))
      ? ['repeats what was sent']
      : []),
    ...(/\bat \w+ \(|node_modules|\.ts:\d|select .* from|SQLSTATE/i.test(text) ? ['speaks of its inside'] : []),
  ]
}

/** Sends text as the body, as it is. */
export async function sendRaw(
  stage: Stage,
  route: RouteShape,
  payload: string | Buffer,
  headers: Record<string, string> = {},
): Promise<Answered> {
  const response = await stage.app.server.app.inject({
    method: route.method,
    url: urlOf(route, stage.params(route)),
    payload,
    headers: {
      cookie: stage.cookie(route),
      'content-type': 'application/json',
      ...(route.writes ? { 'idempotency-key': crypto.randomUUID() } : {}),
      ...headers,
    },
  })
  return {
    status: response.statusCode,
    code: '',
    text: response.payload,
    bytes: response.rawPayload,
    headers: response.headers,
  }
}

export const sendBody = (stage: Stage, route: RouteShape, body: unknown): Promise<Answered> =>
  send(stage.app.server.app, route, { params: stage.params(route), body }, { cookie: stage.cookie(route) })

/** Does each of many things, a few at a time; gives how long the slowest took. */
export async function each<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<number> {
  const waiting = [...all]
  let slowest = 0
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const began = performance.now()
      await act(next)
      slowest = Math.max(slowest, performance.now() - began)
    }
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  return slowest
}
