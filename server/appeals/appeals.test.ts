import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appealDecision, caseAppeals, myAppeals, registerAppeal } from '../../api/appeals.ts'
import { caseJournal } from '../../api/contacts.ts'
import { myLetter, myMonth } from '../../api/me.ts'
import { caseWork } from '../../api/work.ts'
import { dayOf, plusDays } from '../../base/day.ts'
import { assert } from '../../base/refusal.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { apply, at, grant, settled } from '../platform/testing/story.ts'

let app: TestApp
let sara: Browser
let me: Browser
let other: Browser
let where: { caseId: string; month: string }
let decisionId: string
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  me = await app.as('Sambo, tre barn')
  other = await app.as('Den andra i samma hushåll')
  const { applicationId } = await apply(me, '2026-12')
  const [row] = await app.sql(1, 'select case_id from applications where application_id = $1', [applicationId])
  where = { caseId: String(row?.case_id), month: '2026-12' }
  decisionId = (await grant(sara, where)).decision.decisionId
  await settled(sara, where, 2, 1)
})
afterAll(() => app.close())

const december = { params: { month: '2026-12' } }
const wish = { wish: 'Hela hyran ska räknas.', why: 'Det finns ingen billigare lägenhet.\nJag har sökt i ett år.' }
const mine = async (who: Browser) => (await who.call(myAppeals, december)).decisions[0]
const today = () => dayOf(app.now())

describe('FL 43: an appeal is handed in to who decided, in the person’s own words', () => {
  test('before the decision has been opened the time has not begun; after, three weeks from that day', async () => {
    expect(await mine(me)).toMatchObject({ decisionId, receivedOn: null, appealBy: null, appeal: null })
    const { letters } = await me.call(myMonth, december)
    assert(letters[0], 'there is a letter')
    await me.raw(myLetter, { params: { letterId: letters[0].letterId } })
    const told = await mine(me)
    expect(told).toMatchObject({ receivedOn: today(), committee: expect.stringMatching(/nämnd/i) })
    expect(told?.appealBy).toBe((await me.call(myMonth, december)).letters[0]?.appealBy)
  })

  test('received the day it is sent, once; in the journal word for word, with a day to hand it over', async () => {
    const sent = { params: { decisionId }, body: wish }
    const appeal = await me.call(appealDecision, sent)
    expect(appeal).toMatchObject({
      ...wish,
      channel: 'e_service',
      arrivedOn: today(),
      isInTime: true,
      registeredBy: null,
    })
    expect(appeal.handOverBy).toBe(plusDays(today(), 7))
    expect(await me.refused(appealDecision, sent)).toMatchObject({ code: 'appeal.exists' })
    const { entries } = await sara.call(caseJournal, { params: { caseId: where.caseId } })
    const entry = entries.find(({ text }) => text.includes('Överklagande'))
    for (const part of [wish.wish, wish.why, today()]) expect(entry?.text).toContain(part)
    const { watches } = await sara.call(caseWork, { params: { caseId: where.caseId } })
    expect(watches.find(({ own }) => own?.text.includes('förvaltningsrätten'))).toMatchObject({
      dueOn: appeal.handOverBy,
    })
  })

  test('JO 4907-2012: the other adult sees nothing of it, and appeals for themself', async () => {
    expect(await mine(other)).toMatchObject({ decisionId, appeal: null })
    const stranger = await app.as('Ensamstående, två barn')
    const theirs = { params: { decisionId }, body: wish }
    expect(await stranger.refused(appealDecision, theirs)).toMatchObject({ code: 'not_found' })
  })
})

describe('FL 44, 45: on paper or by word of mouth the day it came counts', () => {
  const params = () => ({ caseId: where.caseId, decisionId })
  const coApplicant = async () => {
    const { decisions } = await sara.call(caseAppeals, at(where))
    const [row] = await app.sql(1, `select person_id from appeals where decision_id = $1`, [decisionId])
    const recipient = decisions[0]?.recipients.find((one) => one.personId !== row?.person_id)
    assert(recipient, 'there is another adult')
    return recipient.personId
  }

  test('not before the decision, not tomorrow, not by somebody it was not told to', async () => {
    const body = { personId: await coApplicant(), channel: 'paper', ...wish } as const
    for (const arrivedOn of [plusDays(today(), 1), plusDays(today(), -1)])
      expect(await sara.refused(registerAppeal, { params: params(), body: { ...body, arrivedOn } })).toMatchObject({
        code: 'appeal.day_unfit',
      })
    const [child] = await app.sql(
      1,
      `select person_id from case_members where case_id = $1 and role = 'child' limit 1`,
      [where.caseId],
    )
    const ofChild = { ...body, personId: String(child?.person_id), arrivedOn: today() }
    expect(await sara.refused(registerAppeal, { params: params(), body: ofChild })).toMatchObject({ code: 'not_found' })
  })

  test('what comes after the three weeks is received all the same, and told to be late', async () => {
    const [client, caseworker] = [await app.as('Ensamstående, två barn'), await app.as('Sara Ek')]
    const month = '2026-12'
    const { applicationId } = await apply(client, month)
    const [row] = await app.sql(1, 'select case_id from applications where application_id = $1', [applicationId])
    const theirs = { caseId: String(row?.case_id), month }
    const { decision } = await grant(caseworker, theirs)
    await settled(caseworker, theirs, 1, 1)
    const { letters } = await client.call(myMonth, { params: { month } })
    await client.raw(myLetter, { params: { letterId: letters[0]?.letterId ?? '' } })
    app.wait({ days: 40 })
    const late = await (
      await app.as('Ensamstående, två barn')
    ).call(appealDecision, {
      params: { decisionId: decision.decisionId },
      body: { wish: 'Mer till mat.', why: '' },
    })
    expect(late).toMatchObject({ isInTime: false })
  })

  test('when the person got the decision is not known: however long after, it is in time', async () => {
    app.wait({ days: 20 })
    const [caseworker, second] = [await app.as('Sara Ek'), await app.as('Den andra i samma hushåll')]
    const body = {
      personId: await coApplicant().catch(() => ''),
      channel: 'spoken',
      arrivedOn: today(),
      ...wish,
    } as const
    const [row] = await app.sql(
      1,
      `select recipient_id from letters l where decision_id = $1 and not exists (select from appeals x where x.decision_id = l.decision_id and x.person_id = l.recipient_id)`,
      [decisionId],
    )
    const registered = await caseworker.call(registerAppeal, {
      params: params(),
      body: { ...body, personId: String(row?.recipient_id) },
    })
    expect(registered).toMatchObject({ channel: 'spoken', isInTime: true, registeredBy: 'Sara Ek' })
    expect((await mine(second))?.appeal).toMatchObject({ channel: 'spoken', ...wish })
    const { decisions } = await caseworker.call(caseAppeals, at(where))
    expect(decisions[0]?.appeals).toHaveLength(2)
  })
})
