import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastDay, toMonth } from '../base/month.ts'
import { paid, startRegisters, type RegisterHarness } from '../server/registers/testing.test-helper.ts'
import { apply } from '../server/platform/testing/story.ts'
import { fill } from '../texts/fill.ts'
import { client } from '../texts/sv/client.ts'
import { staff } from '../texts/sv/staff.ts'
import { inOneGo, see } from './steps.ts'
import { openWorld, type World } from './world.ts'

const login = 'Ensamstående, två barn'
const texts = staff.registers
const month = '2026-12'
const paidOn = lastDay(toMonth('2026-11'))

let registers: RegisterHarness
let world: World
let desk: Page
let phone: Page
let path: string
beforeAll(async () => {
  registers = await startRegisters()
  world = await openWorld({ SSBTEK_URL: registers.url, SSBTEK_ACTOR_ID: '026-51', SSBTEK_TIMEOUT_SECONDS: '5' })
  const { applicationId } = await apply(await world.app.as(login), month)
  const [row] = await world.app.sql(1, 'select case_id from applications where application_id = $1', [applicationId])
  path = `/staff/case/${String(row?.['case_id'])}/${month}`
  desk = await world.visit({ as: 'Sara Ek' })
  phone = await world.visit({ as: login, width: 390 })
})
afterAll(async () => {
  await world.close()
  await registers.close()
})
inOneGo(() => world.pages())

const section = () => desk.locator('#registers')

test('one key asks; the page goes on while it waits; one that is down is not fetched, and never nothing', async () => {
  const sick = paid('FK', 'SJP', 4_500, { label: 'Sjukpenning', paidOn })
  registers.answers({ paid: [sick], down: ['SO'], waitMs: 1_500 })
  await desk.goto(path)
  await see(desk, '#registers', texts.never)
  await desk.locator('#registers-heading').focus()
  await desk.keyboard.press('r')
  await section().getByRole('progressbar').waitFor()
  await section().getByText(texts.whys.down).waitFor()
  await section().getByText('Sjukpenning').first().waitFor()
  expect(await section().getByText(texts.states.nothing).count()).toBe(4)
})

test('what differs is said with both amounts; counted by keyboard it is said no more; undone it is back', async () => {
  const differs = section().getByText(texts.rules.not_told.split('{{')[0] ?? '')
  await differs.first().waitFor()
  const count = section().getByRole('button', { name: texts.take }).first()
  await count.focus()
  await desk.keyboard.press('Enter')
  await differs.first().waitFor({ state: 'detached' })
  await desk.locator('#costs').getByText('Hämtat från Försäkringskassan').first().waitFor()
  await desk.locator('#calculation').getByText('Försäkringskassan').first().waitFor()
  await section().getByRole('button', { name: texts.undo }).first().click()
  await differs.first().waitFor()
  await section().getByRole('button', { name: texts.take }).first().click()
  await differs.first().waitFor({ state: 'detached' })
})

test('the person sees what was fetched, from whom and why, and says that it is wrong; the caseworker reads it', async () => {
  await phone.goto('/')
  await phone.getByRole('link', { name: client.overview.registers }).click()
  await see(phone, 'h1', client.registers.title)
  await phone.getByText('Sjukpenning').first().waitFor()
  await phone.getByRole('button', { name: client.registers.wrong }).first().click()
  await phone
    .getByLabel(fill(client.registers.words, { holder: client.registers.holders.social_insurance_agency }))
    .fill('Pengarna kom aldrig fram.')
  await phone.getByRole('button', { name: client.registers.send }).click()
  await phone.getByText('Pengarna kom aldrig fram.').waitFor()
  expect(await phone.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  await desk.reload()
  await section().getByText('Pengarna kom aldrig fram.').waitFor()
})
