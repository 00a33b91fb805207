import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { client } from '../texts/sv/client.ts'
import { staff } from '../texts/sv/staff.ts'
import { fill } from '../texts/fill.ts'
import { pdf } from '../server/platform/testing/crawl/scene.ts'
import { apply } from '../server/platform/testing/story.ts'
import { inOneGo, see } from './steps.ts'
import { openWorld, type World } from './world.ts'

const login = 'Ensamstående, två barn'
const texts = staff.completions
const month = '2026-12'

let world: World
let desk: Page
let phone: Page
let path: string
beforeAll(async () => {
  world = await openWorld()
  const { applicationId } = await apply(await world.app.as(login), month)
  const [row] = await world.app.sql(1, 'select case_id from applications where application_id = $1', [applicationId])
  path = `/staff/case/${String(row?.['case_id'])}/${month}`
  desk = await world.visit({ as: 'Sara Ek' })
  phone = await world.visit({ as: login, width: 390 })
})
afterAll(() => world.close())
inOneGo(() => world.pages())

const section = () => desk.locator('#completion')

test('what is missing is a click away, with words to begin from; what we fetch is not asked for', async () => {
  await desk.goto(path)
  await see(desk, 'h2', staff.month.sections.completion)
  await section().getByRole('button', { name: texts.add }).click()
  const boxes = section().getByRole('checkbox')
  await boxes.first().check()
  await boxes.nth(1).check()
  await section().getByLabel(texts.form.help).fill('Berättade var papperen finns på nätet.')
  await section().getByRole('button', { name: texts.form.submit }).click()
  await section()
    .getByText(fill(texts.round, { round: 1 }))
    .waitFor()
  await desk.locator('#journal').getByText('Komplettering begärd, omgång 1').waitFor()
})

test('the person sees two things with why and by when, sends one and says of the other that it is not there', async () => {
  await phone.goto(`/manad/${month}`)
  await see(phone, 'h2', fill(client.completion.title_other, { count: 2 }))
  await phone.locator('.client-asked input[multiple]').first().setInputFiles({
    name: 'avi.pdf',
    mimeType: 'application/pdf',
    buffer: pdf,
  })
  await see(phone, 'h2', fill(client.completion.title_one, { count: 1 }))
  await phone.getByRole('button', { name: client.completion.lack }).click()
  await phone.getByLabel(client.completion.words).fill('Räkningen går till en annan adress.')
  await phone.locator('.client-asked').getByRole('button', { name: client.completion.send, exact: true }).click()
  await see(phone, 'h2', client.completion.done)
})

test('the caseworker sees what came and what was answered, and ticks what came on paper', async () => {
  await desk.reload()
  await section().getByText('Räkningen går till en annan adress.').waitFor()
  await section().getByRole('link', { name: texts.open }).waitFor()
  await section().getByRole('button', { name: texts.tick }).click()
  await section().getByRole('button', { name: texts.saveTick, exact: true }).click()
  await section().getByText(texts.allCame).waitFor()
  expect(world.seen.faults).toEqual([])
})
