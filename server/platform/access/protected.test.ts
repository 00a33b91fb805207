import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readProtected, search } from '../../../api/cases.ts'
import { roles } from '../../../api/route.ts'
import { part } from '../../households/part.test-helper.ts'
import { writeJournal } from '../../../api/investigations.ts'
import { makeBrowser } from '../testing/browser.ts'
import { startApp, type TestApp } from '../testing/app.ts'
import { addSession, addStaff } from '../testing/crawl/people.ts'
import { setScene, type Scene } from '../testing/crawl/scene.ts'
import { openIdentities, type Identity } from '../testing/crawl/identities.ts'
import { canariesOf, crawl, hitsIn, openDoors, type Door } from './doors.test-helper.ts'

let app: TestApp
let scene: Scene
let identities: Identity[]
let canaries: string[]
beforeAll(async () => {
  app = await startApp()
  scene = await setScene(app)
  identities = [...(await openIdentities(app, 1)), ...(await openIdentities(app, 2))]
  canaries = await canariesOf(app, identities)
}, 60_000)
// Thousands of answers are on record, and each is sealed before the server lets go.
afterAll(() => app.close(), 120_000)

describe('B1: where a protected person is, and who, leaves by no door', () => {
  test('there is something to look for, and what looks finds it', () => {
    expect(identities.length).toBeGreaterThan(9)
    expect(canaries.length).toBeGreaterThan(3 * identities.length)
    const [one = ''] = canaries
    expect(hitsIn({ door: 'prov', text: `{"x":"${one}"}` }, canaries, identities)).toEqual([`prov: ${one}`])
    const { personId } = identities[0] ?? { personId: '' }
    expect(
      hitsIn(
        { door: 'prov', text: JSON.stringify({ people: [{ key: personId, name: 'Anna' }] }) },
        canaries,
        identities,
      ),
    ).toEqual([`prov: name of ${personId}`])
  })

  test('none of the demo’s logins is told, by any route', async () => {
    const doors: Door[] = []
    for (const municipality of [1, 2]) {
      const labels = await app.sql(
        municipality,
        `select label from demo_logins where municipality_id = $1 and label not like 'Skyddad%' and label not like 'Ny person%' order by position`,
        [municipality],
      )
      for (const { label } of labels)
        doors.push(
          ...(await crawl(app, scene, {
            name: String(label),
            cookie: (await app.as(String(label), municipality)).cookie,
          })),
        )
    }
    expect(doors.length).toBeGreaterThan(900)
    expect(doors.flatMap((door) => hitsIn(door, canaries, identities))).toEqual([])
    process.stdout.write(`B1: ${doors.length} answers, ${canaries.length} canaries, 0 hits\n`)
  }, 120_000)

  test('nor whoever has every role and every case but not the right: pages, attachments, letters with their metadata, payment files', async () => {
    const { cookie } = await addStaff(
      app,
      roles.filter((role) => role !== 'protected_identity').map((role) => ({ role, unitId: null })),
    )
    const doors = await openDoors(
      app,
      cookie,
      identities.map((one) => one.caseId),
    )
    expect(doors.filter((door) => door.door.includes('PDF')).length).toBeGreaterThan(5)
    expect(doors.filter((door) => door.door.includes('payment file')).length).toBeGreaterThan(0)
    expect(doors.flatMap((door) => hitsIn(door, canaries, identities))).toEqual([])
  }, 120_000)

  test('nor the other adult of the household, in the e-service or in the letter to them (JO 5932-2012)', async () => {
    const [row] = await app.sql(
      1,
      `
      select m.person_id as id, m.case_id as "caseId" from case_members m join persons p using (municipality_id, person_id)
      where m.municipality_id = 1 and m.role = 'applicant' and p.protection = 'none'
        and exists (select from case_members o join persons q using (municipality_id, person_id) where o.case_id = m.case_id and q.protection <> 'none')`,
    )
    const cookie = await addSession(app, { personId: String(row?.id) })
    const doors = await crawl(app, { ...scene, caseId: String(row?.caseId) }, { name: 'the other adult', cookie })
    const letters = await app.sql(
      1,
      'select letter_id as id from letters where municipality_id = 1 and recipient_id = $1 limit 2',
      [row?.id],
    )
    for (const { id } of letters)
      doors.push(
        ...(await crawl(app, { ...scene, letterId: String(id) }, { name: 'the other adult’s letter', cookie })),
      )
    expect(doors.filter((door) => door.door.includes('PDF')).length).toBeGreaterThan(0)
    expect(doors.flatMap((door) => hitsIn(door, canaries, identities))).toEqual([])
  }, 60_000)

  test('nor the log, the description of the API, the figures for the operator, or what is kept for repeats', async () => {
    const paths = [
      '/api/openapi.json',
      '/metrics',
      '/health/ready',
      '/',
      '/staff/',
      '/auth/login/lindsjo/staff',
      '/nowhere',
    ]
    for (const path of paths) {
      const { payload } = await app.server.app.inject({ url: path })
      expect(hitsIn({ door: path, text: payload }, canaries, identities)).toEqual([])
    }
    const [kept] = await app.sql(
      1,
      `select (select string_agg(reply::text, ' ') from idempotency_keys) as repeats, (select string_agg(row_to_json(e)::text, ' ') from audit_events e) as events,
      (select coalesce(string_agg(row_to_json(j)::text, ' '), '') from graphile_worker._private_jobs j) as jobs`,
    )
    for (const [door, text] of Object.entries({ ...kept, log: app.log() }))
      expect(hitsIn({ door, text }, canaries, [])).toEqual([])
  })
})

describe('B1: two have parted (JO 4907-2012)', () => {
  const said = 'Hon bor nu hos sin syster på annan ort.'

  test('nothing of the one who is protected, not that there is a case, is told to the other or to whoever has only the other’s case', async () => {
    const { person, keeper, hidden, caseId, former } = await part(app)
    await hidden.keeper.call(writeJournal, {
      params: { caseId: hidden.caseId },
      body: { kind: 'note', happenedAt: '2026-11-18T08:00:00Z', text: said, month: null, corrects: null },
    })
    const secret = [...canaries, said, hidden.caseId, hidden.caseNumber]
    const doors: Door[] = []
    for (const at of [former, caseId]) {
      doors.push(...(await crawl(app, { ...scene, caseId: at }, { name: 'the other adult', cookie: person.cookie })))
      doors.push(
        ...(await crawl(app, { ...scene, caseId: at }, { name: 'the other’s caseworker', cookie: keeper.cookie })),
      )
    }
    expect(doors.length).toBeGreaterThan(300)
    expect(doors.some((door) => door.text.includes('EB-2026'))).toBe(true)
    expect(doors.flatMap((door) => hitsIn(door, secret, identities))).toEqual([])
  }, 120_000)
})

describe('B1: the one door that is there', () => {
  const reason = 'Behövs för att skicka beslutet genom Skatteverket.'
  const one = (): Identity =>
    identities.find((identity) => identity.personId === scene.protectedId) ?? {
      ...identities[0],
      personId: '',
      caseId: '',
      givenName: '',
      familyName: '',
      personNumber: '',
      address: '',
      phone: '',
    }
  const params = () => ({ caseId: scene.caseId, personId: scene.protectedId })

  test('with the right, a relation and a reason the identity is told, and the reading is on record', async () => {
    const jonas = await app.as('Jonas Alm')
    const { personId: _id, caseId: _case, ...identity } = one()
    expect(await jonas.call(readProtected, { params: params(), body: { reason } })).toEqual(identity)
    const kept = await app.sql(1, 'select reason from protected_readings where person_id = $1', [params().personId])
    expect(kept.at(-1)).toEqual({ reason })
    const [event] = await app.sql(
      1,
      `select event, granted, relation, case_id, details from audit_events where municipality_id = 1 order by event_id desc limit 1`,
    )
    expect(event).toMatchObject({
      event: 'protected_identity.read',
      granted: true,
      relation: 'assigned',
      case_id: scene.caseId,
    })
  })

  test('without a reason it is not, nor without the right, nor without a relation, nor through another case', async () => {
    const jonas = await app.as('Jonas Alm')
    expect((await jonas.refused(readProtected, { params: params(), body: { reason: 'kort' } })).code).toBe(
      'protected.reason_too_short',
    )
    expect((await jonas.refused(readProtected, { params: params(), body: { reason: '               ' } })).code).toBe(
      'protected.reason_too_short',
    )
    const helena = await app.as('Helena Brandt')
    expect((await helena.refused(readProtected, { params: params(), body: { reason } })).code).toBe('role.not_allowed')
    const mirela = await app.as('Mirela Lindh')
    expect((await mirela.refused(readProtected, { params: params(), body: { reason } })).code).toBe('case.ask_unit')
    const elsewhere = await app.sql(
      1,
      `select a.case_id as id from case_assignments a join staff s using (municipality_id, staff_id) where s.name = 'Jonas Alm' and a.case_id <> $1 limit 1`,
      [scene.caseId],
    )
    expect(
      (
        await jonas.refused(readProtected, {
          params: { ...params(), caseId: String(elsewhere[0]?.id) },
          body: { reason },
        })
      ).code,
    ).toBe('not_found')
  })
})

describe('B2: a protected person cannot be told from one who is not there', () => {
  const plain = async (response: Response): Promise<unknown> => {
    const headers = Object.fromEntries([...response.headers].filter(([name]) => !/^(date|x-ratelimit)/.test(name)))
    return [response.status, headers, await response.text()]
  }

  test('a search by name answers as for an unknown name, byte for byte, whoever asks', async () => {
    const askers = ['Jonas Alm', 'Sara Ek', 'Lina Moe', 'Mona Hult']
    const others = await app.sql(
      1,
      'select lower(given_name) as given, lower(family_name) as family from persons where municipality_id = 1 and given_name is not null',
    )
    const bearsNone = ({ givenName, familyName }: Identity) =>
      !others.some((row) => row.given === givenName.toLowerCase() && row.family === familyName.toLowerCase())
    const hidden = (await openIdentities(app, 1)).filter(bearsNone)
    expect(hidden.length).toBeGreaterThan(5)
    for (const label of askers) {
      const asker = await app.as(label)
      const ask = async (text: string) => plain(await asker.raw(search, { body: { by: 'name', text } }))
      const unknown = await ask('Ingensomhelst Finnsinte')
      for (const { givenName, familyName } of hidden)
        for (const text of [
          `${givenName} ${familyName}`,
          `${familyName} ${givenName}`,
          `${givenName.slice(0, 2)} ${familyName}`.toUpperCase(),
        ].slice(0, 2))
          expect([label, text, await ask(text)]).toEqual([label, text, unknown])
    }
  }, 60_000)

  test('an id of a protected person in another case is as unknown as one that is nobody’s', async () => {
    const { cookie } = await addStaff(
      app,
      roles.map((role) => ({ role, unitId: null })),
    )
    const browser = makeBrowser(app.base, cookie)
    const at = async (personId: string) => {
      const { instance: _own, ...rest } = {
        instance: '',
        ...(await browser.refused(readProtected, {
          params: { caseId: scene.otherCaseId, personId },
          body: { reason: 'Ett skäl som räcker.' },
        })),
      }
      return rest
    }
    const unknown = await at('00000000-0000-4000-8000-000000000000')
    for (const { personId } of identities) expect(await at(personId)).toEqual(unknown)
  })
})
