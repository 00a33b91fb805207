import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roles } from '../../../api/route.ts'
import type { Bound } from '../http/bind.ts'
import { startApp, type TestApp } from '../testing/app.ts'
import { keyOf } from '../testing/crawl/probes.ts'
import { setScene, type Scene } from '../testing/crawl/scene.ts'
import { askAll, buildWith, everyRoute, gatherSubjects, wrong, type Cell, type Subject } from './matrix.test-helper.ts'
import { routesOfOracle } from './oracle.test-helper.ts'

let app: TestApp
let scene: Scene
let subjects: Subject[]
let cells: Cell[]
beforeAll(async () => {
  app = await startApp()
  scene = await setScene(app)
  subjects = await gatherSubjects(app, scene)
}, 120_000)
// Thousands of answers are on record, and each is sealed before the server lets go.
afterAll(() => app.close(), 120_000)

describe('A1: every route as everyone, in every standing', () => {
  test('the oracle has a rule for each route, and for nothing else', () => {
    expect(routesOfOracle.toSorted()).toEqual(everyRoute.map(({ route }) => keyOf(route)).toSorted())
  })

  test('each cell of the matrix is answered as the rules say', async () => {
    cells = await askAll(app.server.app, scene, subjects, everyRoute)
    expect(wrong(cells)).toEqual([])
    expect(cells.length).toBeGreaterThan(2_000)
    expect(new Set(cells.map((cell) => cell.route)).size).toBe(everyRoute.length)
    process.stdout.write(`A1: ${cells.length} cells, ${everyRoute.length} routes, ${subjects.length} callers\n`)
  }, 400_000)

  test('who is sent to the unit learns which unit, and nothing of the person', async () => {
    const sent = cells.filter((cell) => cell.got === 'case.ask_unit')
    expect(sent.length).toBeGreaterThan(100)
    const secret = [scene.caseNumber, scene.clientId, scene.letterId, scene.attachmentId]
    for (const { answered } of sent) {
      expect(answered.status).toBe(403)
      expect(answered.text).toContain(scene.unit)
      for (const one of secret) expect(answered.text).not.toContain(one)
    }
  })

  test('each no about access is on record as one, with who asked', async () => {
    const noes = cells.filter(
      ({ got, caller }) => (got === 'role.not_allowed' || got === 'case.ask_unit') && caller.kind !== 'nobody',
    )
    const [row] = await app.sql(
      1,
      `select count(*)::int as count, count(actor_id)::int as told from audit_events where municipality_id = 1 and not granted and details ->> 'refusal' in ('role.not_allowed', 'case.ask_unit')`,
    )
    expect(row).toEqual({ count: noes.length, told: noes.length })
  })
})

describe('A3: the matrix sees a rule that is gone', () => {
  const few = (): Subject[] =>
    subjects.filter(({ caller }) => {
      if (caller.kind !== 'staff') return caller.kind === 'client' && caller.which === 'own'
      const [role = 'registrar', another] = caller.roles
      return (
        (role === 'security_investigator' && caller.standing === 'assigned') ||
        // Whoever leads another unit, too: some routes are only for those who lead.
        ((another !== undefined || role === 'first_social_worker') && caller.standing === 'other_unit')
      )
    })
  const blind = async (change: (bound: Bound) => Bound): Promise<string[]> => {
    const server = await buildWith(app, change)
    const broken = everyRoute.filter((bound) => change(bound) !== bound)
    const red = new Set(
      (await askAll(server, scene, few(), broken))
        .filter((cell) => cell.got !== cell.expected)
        .map((cell) => cell.route),
    )
    await server.close()
    expect(broken.length).toBeGreaterThan(8)
    return broken.filter(({ route }) => !red.has(keyOf(route))).map(({ route }) => keyOf(route))
  }

  test('a route of some roles opened to all', async () => {
    expect(
      await blind((bound) =>
        bound.route.access.who === 'staff'
          ? { ...bound, route: { ...bound.route, access: { ...bound.route.access, roles } } }
          : bound,
      ),
    ).toEqual([])
  }, 120_000)

  test('a route of a case that does not ask for the relation', async () => {
    const loosen = (bound: Bound): Bound => {
      const { access } = bound.route
      return access.who === 'staff' && access.relation === 'case'
        ? { ...bound, route: { ...bound.route, access: { ...access, relation: 'none' } } }
        : bound
    }
    expect(await blind(loosen)).toEqual([])
  }, 120_000)

  test('a route of the person opened to all who are signed in', async () => {
    const open = (bound: Bound): Bound =>
      bound.route.access.who === 'client'
        ? { ...bound, route: { ...bound.route, access: { who: 'signed_in' } } }
        : bound
    expect(await blind(open)).toEqual([])
  }, 120_000)
})

describe('A3: each clause of the relation is held by the matrix', () => {
  const letter = everyRoute.filter(({ route }) => keyOf(route) === 'GET /api/cases/:caseId/letters/:letterId')
  const workers = (): Subject[] =>
    subjects.filter(
      ({ caller }) =>
        caller.kind === 'staff' &&
        caller.roles.length === 1 &&
        ['caseworker', 'first_social_worker', 'unit_manager'].includes(caller.roles.join()),
    )
  const clauses: readonly [what: string, clause: string, instead: string][] = [
    ['an assignment that has ended', 'and (a.valid_to is null or a.valid_to >= on_day)', ''],
    ['an assignment not yet begun', 'and a.valid_from <= on_day', ''],
    ['the case of an assignment', 'and a.case_id = the_case', ''],
    ['the unit of a lead', '(r.unit_id = c.unit_id or r.unit_id is null)', 'true'],
    ['the roles that lead', `and r.role in ('first_social_worker', 'unit_manager')`, ''],
    ['a lead who has left', 'and (r.valid_to is null or r.valid_to >= on_day)', ''],
    ['a lead not yet there', 'and r.valid_from <= on_day', ''],
    ['an emergency that is over', 'and g.ends_at > at_time', ''],
  ]

  test.each(clauses)('%s', async (_what, clause, instead) => {
    const [row] = await app.sql(1, `select pg_get_functiondef('case_relation'::regproc) as text`)
    const whole = String(row?.text)
    expect(whole).toContain(clause)
    await app.sql(1, whole.replace(clause, instead))
    const broken = await askAll(app.server.app, scene, workers(), letter)
    await app.sql(1, whole)
    expect(wrong(broken).length).toBeGreaterThan(0)
  })

  test('and whole again it is right again', async () => {
    expect(wrong(await askAll(app.server.app, scene, workers(), letter))).toEqual([])
  })
})
