import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { apply } from '../server/platform/testing/story.ts'
import { unusedNumbers } from '../server/platform/testing/unusedNumbers.ts'
import { client } from '../texts/sv/client.ts'
import { staff } from '../texts/sv/staff.ts'
import { fill } from '../texts/fill.ts'
import { inOneGo, see } from './steps.ts'
import { monthOf } from './tour.ts'
import { openWorld, type World } from './world.ts'

const text = 'Jag har inga pengar till hyran i december.'
const { intake } = staff

let world: World
let desk: Page
let page: Page
beforeAll(async () => {
  world = await openWorld()
  desk = await world.visit({ as: 'Lina Moe' })
  page = await world.visit({ as: 'Sara Ek' })
})
afterAll(() => world.close())
inOneGo(() => world.pages())

test('a call to the contact centre from somebody new is an application before the call ends', async () => {
  const [number = ''] = await unusedNumbers(world.app, '1987')
  await desk.goto('/staff/intake')
  await see(desk, 'h1', intake.title)
  await desk.keyboard.press('n')
  await see(desk, 'h1', intake.form.title)
  await desk.getByLabel(intake.form.personNumber, { exact: true }).fill(number)
  await desk.getByLabel(intake.form.ownWords).fill(text)
  await desk.getByLabel(intake.form.clock).fill('9.30')
  const submit = desk.getByRole('button', { name: intake.form.submit })
  await submit.click()
  await desk.getByText('Personen är ny här', { exact: true }).waitFor()
  await desk.getByLabel(intake.form.given).fill('Alva')
  await desk.getByLabel(intake.form.family).fill('Strand')
  await desk.getByRole('button', { name: intake.form.addNeed }).click()
  await submit.click()
  await see(desk, 'h1', intake.done.title)
  expect(await desk.getByRole('button', { name: intake.done.open }).count()).toBe(0)
  expect(desk.url()).not.toContain(number)
})

test('a call that was logged is answered as an application in one act, and stands in the inbox as more for the month', async () => {
  await page.goto(await monthOf(world, 'couple_children'))
  await page.locator('#contacts li').first().waitFor()
  await page.keyboard.press('c')
  await page.getByLabel(staff.contacts.text).and(page.locator(':focus')).waitFor()
  await page.keyboard.type('Frågade om pengar till glasögon.')
  await page.getByRole('radio', { name: staff.contacts.directions.in }).check()
  await page.keyboard.press('Control+Enter')
  await page.getByText(staff.contacts.saved).waitFor()
  await page.getByRole('link', { name: staff.contacts.isApplication }).first().click()
  await see(page, 'h1', intake.answer.title)
  await page.getByRole('radio', { name: intake.form.isQuestion }).check()
  await page.getByRole('button', { name: intake.form.submitQuestion }).waitFor()
  await page.getByRole('radio', { name: intake.form.isUnclear }).check()
  await page.getByText(intake.form.unclear).waitFor()
  await page.getByLabel(intake.form.ownWords).fill('Mina glasögon har gått sönder.')
  await page.getByRole('button', { name: intake.form.addNeed }).click()
  await page.getByLabel(fill(intake.form.need, { at: 1 }), { exact: true }).selectOption('glasses')
  await page.getByRole('button', { name: intake.form.submit }).click()
  await see(page, 'h1', intake.done.title)
  await page.getByText(intake.done.supplement).waitFor()
  await page.getByRole('button', { name: intake.done.back }).click()
  await page.locator('tbody tr').filter({ hasText: intake.supplement }).first().waitFor()
})

test('what one begins with leaves the inbox, by keyboard', async () => {
  const row = page.locator('tbody tr').filter({ hasText: intake.supplement }).first()
  const number = (await row.locator('th').innerText()).trim()
  await row.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await page.getByText(fill(intake.taken, { number })).waitFor()
  await page
    .locator('tbody tr')
    .filter({ hasText: number })
    .filter({ hasText: intake.supplement })
    .waitFor({ state: 'detached' })
})

test('the other adult of the household is asked, sees what is told of them, and says yes; staff see who has and who has not', async () => {
  const { caseNumber } = await apply(await world.app.as('Sambo, tre barn'), '2026-12')
  const [row] = await world.app.sql(
    1,
    `select a.case_id, a.month from asked_approvals q join applications a using (municipality_id, application_id) join cases c on c.case_id = a.case_id where c.case_number = $1`,
    [caseNumber],
  )
  const path = `/staff/case/${String(row?.['case_id'])}/${String(row?.['month'])}`
  const lead = await world.visit({ as: 'Annika Lidman' })
  await lead.goto(path)
  await lead
    .getByText(intake.approvals.asked.split('{{')[0] ?? '')
    .first()
    .waitFor()
  const other = await world.visit({ as: 'Den andra i samma hushåll', width: 390 })
  await other.goto('/')
  await other.getByRole('button', { name: client.approvals.no }).click()
  await other.getByLabel(client.approvals.why).waitFor()
  await other.getByRole('button', { name: client.approvals.back }).click()
  await other.getByRole('button', { name: client.approvals.yes }).click()
  await other.getByText(client.approvals.thanks).waitFor()
  await lead.reload()
  await lead.getByText(intake.approvals.told.own_login).first().waitFor()
})

test('no page has complained but of the question who it is', () => {
  expect(world.seen.faults).toEqual([expect.stringMatching(/422.*\/api\/intake\/applications$/)])
})
