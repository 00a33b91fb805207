import type { FastifyInstance } from 'fastify'
import { roles, type Role, type RouteShape } from '../../../api/route.ts'
import { serverLanguage } from '../../../texts/say.ts'
import { makeLetterRenderer } from '../../letters/render/renderer.ts'
import { allRoutes } from '../../serve.ts'
import { buildApp } from '../http/app.ts'
import type { Bound } from '../http/bind.ts'
import type { TestApp } from '../testing/app.ts'
import { addSession, addStaff, type Grant } from '../testing/crawl/people.ts'
import { keyOf, probesOf } from '../testing/crawl/probes.ts'
import type { Scene } from '../testing/crawl/scene.ts'
import { send, type Answered } from '../testing/crawl/send.ts'
import { expected, standings, type Caller, type Standing } from './oracle.test-helper.ts'

export interface Subject {
  caller: Caller
  cookie: string | undefined
}

export interface Cell {
  route: string
  caller: Caller
  expected: string
  got: string
  answered: Answered
}

const [yesterday, tomorrow] = ['2026-11-17', '2026-11-19']

/** Everyone the matrix asks as: each role alone and the pair that reads protected identities, in their standings; clients; nobody. */
export async function gatherSubjects(app: TestApp, scene: Scene): Promise<Subject[]> {
  const subjects: Subject[] = []
  for (const held of kinds)
    for (const standing of standingsOf(held))
      subjects.push({
        caller: { kind: 'staff', roles: held, standing },
        cookie: await stand(app, scene, held, standing),
      })
  const [other] = await app.sql(
    1,
    `select person_id as id from case_members where municipality_id = 1 and case_id = $1 and role = 'applicant'`,
    [scene.otherCaseId],
  )
  const [stranger] = await app.sql(
    1,
    `insert into persons (municipality_id, given_name, family_name, born, created_at) values (1, 'Prov', 'Ny', '1990-01-01', now()) returning person_id as id`,
  )
  const clients = [
    ['own', scene.clientId],
    ['another', String(other?.id)],
    ['without_case', String(stranger?.id)],
  ] as const
  for (const [which, personId] of clients)
    subjects.push({ caller: { kind: 'client', which }, cookie: await addSession(app, { personId }) })
  return [...subjects, { caller: { kind: 'nobody' }, cookie: undefined }]
}

const kinds: readonly (readonly Role[])[] = [...roles.map((role) => [role]), ['caseworker', 'protected_identity']]

/** A role that opens no case is not asked in each way of standing to one: that no way helps is seen with the strongest. */
const standingsOf = (held: readonly Role[]): readonly Standing[] =>
  held.some((role) => opensCases.includes(role))
    ? standings
    : ['assigned', 'unit', 'break_glass_open', 'ended_role', 'future_role']
const opensCases: readonly Role[] = ['caseworker', 'first_social_worker', 'unit_manager', 'protected_identity']

/** Where no case is named it cannot matter how one stands to it. */
const isAsked = (route: RouteShape, { caller }: Subject): boolean =>
  caller.kind !== 'staff' ||
  route.path.includes(':caseId') ||
  ['assigned', 'ended_role', 'future_role'].includes(caller.standing)

async function stand(app: TestApp, scene: Scene, held: readonly Role[], standing: Standing): Promise<string> {
  const unitId = standing === 'unit' ? scene.unitId : standing === 'whole_municipality' ? null : scene.otherUnitId
  const span = standing === 'ended_role' ? { to: yesterday } : standing === 'future_role' ? { from: tomorrow } : {}
  const grants: Grant[] = held.map((role) => ({ role, unitId, ...span }))
  if (standing === 'former_manager_of_unit') grants.push({ role: 'unit_manager', unitId: scene.unitId, to: yesterday })
  if (standing === 'coming_manager_of_unit') grants.push({ role: 'unit_manager', unitId: scene.unitId, from: tomorrow })
  const { id, cookie } = await addStaff(app, grants)
  const assign = (kind: string, from: string, to: string | null, caseId = scene.caseId) =>
    app.sql(
      1,
      'insert into case_assignments (municipality_id, case_id, staff_id, kind, valid_from, valid_to) values (1, $1, $2, $3, $4, $5)',
      [caseId, id, kind, from, to],
    )
  const open = (hoursAgo: number) =>
    app.sql(
      1,
      `insert into break_glass (municipality_id, case_id, staff_id, reason, explanation, opened_at, ends_at)
      values (1, $1, $2, 'acute_need', 'Ett prov av en öppning i nödläge.', $3::timestamptz - $4 * interval '1 hour', $3::timestamptz + (4 - $4) * interval '1 hour')`,
      [scene.caseId, id, app.now(), hoursAgo],
    )
  const acts: Partial<Record<Standing, () => Promise<unknown>>> = {
    assigned: () => assign('assigned', '2026-01-01', null),
    cover: () => assign('cover', '2026-01-01', '2026-11-18'),
    assigned_elsewhere: () => assign('assigned', '2026-01-01', null, scene.otherCaseId),
    ended_role: () => assign('assigned', '2026-01-01', null),
    future_role: () => assign('assigned', '2026-01-01', null),
    ended_assignment: () => assign('assigned', '2026-01-01', yesterday),
    future_assignment: () => assign('assigned', tomorrow, null),
    ended_cover: () => assign('cover', '2026-01-01', yesterday),
    break_glass_open: () => open(3.9),
    break_glass_expired: () => open(4.1),
  }
  await acts[standing]?.()
  return cookie
}

/** Asks every route as every subject; `only` narrows the routes. */
export async function askAll(
  server: FastifyInstance,
  scene: Scene,
  subjects: readonly Subject[],
  routes: readonly Bound[],
): Promise<Cell[]> {
  const probes = probesOf(scene)
  const waiting = routes.flatMap(({ route }) =>
    subjects.filter((subject) => isAsked(route, subject)).map((subject) => ({ route, subject })),
  )
  const cells: Cell[] = []
  const worker = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { route, subject } = next
      const name = keyOf(route)
      const probe = probes[name] ?? { inside: 'a probe: this route has none in the test' }
      const answered = await send(server, route, probe, subject)
      cells.push({
        route: name,
        caller: subject.caller,
        expected: expected(name, subject.caller, probe.inside),
        got: answered.code,
        answered,
      })
    }
  }
  await Promise.all(Array.from({ length: 10 }, worker))
  return cells
}

export const wrong = (cells: readonly Cell[]): string[] =>
  cells
    .filter((cell) => cell.got !== cell.expected)
    .map((cell) => `${cell.route} as ${JSON.stringify(cell.caller)}: ${cell.got}, not ${cell.expected}`)

/** The same server in the same place, with other routes. */
export async function buildWith(app: TestApp, change: (bound: Bound) => Bound): Promise<FastifyInstance> {
  const platform = { ...app.server.platform, languageOf: serverLanguage }
  return buildApp(platform, everyRoute.map(change), () => Promise.resolve())
}

/** The routes as the server has them; letters are rendered only by the server itself. */
export const everyRoute: readonly Bound[] = allRoutes(
  makeLetterRenderer(),
  { demo: true, idleMinutes: 30 },
  'SoL 15:10',
)
