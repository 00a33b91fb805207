import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  emergencyAlarm,
  emergencyLane,
  answerEmergency,
  arrangeDuty,
  duty,
  takeEmergency,
} from '../../api/emergencies.ts'
import { inbox } from '../../api/intake.ts'
import { myMonth, overview } from '../../api/me.ts'
import {
  myEmergencies,
  myNeeds,
  mySupplement,
  withdrawOwn,
  tellEmergency,
  undoOwnWithdrawal,
} from '../../api/wishes.ts'
import { toDay } from '../../base/day.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { signInOverLogin } from '../platform/testing/overLogin.ts'
import { apply } from '../platform/testing/story.ts'
import { settleWithdrawals } from './settle.ts'

const month = '2026-12'
const params = { month }
let app: TestApp
let parent: Browser
beforeAll(async () => {
  app = await startApp()
  parent = await app.as('Ensamstående, två barn')
  await apply(parent, month)
})
afterAll(() => app.close())

const caseOf = async (browser: Browser) => (await browser.call(overview)).caseNumber
const journal = async (words: string) =>
  (await app.sql(1, `select kind, written_by from journal_entries where text like $1`, [`%${words}%`])).length
/** The hourly round, now. */
const settle = () =>
  app.server.platform.db.transaction().execute(async (db) => {
    await sql`select set_config('tillit.municipality', '1', true)`.execute(db)
    await settleWithdrawals({ db, municipality: 1, now: app.now(), today: toDay('2026-11-20') })
  })

describe('more for a month that is applied for', () => {
  const more = {
    params,
    body: { needs: [{ kind: 'glasses' as const, amount: 120_000 }], ownWords: 'Mina glasögon gick sönder.' },
  }

  test('is added to it with a key of its own, and stands in the unit’s inbox', async () => {
    const { applicationId } = await parent.call(mySupplement, more)
    const { needs } = await parent.call(myNeeds, { params })
    expect(needs.filter(({ kind }) => kind === 'glasses')).toMatchObject([{ state: 'open' }])
    const [row] = await app.sql(
      1,
      'select kind, channel, attested, registered_by from application_wordings where application_id = $1',
      [applicationId],
    )
    expect(row).toEqual({ kind: 'supplement', channel: 'e_service', attested: 'own_login', registered_by: null })
    const { arrived } = await (await app.as('Sara Ek')).call(inbox)
    expect(arrived.filter((one) => one.applicationId === applicationId && one.kind === 'supplement')).toMatchObject([
      { channel: 'e_service', needs: ['glasses'] },
    ])
    expect(await journal('Mina glasögon gick sönder.')).toBe(1)
  })

  test('needs an application for the month: there is another way for that', async () => {
    const elsewhere = { params: { month: '2027-01' } }
    expect(await parent.refused(mySupplement, { ...more, ...elsewhere })).toMatchObject({ code: 'application.none' })
    expect(await parent.call(myNeeds, elsewhere)).toEqual({ needs: [], together: false, takingBack: null })
  })
})

describe('taken back by the person', () => {
  const words = 'Jag har fått ett arbete.'

  test('counts when the time to undo it has passed, and until then nothing has ended', async () => {
    const sent = await parent.call(withdrawOwn, { params, body: { needs: ['income_support'], words } })
    const waiting = await parent.call(myNeeds, { params })
    expect(waiting.takingBack).toMatchObject({ ownWithdrawalId: sent.ownWithdrawalId, needs: ['income_support'] })
    await settle()
    expect((await parent.call(myNeeds, { params })).needs[0]).toMatchObject({ state: 'open' })
    expect(await parent.refused(withdrawOwn, { params, body: { needs: ['income_support'], words } })).toMatchObject({
      code: 'withdrawal.waiting',
    })
  })

  test('is undone by the one who sent it, and by nobody else', async () => {
    const { takingBack } = await parent.call(myNeeds, { params })
    const undoing = { params: { ownWithdrawalId: takingBack?.ownWithdrawalId ?? '' } }
    expect(await (await app.as('Den andra')).refused(undoOwnWithdrawal, undoing)).toMatchObject({ code: 'not_found' })
    await parent.call(undoOwnWithdrawal, undoing)
    app.wait({ days: 2 })
    parent = await app.as('Ensamstående, två barn')
    await settle()
    expect(await parent.call(myNeeds, { params })).toMatchObject({ takingBack: null, needs: [{ state: 'open' }, {}] })
    expect(await journal('har ångrat sig')).toBe(1)
  })

  test('ends each open need in the person’s own words, once, however often the round runs; what is over cannot be undone', async () => {
    const keys = (await parent.call(myNeeds, { params })).needs.map(({ key }) => key)
    const sent = await parent.call(withdrawOwn, { params, body: { needs: keys, words } })
    app.wait({ days: 2 })
    parent = await app.as('Ensamstående, två barn')
    await settle()
    await settle()
    expect((await parent.call(myNeeds, { params })).needs.every(({ state }) => state === 'withdrawn')).toBe(true)
    expect((await parent.call(myMonth, { params })).status).toBe('withdrawn')
    expect(await journal('är återtagen av den enskilde')).toBe(1)
    expect(
      await parent.refused(undoOwnWithdrawal, { params: { ownWithdrawalId: sent.ownWithdrawalId } }),
    ).toMatchObject({
      code: 'withdrawal.counts',
    })
  })

  test('is not for one of two who have applied together', async () => {
    const couple = await app.as('Sambo, tre barn')
    await apply(couple, month)
    const body = { needs: ['income_support'], words }
    expect((await couple.call(myNeeds, { params })).together).toBe(true)
    expect(await couple.refused(withdrawOwn, { params, body })).toMatchObject({ code: 'withdrawal.together' })
  })
})

describe('food today, told in the e-service at 23:40', () => {
  const told = { body: { needs: ['food' as const], ownWords: 'Barnen har ingen mat i kväll.' } }

  test('is an application of that moment, and the alarm of whoever is on duty rings', async () => {
    const sara = await app.as('Sara Ek')
    const { units } = await sara.call(duty)
    const unit = units.find((one) => one.name === 'Enhet Norr')
    const me = unit?.staff.find((one) => one.name === 'Sara Ek')
    const startsAt = app.now().toISOString()
    const endsAt = new Date(app.now().getTime() + 12 * 3_600_000).toISOString()
    await sara.call(arrangeDuty, { body: { unitId: unit?.unitId ?? '', staffId: me?.staffId ?? '', startsAt, endsAt } })
    const before = (await sara.call(emergencyAlarm)).untaken
    const { emergencyId } = await parent.call(tellEmergency, told)
    expect((await sara.call(emergencyAlarm)).untaken).toBe(before + 1)
    const mine = await parent.call(myEmergencies)
    expect(mine).toMatchObject({ onDuty: true, rows: [{ emergencyId, needs: ['food'], takenAt: null, answer: null }] })
    const { rows } = await sara.call(emergencyLane)
    expect(rows.find((one) => one.emergencyId === emergencyId)).toMatchObject({ caseNumber: await caseOf(parent) })
    expect((await parent.call(overview)).months.map((one) => one.month)).toContain('2026-11')
  })

  test('the person sees that somebody has it, and that it is answered', async () => {
    const sara = await app.as('Sara Ek')
    const [first] = (await parent.call(myEmergencies)).rows
    const emergencyId = first?.emergencyId ?? ''
    const { caseId } = await sara.call(takeEmergency, { params: { emergencyId }, body: { over: false } })
    expect((await parent.call(myEmergencies)).rows[0]?.takenAt).not.toBeNull()
    const body = { answer: 'aid' as const, reasons: 'Matkort för helgen lämnades ut.', late: null }
    await sara.call(answerEmergency, { params: { caseId, emergencyId }, body })
    expect((await parent.call(myEmergencies)).rows[0]?.answer).toBe('aid')
  })

  test('told again in the same month it is more of the same application, with a need of its own', async () => {
    const { month: of } = await parent.call(tellEmergency, { body: { ...told.body, needs: ['medicine'] } })
    const { needs } = await parent.call(myNeeds, { params: { month: of } })
    expect(needs.map(({ kind }) => kind)).toContain('other')
  })

  test('also from somebody who has no case here: it is opened at once', async () => {
    const newcomer = await signInOverLogin(app.base, app.sql, 'Ny person')
    await newcomer.call(tellEmergency, told)
    expect(await caseOf(newcomer)).toMatch(/^EB-2026-/)
    expect((await newcomer.call(myEmergencies)).rows).toHaveLength(1)
    const number = await caseOf(newcomer)
    const [row] = await app.sql(
      1,
      `select a.attested_at, w.kind, w.attested from cases c join applications a using (municipality_id, case_id) join application_wordings w using (municipality_id, application_id) where c.case_number = $1`,
      [number],
    )
    expect(row).toEqual({ attested_at: null, kind: 'wish', attested: 'own_login' })
  })
})
