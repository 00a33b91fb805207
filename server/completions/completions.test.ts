import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  answerItem,
  askCompletion,
  caseCompletions,
  chooseDay,
  moveCompletionDay,
  myCompletions,
  receiveItem,
  uploadItem,
} from '../../api/completions.ts'
import { monthPage, queue } from '../../api/cases.ts'
import { overview } from '../../api/me.ts'
import { assert } from '../../base/refusal.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { pdf } from '../platform/testing/crawl/scene.ts'
import { apply, at, dealHouseholds, type Household } from '../platform/testing/story.ts'
import { asking, askFor, rent, type Body } from './ask.test-helper.ts'

let app: TestApp
let sara: Browser
let pick: (fits?: (one: Household) => boolean) => Household
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  pick = await dealHouseholds(app, 'Sara Ek')
})
afterAll(() => app.close())

const stateOf = (where: { caseId: string; month: string }) => sara.call(caseCompletions, at(where))
const journalOf = async (where: { caseId: string; month: string }) =>
  (await sara.call(monthPage, at(where))).journal.filter((one) => one.kind === 'completion').map((one) => one.text)
const refused = (where: Household, more: Partial<Body>) =>
  sara.refused(askCompletion, { ...at(where), body: asking(more) })

describe('komplettering.hjalp_forst: what is asked for is named, needed, and not ours to fetch (FL 6, FL 8, FL 20, FL 23)', () => {
  test('blocks asking for what the municipality fetches itself', async () => {
    const where = pick()
    for (const kind of ['social_insurance_benefit', 'student_aid', 'pension', 'tax_refund'] as const)
      expect(await refused(where, { items: [rent, { ...rent, kind }] })).toMatchObject({
        status: 422,
        code: 'completion.we_fetch',
      })
    expect((await stateOf(where)).requests).toEqual([])
    const stored = app.sql(
      1,
      `insert into completion_items (municipality_id, completion_request_id, position, kind, need_key, what, why)
       values (1, new_id(), 0, 'pension', 'income_support', 'november', 'För att se inkomsten.')`,
    )
    await expect(stored).rejects.toThrow('kind')
  })

  test('blocks an item without why it is needed, and a request without help', async () => {
    const where = pick()
    expect(await refused(where, { items: [{ ...rent, why: 'Behövs' }] })).toMatchObject({ code: 'completion.no_why' })
    expect(await refused(where, { help: '' })).toMatchObject({ code: 'completion.no_help' })
    expect(await refused(where, { items: [{ ...rent, needKey: 'c99' }] })).toMatchObject({
      code: 'completion.need_unknown',
    })
  })

  test('lets through named items, each with why, and what help was given', async () => {
    const where = pick()
    const { notice, round } = await askFor(sara, where)
    expect(round).toBe(1)
    expect(notice).toContain('Hyresavi: november 2026. Därför: För att se vad hyran är')
    expect(notice).toContain('Svara senast 2026-11-30')
    expect(await journalOf(where)).toEqual([
      'Komplettering begärd, omgång 1, genom e-tjänsten: Hyresavi: november 2026. Svar senast 2026-11-30, satt av oss. Hjälp: Förklarade att avin finns hos hyresvärden på nätet.',
    ])
    const { requests, needs, suggestions } = await stateOf(where)
    expect(requests).toMatchObject([
      {
        round: 1,
        answerBy: '2026-11-30',
        setBy: 'us',
        askedBy: 'Sara Ek',
        items: [{ kind: 'rent_notice', receipts: [] }],
      },
    ])
    expect(needs[0]).toMatchObject({ key: 'income_support', rounds: 1, waits: true, decided: false })
    expect(suggestions.map((one) => one.about)).not.toContain('c1')
  })
})

test('what is missing is suggested: to ask for, or where it is fetched', async () => {
  const found = []
  for (let tries = 0; tries < 6; tries++) found.push(...(await stateOf(pick())).suggestions)
  expect(found.some((one) => one.kind === 'rent_notice' && one.fetch === null)).toBe(true)
  const benefit = found.find((one) => one.kind === 'social_insurance_benefit')
  expect(benefit?.fetch).toEqual({ holder: 'social_insurance_agency', source: 'SoL 15:10' })
})

describe('the day', () => {
  test('we leave at least five days; the person may choose any within a month', async () => {
    const where = pick()
    expect(await refused(where, { answerBy: '2026-11-20' })).toMatchObject({ code: 'completion.day_unfit' })
    expect(await refused(where, { answerBy: '2026-12-24', setBy: 'person' })).toMatchObject({
      code: 'completion.day_unfit',
    })
    const { completionRequestId } = await askFor(sara, where, { answerBy: '2026-11-20', setBy: 'person' })
    const moving = { params: { caseId: where.caseId, completionRequestId } }
    const moved = { answerBy: '2026-12-04', setBy: 'person' } as const
    await sara.call(moveCompletionDay, { ...moving, body: moved })
    expect((await stateOf(where)).requests).toMatchObject([moved])
    expect(await journalOf(where)).toContain('Ny dag för komplettering: 2026-12-04, vald av den enskilde.')
    const other = { params: { caseId: pick().caseId, completionRequestId }, body: moved }
    expect(await sara.refused(moveCompletionDay, other)).toMatchObject({ code: 'not_found' })
  })
})

describe('what comes on paper', () => {
  test('is ticked once, with the day it came; one paper of two leaves the other waiting', async () => {
    const where = pick()
    await askFor(sara, where, { items: [rent, { ...rent, kind: 'account_statement', about: null }] })
    const items = (await stateOf(where)).requests.flatMap((one) => one.items)
    const [first] = items
    assert(first, 'two were asked for')
    const ticking = { params: { caseId: where.caseId, completionItemId: first.completionItemId } }
    expect(
      await sara.refused(receiveItem, { ...ticking, body: { how: 'paper', receivedOn: '2026-12-01' } }),
    ).toMatchObject({ code: 'completion.day_ahead' })
    const body = { how: 'paper', receivedOn: '2026-11-17' } as const
    await sara.call(receiveItem, { ...ticking, body })
    expect(await sara.refused(receiveItem, { ...ticking, body })).toMatchObject({ code: 'completion.received' })
    const { needs, requests } = await stateOf(where)
    expect(needs[0]?.waits).toBe(true)
    expect(requests[0]?.items.map((item) => item.receipts.length)).toEqual([1, 0])
  })
})

describe('the person themself', () => {
  let client: Browser
  let where: { caseId: string; month: string }
  const mine = async () => (await client.call(myCompletions, { params: { month: '2026-12' } })).requests
  const first = async () => {
    const [one] = await mine()
    const [item] = one?.items ?? []
    assert(one && item, 'something was asked for')
    return { ...one, item }
  }

  test('sees what is needed with why and by when, and that it is their turn', async () => {
    client = await app.as('Ensamstående, två barn')
    const { applicationId } = await apply(client, '2026-12')
    const [row] = await app.sql(1, 'select case_id from applications where application_id = $1', [applicationId])
    where = { caseId: String(row?.case_id), month: '2026-12' }
    await askFor(sara, where, { items: [rent, { ...rent, kind: 'explanation', what: 'insättning', about: null }] })
    expect(await mine()).toMatchObject([
      {
        answerBy: '2026-11-30',
        mayChoose: { from: '2026-11-18', to: '2026-12-18' },
        items: [
          { kind: 'rent_notice', why: rent.why, uploads: 0, receivedOn: null },
          { kind: 'explanation', answer: null },
        ],
      },
    ])
    expect(JSON.stringify(await mine())).not.toContain('Förklarade')
    expect((await client.call(overview)).months[0]).toMatchObject({ status: 'waiting_for_answer', turn: 'yours' })
    expect((await sara.call(queue)).rows.find((one) => one.caseId === where.caseId)).toMatchObject({ turn: 'clients' })
  })

  test('chooses another day, but not beyond a month', async () => {
    const { completionRequestId } = await first()
    const choosing = (answerBy: string) => ({ params: { completionRequestId }, body: { answerBy } })
    expect(await client.refused(chooseDay, choosing('2026-12-19'))).toMatchObject({ code: 'completion.day_unfit' })
    await client.call(chooseDay, choosing('2026-12-03'))
    expect(await first()).toMatchObject({ answerBy: '2026-12-03', setBy: 'person' })
  })

  test('sends a paper: it lies under the thing and among the papers of the application, and is told of once', async () => {
    const { item } = await first()
    const params = { completionItemId: item.completionItemId }
    const { attachmentId } = await client.call(uploadItem, { params, body: {}, file: { bytes: pdf } })
    await client.call(uploadItem, { params, body: {}, file: { bytes: pdf } })
    expect((await first()).item).toMatchObject({ uploads: 2, receivedOn: '2026-11-18' })
    const page = await sara.call(monthPage, at(where))
    expect(page.application?.attachments).toContainEqual(expect.objectContaining({ attachmentId, shows: 'c1' }))
    const lines = (await journalOf(where)).filter((text) => text.includes('uppladdad'))
    expect(lines).toEqual(['Komplettering har kommit in: Hyresavi: november 2026, uppladdad i e-tjänsten.'])
    expect((await stateOf(where)).requests[0]?.items[0]?.receipts[0]).toMatchObject({ how: 'upload', attachmentId })
  })

  test('says in own words what is not there; then it is our turn again', async () => {
    const item = (await mine())[0]?.items[1]
    assert(item, 'there are two')
    const words = 'Det var en vän som betalade tillbaka.'
    await client.call(answerItem, { params: { completionItemId: item.completionItemId }, body: { words } })
    expect((await mine())[0]?.items[1]).toMatchObject({ answer: words })
    expect((await journalOf(where)).join('\n')).toContain(words)
    expect((await client.call(overview)).months[0]).toMatchObject({ turn: 'ours' })
  })

  test('nobody else finds it', async () => {
    const { item, completionRequestId } = await first()
    const other = await app.as('Sambo, tre barn')
    const params = { completionItemId: item.completionItemId }
    expect(await other.refused(answerItem, { params, body: { words: 'Hej' } })).toMatchObject({ code: 'not_found' })
    expect(await other.refused(uploadItem, { params, body: {}, file: { bytes: pdf } })).toMatchObject({
      code: 'not_found',
    })
    const choosing = { params: { completionRequestId }, body: { answerBy: '2026-11-30' } }
    expect(await other.refused(chooseDay, choosing)).toMatchObject({ code: 'not_found' })
  })
})
