import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addAttachment, openDraft, readAttachment, saveDraft, sendApplication } from '../../api/applications.ts'
import { monthPage } from '../../api/cases.ts'
import { keepHouse } from '../platform/housekeeping.ts'
import { eicar, startClamd, type Clamd } from '../platform/scan/clamd.test-helper.ts'
import { startApp, type TestApp } from '../platform/testing/app.ts'
import type { Browser } from '../platform/testing/browser.ts'
import { pdf } from '../platform/testing/crawl/scene.ts'
import { completionTexts } from '../../texts/sv/journal/contact.ts'
import { planScans } from './scan.ts'

const month = '2026-12'
const login = 'Ensamstående, två barn'
const infected = Buffer.concat([pdf, eicar])

let clamd: Clamd
let app: TestApp
let client: Browser
let sara: Browser
beforeAll(async () => {
  clamd = await startClamd()
  app = await startApp({ CLAMAV_ADDRESS: clamd.address, CLAMAV_TIMEOUT_SECONDS: '1' })
  client = await app.as(login)
  sara = await app.as('Sara Ek')
  await client.call(openDraft, { params: { month } })
})
afterAll(async () => {
  await app.close()
  await clamd.close()
})

const adding = (bytes: Buffer) => ({ params: { month }, body: { shows: 'general' as const }, file: { bytes } })
const add = (bytes: Buffer) => client.call(addAttachment, adding(bytes))
const scans = async () => (await client.call(openDraft, { params: { month } })).attachments.map((one) => one.scan)

async function until(isSo: () => Promise<boolean>): Promise<void> {
  await expect.poll(isSo, { timeout: 15_000 }).toBe(true)
}

describe('a paper is looked through on its way in', () => {
  test('what is clean is taken; what is infected is refused, kindly, on record, and nothing of it is stored', async () => {
    expect(await add(pdf)).toMatchObject({ scan: 'clean' })
    const told = await client.refused(addAttachment, adding(infected))
    expect(told).toMatchObject({ status: 422, code: 'file.infected', title: 'Filen innehåller skadlig kod' })
    expect(await scans()).toEqual(['clean'])
    const events = await app.sql(
      1,
      `select event from audit_events where not granted and details ->> 'refusal' = 'file.infected'`,
    )
    expect(events).toEqual([{ event: 'attachment.added' }])
  })
})

describe('while the scanner does not answer', () => {
  let caseId: string
  let ids: string[]
  test('papers are taken and the application goes in: they wait, and nothing waits for them', async () => {
    clamd.mood = 'hangs_up'
    expect(await add(pdf)).toMatchObject({ scan: null })
    expect(await add(infected)).toMatchObject({ scan: null })
    const draft = await client.call(openDraft, { params: { month } })
    ids = draft.attachments.map((one) => one.attachmentId)
    const content = {
      ...draft.content,
      noIncome: true,
      incomes: [],
      costs: [],
      assets: 0,
      home: { form: 'rental' as const, rooms: 2, othersInDwelling: 0 },
      account: draft.content.account ?? { kind: 'bank' as const, clearing: '5012', number: '1234560' },
    }
    const { version } = await client.call(saveDraft, { params: { month }, body: { version: draft.version, content } })
    const sent = await client.call(sendApplication, { params: { month }, body: { version, attested: true } })
    const [row] = await app.sql(1, 'select case_id from applications where application_id = $1', [sent.applicationId])
    caseId = String(row?.['case_id'])
  })

  test('staff may not open what waits, and may open what was found clean', async () => {
    const [clean = '', waits = ''] = ids
    expect((await sara.raw(readAttachment, { params: { caseId, attachmentId: clean } })).status).toBe(200)
    expect(await sara.refused(readAttachment, { params: { caseId, attachmentId: waits } })).toMatchObject({
      status: 409,
      code: 'file.not_scanned',
    })
  })

  test('when it is back they are scanned by themselves: what is clean opens, what is not stays closed and the journal says so', async () => {
    clamd.mood = 'well'
    app.wait({ minutes: 1 })
    await keepHouse(app.server.platform, [planScans]).stop()
    const page = () => sara.call(monthPage, { params: { caseId, month } })
    await until(async () => (await page()).application?.attachments.every((one) => one.scan !== null) ?? false)
    const { application, journal } = await page()
    expect(application?.attachments.map((one) => one.scan)).toEqual(['clean', 'clean', 'infected'])
    expect(journal.filter((one) => one.text === completionTexts.infected)).toHaveLength(1)
    const [, waited = '', bad = ''] = ids
    expect((await sara.raw(readAttachment, { params: { caseId, attachmentId: waited } })).status).toBe(200)
    expect(await sara.refused(readAttachment, { params: { caseId, attachmentId: bad } })).toMatchObject({
      code: 'file.infected',
    })
  })
})
