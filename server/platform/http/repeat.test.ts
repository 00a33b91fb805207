import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDraft, saveDraft, sendApplication } from '../../../api/applications.ts'
import { writeJournal } from '../../../api/investigations.ts'
import { everyRoute } from '../access/matrix.test-helper.ts'
import { startApp, type TestApp } from '../testing/app.ts'
import { makeBrowser } from '../testing/browser.ts'
import { keyOf } from '../testing/crawl/probes.ts'
import { send, type Answered } from '../testing/crawl/send.ts'
import { faultsIn, sendRaw, setStage, type Stage } from './hostile.test-helper.ts'

let app: TestApp
let stage: Stage
beforeAll(async () => {
  app = await startApp()
  stage = await setStage(app)
}, 60_000)
afterAll(() => app.close())

const journal = (text: string) => ({
  kind: 'note',
  happenedAt: '2026-11-18T08:00:00Z',
  text,
  month: null,
  corrects: null,
})
const write = (text: string, key: string, cookie: string): Promise<Answered> =>
  send(app.server.app, writeJournal, { params: { caseId: stage.scene.caseId }, body: journal(text) }, { cookie, key })
const written = async (text: string): Promise<number> =>
  Number((await app.sql(1, 'select count(*)::int as count from journal_entries where text = $1', [text]))[0]?.count)

describe('F8: a write that is sent again', () => {
  test('each route that writes asks for a key, and takes no odd one', async () => {
    const writing = everyRoute.map(({ route }) => route).filter((route) => route.writes)
    expect(writing.length).toBeGreaterThan(12)
    for (const route of writing)
      for (const key of ['', 'kort', 'a'.repeat(101), 'med mellanslag', 'å'.repeat(8), `x'; drop table--`]) {
        const probe = { params: stage.params(route), body: stage.body(route) }
        const answered = await send(app.server.app, route, probe, { cookie: stage.cookie(route), key })
        expect([
          keyOf(route),
          key,
          answered.status,
          answered.text.includes('idempotency.missing'),
          faultsIn(answered, key),
        ]).toEqual([keyOf(route), key, 400, true, []])
      }
  }, 30_000)

  test('the same key and body: the same answer, sign for sign, and one effect', async () => {
    const cookie = stage.cookie(writeJournal)
    const first = await write('En gång.', 'nyckel-ett', cookie)
    const again = await write('En gång.', 'nyckel-ett', cookie)
    expect([again.status, again.text]).toEqual([200, first.text])
    expect(await written('En gång.')).toBe(1)
  })

  test('the same key and another body, or another route or case: a no', async () => {
    const cookie = stage.cookie(writeJournal)
    await write('Först.', 'nyckel-tva', cookie)
    expect((await write('Sedan.', 'nyckel-tva', cookie)).code).toBe('idempotency.reused')
    const elsewhere = await send(
      app.server.app,
      writeJournal,
      { params: { caseId: stage.scene.otherCaseId }, body: journal('Först.') },
      { cookie, key: 'nyckel-tva' },
    )
    expect(elsewhere.code).toBe('idempotency.reused')
    expect(await written('Sedan.')).toBe(0)
  })

  test('the same key of another person is another key', async () => {
    const [one, two] = [stage.cookie(writeJournal), stage.cookie(writeJournal)]
    expect(one).not.toBe(two)
    const answers = [await write('Båda.', 'nyckel-tre', one), await write('Båda.', 'nyckel-tre', two)]
    expect(answers.map((answer) => answer.status)).toEqual([200, 200])
    expect(await written('Båda.')).toBe(2)
  })

  test('a key whose first sending was refused is not used up', async () => {
    const cookie = stage.cookie(writeJournal)
    const refused = await send(
      app.server.app,
      writeJournal,
      {
        params: { caseId: stage.scene.caseId },
        body: { ...journal('Rättad.'), kind: 'correction', corrects: '00000000-0000-4000-8000-000000000000' },
      },
      { cookie, key: 'nyckel-fyra' },
    )
    expect(refused.status).toBeGreaterThanOrEqual(400)
    expect((await write('Rättad.', 'nyckel-fyra', cookie)).status).toBe(200)
  })

  test('twenty sendings at once with one key: one effect, one answer', async () => {
    const cookie = stage.cookie(writeJournal)
    const answers = await Promise.all(Array.from({ length: 20 }, () => write('Tjugo.', 'nyckel-fem', cookie)))
    expect(new Set(answers.map((answer) => `${answer.status} ${answer.text}`)).size).toBe(1)
    expect(answers[0]?.status).toBe(200)
    expect(await written('Tjugo.')).toBe(1)
  })

  test('an answer kept for a repeat is given to nobody who has lost the case since', async () => {
    const jonas = await app.as('Jonas Alm')
    await write('Innan.', 'nyckel-sex', jonas.cookie)
    await app.sql(
      1,
      `with ended as (update case_assignments set valid_to = '2026-11-17' where case_id = $1 and valid_to is null returning municipality_id, case_id)
       insert into case_assignments (municipality_id, case_id, staff_id, kind, valid_from)
       select e.municipality_id, e.case_id, s.staff_id, 'assigned', '2026-11-18' from ended e join staff s on s.municipality_id = e.municipality_id and s.name = 'Mirela Lindh'`,
      [stage.scene.caseId],
    )
    expect((await write('Innan.', 'nyckel-sex', jonas.cookie)).code).toBe('case.ask_unit')
  })
})

describe('F8, F9: two tabs', () => {
  test('two sendings of one application at once, each with its key: one application and one receipt', async () => {
    const params = { month: stage.scene.month }
    const draft = await stage.client.call(openDraft, { params })
    const content = {
      ...draft.content,
      home: { form: 'rental' as const, rooms: 2, othersInDwelling: 0 },
      noIncome: true,
      assets: 0,
      account: { kind: 'bank' as const, clearing: '5012', number: '1234560' },
    }
    const { version } = await stage.client.call(saveDraft, { params, body: { version: draft.version, content } })
    const other = makeBrowser(app.base, stage.client.cookie)
    const replies = await Promise.all(
      [stage.client, other, stage.client, other].map((tab) =>
        tab.call(sendApplication, { params, body: { version, attested: true } }),
      ),
    )
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1)
    const [row] = await app.sql(1, 'select count(*)::int as count from applications where draft_id = $1', [
      draft.draftId,
    ])
    expect(row?.count).toBe(1)
  })

  test('two savings of one draft at once: one is kept, the other is shown it', async () => {
    const fresh = await app.sql(
      1,
      `select label from demo_logins where municipality_id = 1 and label like '%påbörjad%'`,
    )
    const client = await app.as(String(fresh[0]?.label))
    const draft = await client.call(openDraft, { params: { month: stage.scene.month } })
    const save = (message: string) =>
      client.raw(saveDraft, {
        params: { month: stage.scene.month },
        body: { version: draft.version, content: { ...draft.content, message } },
      })
    const statuses = (await Promise.all([save('En.'), save('Två.'), save('Tre.')])).map((reply) => reply.status)
    expect(statuses.map(String).toSorted()).toEqual(['200', '409', '409'])
  })
})

describe('a write comes from our own pages', () => {
  const foreign: readonly Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: '' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]

  test('from anywhere else it is refused, whatever it is', async () => {
    const own = app.server.platform.config.publicUrl
    const all = [
      ...foreign,
      { origin: `${own}.evil.example` },
      { origin: own.replace('http:', 'https:') },
      { origin: `${own}/` },
      { origin: own.toUpperCase() },
    ]
    for (const { route } of everyRoute.filter((bound) => bound.route.method !== 'GET'))
      for (const headers of all) {
        const answered = await sendRaw(stage, route, JSON.stringify(stage.body(route) ?? {}), headers)
        expect([
          keyOf(route),
          headers,
          answered.status,
          answered.text.includes('request.wrong_origin'),
          faultsIn(answered, ''),
        ]).toEqual([keyOf(route), headers, 403, true, []])
      }
  }, 30_000)

  test('and no other site may read: no answer names an origin that may', async () => {
    for (const { route } of everyRoute.slice(0, 6)) {
      const answered = await send(
        app.server.app,
        route,
        { params: stage.params(route), body: stage.body(route) },
        { cookie: stage.cookie(route) },
      )
      expect(Object.keys(answered.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
      expect(answered.headers['cross-origin-resource-policy']).toBe('same-origin')
    }
  })
})
