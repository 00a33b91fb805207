import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAttachment } from '../api/applications.ts'
import { askFor } from '../server/completions/ask.test-helper.ts'
import { apply } from '../server/platform/testing/story.ts'
import { fill } from '../texts/fill.ts'
import { client } from '../texts/sv/client.ts'
import { takePhoto } from './papers.ts'
import { eventually, inOneGo, see } from './steps.ts'
import { openWorld, type World } from './world.ts'

const login = 'Ensamstående, två barn'
const month = '2026-12'
const { papers } = client

let world: World
let phone: Page
let line: CDPSession
let caseId: string
beforeAll(async () => {
  world = await openWorld()
  world.seen.forgive(/net::ERR_(INTERNET_DISCONNECTED|FAILED)/)
  const { applicationId } = await apply(await world.app.as(login), month)
  const [row] = await world.app.sql(1, 'select case_id from applications where application_id = $1', [applicationId])
  caseId = String(row?.['case_id'])
  await askFor(await world.app.as('Sara Ek'), { caseId, month })
  phone = await world.visit({ as: login, width: 360 })
  line = await phone.context().newCDPSession(phone)
})
afterAll(() => world.close())
inOneGo(() => world.pages())

/** A slow line, or none. */
const setLine = (bytesEachSecond: number | null) =>
  line.send('Network.emulateNetworkConditions', {
    offline: bytesEachSecond === null,
    latency: 150,
    downloadThroughput: bytesEachSecond ?? -1,
    uploadThroughput: bytesEachSecond ?? -1,
  })

const desk = () => phone.locator('.client-desk')
const camera = () => phone.locator('input[capture]').last()
const photos = (count: number) =>
  desk()
    .locator('.client-leaf')
    .nth(count - 1)
    .waitFor()
const received = async () =>
  Number((await world.app.sql(1, 'select coalesce(sum(bytes), 0) as n from upload_parts'))[0]?.['n'])
const stored = () =>
  world.app.sql(
    1,
    `select attachment_id as id, bytes from attachments where case_id = $1 and media_type = 'application/pdf' order by uploaded_at desc`,
    [caseId],
  )

test('three photos of what was asked for are one document; one that is blurred is told of while the paper is at hand', async () => {
  await phone.goto(`/manad/${month}`)
  await see(phone, 'h2', fill(client.completion.title_one, { count: 1 }))
  await camera().setInputFiles(await takePhoto(phone, { page: 1 }))
  await photos(1)
  await camera().setInputFiles(await takePhoto(phone, { page: 2, blur: 9 }))
  await see(phone, '.client-desk [role=status]', papers.desk.blurred)
  await desk()
    .getByRole('button', { name: `${papers.desk.remove} ${fill(papers.desk.page, { number: 2 })}` })
    .click()
  await camera().setInputFiles(await takePhoto(phone, { page: 2 }))
  await photos(2)
  await camera().setInputFiles(await takePhoto(phone, { page: 3 }))
  await photos(3)
  await desk().getByRole('button', { name: papers.desk.crop }).first().click()
  const corner = desk().getByRole('button', { name: papers.crop.corners[0] })
  await corner.focus()
  await corner.press('ArrowRight')
  await desk().getByRole('button', { name: papers.crop.done }).click()
  await photos(3)
})

test('on a slow line that is lost twice, and over a reload, it goes on where it was and lands under the thing', async () => {
  const send = desk().getByRole('button', { name: fill(papers.desk.send_other, { count: 3 }) })
  await setLine(40_000)
  await send.click()
  await eventually(received).toBeGreaterThan(0)
  await setLine(null)
  await phone.getByText(papers.waiting).waitFor()
  const before = await received()
  // The line comes back for one part, and is gone again.
  let through = 1
  await phone.route('**/parts', (route) => (through-- > 0 ? route.continue() : route.abort()))
  await setLine(40_000)
  await eventually(received).toBeGreaterThan(before)
  await setLine(null)
  await phone.getByText(papers.waiting).waitFor()
  await setLine(10_000_000)
  await phone.reload()
  await phone.getByText(papers.waiting).waitFor()
  await phone.unroute('**/parts')
  await see(phone, 'h2', client.completion.done)
  const [paper] = await stored()
  const sara = await world.app.as('Sara Ek')
  const reply = await sara.raw(readAttachment, { params: { caseId, attachmentId: String(paper?.['id']) } })
  const document = Buffer.from(await reply.arrayBuffer()).toString('latin1')
  expect(document).toContain('/Count 3')
  const photo = await takePhoto(phone, { page: 1 })
  expect(Number(paper?.['bytes'])).toBeLessThan(3 * photo.buffer.length)
  await eventually(() => phone.evaluate('indexedDB.databases().then((all) => all.length)')).toBeLessThan(2)
  expect(world.seen.faults).toEqual([])
})
