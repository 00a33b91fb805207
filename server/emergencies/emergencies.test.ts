import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { monthPage } from '../../api/cases.ts'
import { childrenOfMonth } from '../../api/children.ts'
import { caseJournal } from '../../api/contacts.ts'
import { decide } from '../../api/decisions.ts'
import {
  answerEmergency,
  arrangeDuty,
  caseEmergencies,
  duty,
  emergencyAlarm,
  emergencyLane,
  endDuty,
  registerEmergency,
  takeEmergency,
} from '../../api/emergencies.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { asProposed, assess, at, dealHouseholds, deciding, isPlain, type Household } from '../platform/testing/story.ts'

let app: TestApp
let sara: Browser
let jonas: Browser
let annika: Browser
let pick: (fits?: (one: Household) => boolean) => Household
let unitId: string
const ids: Record<string, string> = {}
beforeAll(async () => {
  app = await startApp()
  ;[sara, jonas, annika] = await Promise.all([app.as('Sara Ek'), app.as('Jonas Alm'), app.as('Annika Lidman')])
  const inUnit = await app.sql(
    1,
    `select c.case_id from cases c where c.unit_id = (select unit_id from staff_roles r join staff s using (municipality_id, staff_id) where s.name = 'Jonas Alm' and r.role = 'caseworker' limit 1)`,
  )
  const led = new Set(inUnit.map((row) => row.case_id))
  const deal = await dealHouseholds(app, 'Sara Ek')
  pick = (fits = isPlain) => deal((one) => led.has(one.caseId) && fits(one))
  for (const row of await app.sql(1, 'select name, staff_id from staff where municipality_id = 1'))
    ids[String(row.name)] = String(row.staff_id)
  unitId = (await annika.call(duty)).units[0]?.unitId ?? ''
}, 60_000)
afterAll(() => app.close())

const ago = (minutes: number) => new Date(app.now().getTime() - minutes * 60_000).toISOString()
const shift = (name: string, from: number, to: number) => ({
  body: { unitId, staffId: ids[name] ?? '', startsAt: ago(-from), endsAt: ago(-to) },
})
const told = (where: Household, more: { arrivedAt?: string } = {}) => ({
  ...at(where),
  body: {
    needs: ['food' as const, 'medicine' as const],
    toldIn: 'contact' as const,
    arrivedAt: more.arrivedAt ?? ago(5),
    words: 'Har ingen mat hemma till barnen sedan i går.',
  },
})
const answering = (where: Household, emergencyId: string, late: string | null = null) => ({
  params: { caseId: where.caseId, emergencyId },
  body: { answer: 'aid' as const, reasons: 'Matkort för helgen lämnades ut klockan 15.', late },
})
const laneOf = async (who: Browser) => (await who.call(emergencyLane)).rows.map((row) => row.emergencyId)

describe('who is on duty is told at once', () => {
  test('alarmed while on duty and never otherwise; one act takes it, opens the case and stills the alarm', async () => {
    const where = pick()
    expect(await jonas.call(emergencyAlarm)).toEqual({ onDuty: false, untaken: 0, newest: null })
    const { dutyShiftId } = await jonas.call(arrangeDuty, shift('Jonas Alm', -1, 600))
    const { emergencyId } = await sara.call(registerEmergency, told(where))
    expect(await jonas.call(emergencyAlarm)).toMatchObject({ onDuty: true, untaken: 1, newest: expect.any(String) })
    expect(await sara.call(emergencyAlarm)).toMatchObject({ onDuty: false, untaken: 0 })
    expect(await jonas.refused(monthPage, at(where))).toMatchObject({ code: 'case.ask_unit' })
    const [row] = (await jonas.call(emergencyLane)).rows
    expect(row).toMatchObject({ emergencyId, needs: ['food', 'medicine'], taken: null, mayOpen: false })
    expect(await jonas.call(takeEmergency, { params: { emergencyId }, body: { over: false } })).toEqual({
      caseId: where.caseId,
      month: where.month,
    })
    expect(await jonas.call(emergencyAlarm)).toMatchObject({ untaken: 0 })
    await jonas.call(monthPage, at(where))
    await jonas.call(answerEmergency, answering(where, emergencyId))
    expect([await laneOf(jonas), await laneOf(sara)]).toEqual([[], []])
    const texts = (await sara.call(caseJournal, { params: { caseId: where.caseId } })).entries.map((one) => one.text)
    expect(texts.filter((text) => /akut/i.test(text)).length).toBeGreaterThan(2)
    await jonas.call(endDuty, { params: { dutyShiftId } })
    expect(await jonas.call(emergencyAlarm)).toMatchObject({ onDuty: false })
    app.wait({ days: 2 })
    jonas = await app.as('Jonas Alm')
    sara = await app.as('Sara Ek')
    annika = await app.as('Annika Lidman')
    expect(await jonas.refused(monthPage, at(where))).toMatchObject({ code: 'case.ask_unit' })
  })

  test('two do not have it at once unless one takes over; who has nothing to do with it does not find it', async () => {
    const where = pick()
    const { emergencyId } = await sara.call(registerEmergency, told(where))
    const take = (over: boolean) => ({ params: { emergencyId }, body: { over } })
    expect(await jonas.refused(takeEmergency, take(false))).toMatchObject({ code: 'not_found' })
    await sara.call(takeEmergency, take(false))
    expect(await annika.refused(takeEmergency, take(false))).toMatchObject({ code: 'emergency.taken' })
    await annika.call(takeEmergency, take(true))
    const { rows } = await sara.call(caseEmergencies, at(where))
    expect(rows).toMatchObject([{ taken: { by: 'Annika Lidman', mine: false }, answer: null }])
    await annika.call(answerEmergency, answering(where, emergencyId))
    expect(await sara.refused(takeEmergency, take(true))).toMatchObject({ code: 'emergency.answered' })
    expect(await sara.refused(answerEmergency, answering(where, emergencyId))).toMatchObject({
      code: 'emergency.answered',
    })
  })

  test('asking for the alarm is no sign of life: the session ends as if nobody were there', async () => {
    const helena = await app.as('Helena Brandt')
    for (let minutes = 0; minutes < 28; minutes += 7) {
      await helena.call(emergencyAlarm)
      app.wait({ minutes: 7 })
    }
    app.wait({ minutes: 4 })
    expect(await helena.refused(emergencyAlarm)).toMatchObject({ code: 'session.ended' })
    ;[sara, jonas, annika] = await Promise.all([app.as('Sara Ek'), app.as('Jonas Alm'), app.as('Annika Lidman')])
  })

  test('the alarm and its reply hold nothing of anybody', async () => {
    const where = pick()
    await annika.call(arrangeDuty, shift('Annika Lidman', -1, 60))
    await sara.call(registerEmergency, told(where))
    expect(Object.keys(await annika.call(emergencyAlarm))).toEqual(['onDuty', 'untaken', 'newest'])
    expect(emergencyAlarm.audit).toEqual({ event: null, why: 'no_personal_data' })
  })
})

describe('ansokan.akut_kort: answered the same day, before any no', () => {
  test('a rejection waits for the answer, and each child is asked about by itself', async () => {
    const where = pick((one) => isPlain(one) && one.children > 0)
    const { emergencyId } = await sara.call(registerEmergency, told(where))
    expect((await sara.call(childrenOfMonth, at(where))).occasions).toEqual(['emergency'])
    const both = { ifGranted: 'Barnen får mat i kväll.', ifRejected: 'Barnen har ingen mat i kväll.' }
    const voice = {
      offered: false,
      whyNot: 'Barnet är två år och kan inte tillfrågas.',
      result: null,
      heardOn: null,
      heardBy: [],
      whyUntrained: '',
      consent: null,
      said: '',
      weight: '',
    }
    const assessed = await assess(sara, where, () => ({ assets: 5_000_000 }), { ...both, voice })
    const facts = 'Hushållet har tillgångar på 50 000 kronor som räcker till alla behov i december, även till hyran.'
    const order = () => deciding(assessed, asProposed(assessed.page, facts))
    expect(await sara.refused(decide, order())).toMatchObject({
      gates: [{ gate: 'ansokan.akut_kort', need: 'emergency_answered' }],
    })
    await sara.call(answerEmergency, answering(where, emergencyId))
    await sara.call(decide, order())
  })

  test('the day after, the answer says why it took longer', async () => {
    const where = pick()
    const { emergencyId } = await sara.call(registerEmergency, told(where, { arrivedAt: ago(60 * 26) }))
    expect(await sara.refused(answerEmergency, answering(where, emergencyId))).toMatchObject({
      code: 'emergency.no_late_reason',
    })
    await sara.call(answerEmergency, answering(where, emergencyId, 'Kom fram till oss först i dag, efter stängning.'))
    expect((await sara.call(caseEmergencies, at(where))).rows[0]?.answer?.late).toMatch('först i dag')
    expect(await sara.refused(registerEmergency, told(where, { arrivedAt: ago(-30) }))).toMatchObject({
      code: 'emergency.ahead',
    })
  })
})

describe('the duty rota', () => {
  test('oneself, or those one leads; also at night and at weekends; never longer than a week', async () => {
    expect(await sara.refused(arrangeDuty, shift('Jonas Alm', 60, 120))).toMatchObject({ code: 'duty.not_yours' })
    expect(await annika.refused(arrangeDuty, shift('Jonas Alm', 120, 60))).toMatchObject({ code: 'duty.times_unfit' })
    expect(await annika.refused(arrangeDuty, shift('Jonas Alm', 0, 60 * 24 * 8))).toMatchObject({
      code: 'duty.times_unfit',
    })
    const { dutyShiftId } = await annika.call(arrangeDuty, shift('Jonas Alm', 60 * 10, 60 * 60))
    expect((await jonas.call(duty)).shifts).toContainEqual(expect.objectContaining({ dutyShiftId, mayEnd: true }))
    expect(await jonas.call(emergencyAlarm)).toMatchObject({ onDuty: false })
    await annika.call(endDuty, { params: { dutyShiftId } })
    expect(await annika.refused(endDuty, { params: { dutyShiftId } })).toMatchObject({ code: 'duty.ended' })
  })
})
