import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decide } from '../../api/decisions.ts'
import {
  delays,
  myDelay,
  answerDelayRequest,
  registerDelayRequest,
  requestDecision,
  tellDelay,
} from '../../api/delays.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import { makeBrowser, type Browser } from '../platform/testing/browser.ts'
import { addSession } from '../platform/testing/crawl/people.ts'
import { assess, at, dealHouseholds, deciding, inNeed, isPlain, type Household } from '../platform/testing/story.ts'

const reason = 'Vi väntar på svar från Försäkringskassan om din sjukpenning.'
let app: TestApp
let sara: Browser
let helena: Browser
let pick: (fits?: (one: Household) => boolean) => Household
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  helena = await app.as('Helena Brandt')
  pick = await dealHouseholds(app, 'Sara Ek')
})
afterAll(() => app.close())

/** As if it had come so long ago. */
const arrived = async (one: Household, daysAgo: number): Promise<Household> => {
  await app.sql(
    1,
    `update applications set arrived_on = ($3::timestamptz at time zone 'Europe/Stockholm')::date - $4::integer where case_id = $1 and month = $2`,
    [one.caseId, one.month, app.now(), daysAgo],
  )
  return one
}
const plain = (daysAgo: number) =>
  arrived(
    pick((one) => isPlain(one) && one.children === 0),
    daysAgo,
  )
const has = (rows: readonly { caseId: string; month: string }[], one: Household) =>
  rows.some((row) => row.caseId === one.caseId && row.month === one.month)
const telling = (...months: Household[]) => ({
  body: {
    months: months.map(({ caseId, month }) => ({ caseId, month })),
    channel: 'letter' as const,
    reason,
    newDay: '2026-12-10',
  },
})
const clientOf = async (one: Household): Promise<Browser> =>
  makeBrowser(app.base, await addSession(app, { personId: one.applicantId }))

describe('FL 11: who waits is told, with the reason', () => {
  test('those who have waited thirty days are listed, told in one act, and off the list until the day they were given', async () => {
    const [first, second, fresh] = [await plain(31), await plain(45), await plain(10)]
    const before = (await sara.call(delays)).toTell
    expect([has(before, first), has(before, second), has(before, fresh)]).toEqual([true, true, false])
    const { notices } = await sara.call(tellDelay, telling(first, second))
    expect(notices).toHaveLength(2)
    expect(notices[0]?.notice).toContain(reason)
    expect(notices[0]?.notice).toContain('2026-12-10')
    const after = (await sara.call(delays)).toTell
    expect([has(after, first), has(after, second)]).toEqual([false, false])
    const told = await (await clientOf(first)).call(myDelay, { params: { month: first.month } })
    expect(told).toMatchObject({ told: { reason, newDay: '2026-12-10' }, request: null })
    const journal = await app.sql(
      1,
      `select text from journal_entries where case_id = $1 order by written_at desc limit 1`,
      [first.caseId],
    )
    expect(String(journal[0]?.text)).toContain('11 § förvaltningslagen')
    await app.sql(1, `update delay_notices set new_day = '2026-11-17' where case_id = $1`, [first.caseId])
    expect(has((await sara.call(delays)).toTell, first)).toBe(true)
  })

  test('without a reason, with a day that has been, for somebody else’s case or a decided one: nobody is told', async () => {
    const one = await plain(40)
    const short = { body: { ...telling(one).body, reason: 'Vi är sena.' } }
    expect(await sara.refused(tellDelay, short)).toMatchObject({
      code: 'delay.gates_unmet',
      gates: [{ gate: 'utredning.forsening_brev' }],
    })
    const past = { body: { ...telling(one).body, newDay: '2026-11-18' } }
    expect(await sara.refused(tellDelay, past)).toMatchObject({ code: 'delay.day_unfit' })
    const mirela = await app.as('Mirela Lindh')
    expect(await mirela.refused(tellDelay, telling(one))).toMatchObject({
      code: 'delay.not_yours',
      facts: { count: 1 },
    })
    const done = await plain(40)
    await sara.call(decide, deciding(await assess(sara, done, inNeed)))
    expect(await sara.refused(tellDelay, telling(one, done))).toMatchObject({ code: 'delay.decided' })
    expect(
      await app.sql(1, 'select 1 from delay_notices where case_id = any($1)', [[one.caseId, done.caseId]]),
    ).toEqual([])
  })
})

describe('FL 12: after six months the person may ask that it be decided', () => {
  test('too early is told with the day; then once, from the e-service or on paper, with four weeks to answer', async () => {
    const early = await plain(170)
    const words = 'Jag vill att ni avgör min ansökan.'
    const me = await clientOf(early)
    const params = { month: early.month }
    expect(await me.refused(requestDecision, { params, body: { words } })).toMatchObject({
      code: 'delay_request.too_early',
    })
    await arrived(early, 190)
    expect(has((await sara.call(delays)).overSixMonths, early)).toBe(true)
    expect(await me.call(requestDecision, { params, body: { words } })).toEqual({ answerBy: '2026-12-16' })
    expect(await me.refused(requestDecision, { params, body: { words } })).toMatchObject({
      code: 'delay_request.exists',
    })
    const onPaper = { ...at(early), body: { arrivedOn: '2026-11-18', words } }
    expect(await sara.refused(registerDelayRequest, onPaper)).toMatchObject({ code: 'delay_request.exists' })
    const lists = await sara.call(delays)
    expect([has(lists.requests, early), has(lists.overSixMonths, early)]).toEqual([true, false])
  })

  test('refused by a decision of its own, by somebody the order lets, with reasons and how to appeal', async () => {
    const one = await plain(200)
    const asked = { ...at(one), body: { arrivedOn: '2026-11-10', words: 'Avgör mitt ärende.' } }
    const { delayRequestId, answerBy } = await sara.call(registerDelayRequest, asked)
    expect(answerBy).toBe('2026-12-08')
    const params = { caseId: one.caseId, delayRequestId }
    const reasons = 'Utredningen om din inkomst är inte klar. Skatteverket har inte svarat oss än.'
    expect(await sara.refused(answerDelayRequest, { params, body: { reasons } })).toMatchObject({
      code: 'decision.outside_delegation',
      whoMay: ['first_social_worker', 'unit_manager'],
    })
    expect(await helena.refused(answerDelayRequest, { params, body: { reasons: 'Inte än.' } })).toMatchObject({
      code: 'delay.gates_unmet',
      gates: [{ gate: 'utredning.drojsmal' }],
    })
    const { notice } = await helena.call(answerDelayRequest, { params, body: { reasons } })
    for (const part of [reasons, 'förvaltningsrätten', 'inom tre veckor', 'Helena Brandt'])
      expect(notice).toContain(part)
    expect(await helena.refused(answerDelayRequest, { params, body: { reasons } })).toMatchObject({
      code: 'delay_request.answered',
    })
    const mine = await (await clientOf(one)).call(myDelay, { params: { month: one.month } })
    expect(mine.request?.rejected).toMatchObject({ notice, by: 'Helena Brandt, förste socialsekreterare' })
    const [kept] = await app.sql(1, 'select delegation_item from delay_rejections where delay_request_id = $1', [
      delayRequestId,
    ])
    expect(kept).toEqual({ delegation_item: '4.3.2' })
  })

  test('a decision in the matter answers it, and it leaves the list', async () => {
    const one = await plain(210)
    const asked = { ...at(one), body: { arrivedOn: '2026-11-18', words: 'Avgör mitt ärende.' } }
    const { delayRequestId } = await sara.call(registerDelayRequest, asked)
    expect(has((await sara.call(delays)).requests, one)).toBe(true)
    await sara.call(decide, deciding(await assess(sara, one, inNeed)))
    expect(has((await sara.call(delays)).requests, one)).toBe(false)
    const params = { caseId: one.caseId, delayRequestId }
    const late = { params, body: { reasons: 'Det är redan avgjort, så det här kan inte gå igenom nu.' } }
    expect(await helena.refused(answerDelayRequest, late)).toMatchObject({ code: 'delay.decided' })
  })
})
