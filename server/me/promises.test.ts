import { afterAll, beforeAll, expect, test } from 'vitest'
import { appealDecision, myAppeals } from '../../api/appeals.ts'
import { logContact } from '../../api/contacts.ts'
import { makeHearing } from '../../api/investigations.ts'
import { myPromises } from '../../api/promises.ts'
import { answerHearing, myMonth } from '../../api/me.ts'
import { caseWork, registerWatchMet } from '../../api/work.ts'
import { dayOf, plusDays } from '../../base/day.ts'
import { assert } from '../../base/refusal.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { apply, assess, at, grant, settled } from '../platform/testing/story.ts'

let app: TestApp
let sara: Browser
let me: Browser
let where: { caseId: string; month: string }
let personId: string
beforeAll(async () => {
  app = await startApp()
  sara = await app.as('Sara Ek')
  me = await app.as('Ensamstående, två barn')
  const { applicationId } = await apply(me, '2026-12')
  const [row] = await app.sql(1, 'select case_id, applicant_id from applications where application_id = $1', [
    applicationId,
  ])
  where = { caseId: String(row?.case_id), month: '2026-12' }
  personId = String(row?.applicant_id)
})
afterAll(() => app.close())

const today = () => dayOf(app.now())
/** Mine and ours; the seed of the tests keeps no payment files of the months before. */
const promises = async () => {
  const { mine, ours } = await me.call(myPromises)
  return { mine, ours: ours.filter(({ kind, month }) => kind !== 'pay' || month === '2026-12') }
}

test('what I am to answer stands under mine until I have answered, what we promised under ours until it is done', async () => {
  await assess(sara, where)
  const body = {
    kind: 'sent',
    material: 'Uppgift från Skatteverket.',
    channel: 'e_service',
    answerBy: plusDays(today(), 7),
  } as const
  const { hearingId } = await sara.call(makeHearing, { ...at(where), body })
  const callBackBy = new Date(app.now().getTime() + 3_600_000).toISOString()
  const said = {
    direction: 'in',
    channel: 'call',
    result: 'reached',
    purpose: 'other',
    interpreter: null,
    month: null,
  } as const
  const call = (more: object) => ({
    params: { caseId: where.caseId },
    body: {
      ...said,
      happenedAt: app.now().toISOString(),
      with: { party: 'person' as const, personId },
      text: 'Samtal.',
      callBackBy: null,
      ...more,
    },
  })
  await sara.call(logContact, call({ callBackBy }))
  const told = await promises()
  expect(told.mine).toMatchObject([{ kind: 'hearing', on: plusDays(today(), 7), month: '2026-12' }])
  expect(told.ours).toMatchObject([{ kind: 'call_back', on: dayOf(new Date(callBackBy)), what: 'Sara Ek' }])
  await me.call(answerHearing, { params: { hearingId }, body: { answer: 'Det stämmer.' } })
  app.wait({ minutes: 5 })
  await sara.call(logContact, call({ direction: 'out' }))
  expect(await promises()).toEqual({ mine: [], ours: [] })
})

test('money on its way and an appeal to hand over are promises of ours; another adult is told of their own alone', async () => {
  await grant(sara, where)
  await settled(sara, where, 1, 1)
  const { payments } = await me.call(myMonth, { params: { month: '2026-12' } })
  const [decision] = (await me.call(myAppeals, { params: { month: '2026-12' } })).decisions
  assert(decision, 'there is a decision')
  const appeal = await me.call(appealDecision, {
    params: { decisionId: decision.decisionId },
    body: { wish: 'Mer.', why: '' },
  })
  const { ours } = await promises()
  expect(ours).toEqual(
    expect.arrayContaining([
      { kind: 'pay', on: payments[0]?.payOn, month: '2026-12', what: null },
      { kind: 'hand_over_appeal', on: appeal.handOverBy, month: '2026-12', what: null },
    ]),
  )
  const { watches } = await sara.call(caseWork, { params: { caseId: where.caseId } })
  const ownWatchId = watches.find(({ own }) => own !== null)?.own?.ownWatchId ?? ''
  await sara.call(registerWatchMet, { params: { caseId: where.caseId, ownWatchId } })
  expect((await promises()).ours.map(({ kind }) => kind)).toEqual(['pay'])
})
