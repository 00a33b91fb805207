import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pdf } from '../server/platform/testing/crawl/scene.ts'
import { apply, grant, settled } from '../server/platform/testing/story.ts'
import { client } from '../texts/sv/client.ts'
import { staff } from '../texts/sv/staff.ts'
import { fill } from '../texts/fill.ts'
import { eventually, inOneGo, see } from './steps.ts'
import { openWorld, type World } from './world.ts'

const login = 'Ensamstående, två barn'
const month = '2026-12'
const wish = 'Hela hyran ska räknas.'

let world: World
let desk: Page
let phone: Page
let where: { caseId: string; month: string }
beforeAll(async () => {
  world = await openWorld()
  const { applicationId } = await apply(await world.app.as(login), month)
  const [row] = await world.app.sql(1, 'select case_id from applications where application_id = $1', [applicationId])
  where = { caseId: String(row?.['case_id']), month }
  desk = await world.visit({ as: 'Sara Ek' })
  phone = await world.visit({ as: login, width: 360 })
})
afterAll(() => world.close())
inOneGo(() => world.pages())

test('who waits sees how far it has come and when to expect a decision, and writes a message with a paper', async () => {
  await phone.goto(`/manad/${month}`)
  await see(phone, 'h2', client.waiting.title)
  await phone.goto('/meddelanden')
  await phone.getByLabel(client.messages.purposes.missing_papers).check()
  await phone.getByLabel(client.messages.words).fill('Här är den nya hyresavin.')
  await phone.locator('input[type=file]').setInputFiles({ name: 'avi.pdf', mimeType: 'application/pdf', buffer: pdf })
  await phone
    .getByText(fill(client.messages.paper, { number: 1 }))
    .first()
    .waitFor()
  await phone.getByRole('button', { name: client.messages.send }).click()
  await phone.getByText(client.messages.unread).waitFor()
})

test('the caseworker reads it in the case and answers; both see that it has been read', async () => {
  await desk.goto(`/staff/case/${where.caseId}/${month}`)
  const contacts = desk.locator('#contacts')
  await contacts.getByText('Här är den nya hyresavin.').waitFor()
  await contacts.getByRole('link', { name: fill(staff.messages.paper, { number: 1 }) }).waitFor()
  await contacts.getByRole('button', { name: /^Skriv till / }).click()
  await contacts.getByLabel(/^Meddelande till /).fill('Tack, nu räknar vi med den nya hyran.')
  await contacts.getByRole('button', { name: staff.messages.send, exact: true }).click()
  await contacts.getByText('Tack, nu räknar vi med den nya hyran.').waitFor()
  await phone.goto('/')
  await phone.getByRole('link', { name: client.messages.new }).click()
  await phone.getByText('Tack, nu räknar vi med den nya hyran.').waitFor()
  await phone.getByText(/^Läst \d/).waitFor()
})

test('an appeal begins at the decision and is received the same day; it stands in the case with a day to hand it over', async () => {
  const sara = await world.app.as('Sara Ek')
  await grant(sara, where)
  await settled(sara, where, 1, 1)
  await phone.goto(`/manad/${month}`)
  await phone.locator('[aria-labelledby=appeal] button').first().click()
  await phone.locator('a', { hasText: client.appeal.start }).click()
  await phone.getByLabel(client.appeal.wish).fill(wish)
  await phone.reload()
  await eventually(() => phone.getByLabel(client.appeal.wish).inputValue()).toBe(wish)
  await phone.getByLabel(client.appeal.why).fill('Det finns ingen billigare lägenhet.')
  await phone.getByRole('button', { name: client.appeal.send }).click()
  await see(phone, '.client-card', fill(client.appeal.received, { day: '18 november 2026' }))
  await desk.reload()
  await desk.getByText(wish, { exact: true }).first().waitFor()
  await desk
    .locator('#work')
    .getByText(/Lämna över överklagandet/)
    .waitFor()
  expect(world.seen.faults).toEqual([])
})
