import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { apply, assess, inNeed } from '../server/platform/testing/story.ts'
import { staff } from '../texts/sv/staff.ts'
import { eventually, inOneGo, see } from './steps.ts'
import { openWorld, type World } from './world.ts'

const { children, decide, emergencies, home } = staff

let world: World
let page: Page
let path: string
beforeAll(async () => {
  world = await openWorld()
  const { applicationId } = await apply(await world.app.as('Ensamstående, två barn'), '2026-12', (content) => ({
    incomes: [],
    noIncome: true,
    costs: [
      ...content.costs.filter((one) => one.kind === 'electricity'),
      { key: 'c51', kind: 'rent_debt', applied: 1_850_000, note: 'Hyran för november, hot om avhysning.' },
    ],
  }))
  const [row] = await world.app.sql(1, 'select case_id from applications where application_id = $1', [applicationId])
  const where = { caseId: String(row?.['case_id']), month: '2026-12' }
  await assess(await world.app.as('Sara Ek'), where, inNeed, null)
  page = await world.visit({ as: 'Sara Ek' })
  path = `/staff/case/${where.caseId}/${where.month}`
  await page.goto(path)
})
afterAll(() => world.close())
inOneGo(() => world.pages())

const side = () => page.locator('.staff-month-side')
const decideButton = () => side().getByRole('button', { name: decide.button, exact: true })

test('SoF 11:3: the notice of eviction alarms, and is confirmed the same day with a name and a copy', async () => {
  await page.getByRole('button', { name: home.notice.open }).press('Enter')
  const form = page.getByRole('region', { name: home.notice.open })
  await form.getByLabel(home.notice.last).fill('2026-12-04')
  await form.getByLabel(home.notice.words).fill('Obetald hyra för november, 18 500 kronor.')
  await form.getByRole('button', { name: home.notice.save }).press('Enter')
  const notice = page.getByRole('article', { name: /Kronofogden/ })
  await notice.getByText('Ansvarig handläggare är Sara Ek').waitFor()
  await notice.getByRole('radio', { name: home.confirm.copies.handed_over }).press('Space')
  await notice.getByRole('button', { name: home.confirm.send }).press('Enter')
  await see(page, 'article', 'Bekräftat av Sara Ek')
  const emergency = page.getByRole('region', { name: emergencies.month.title, exact: true })
  await emergency.getByRole('radio', { name: emergencies.month.answers.met_otherwise }).press('Space')
  await emergency.getByLabel(emergencies.month.reasons).fill('Hyresvärden väntar till den 4 december.')
  await emergency.getByRole('button', { name: emergencies.month.send }).press('Enter')
  await see(page, 'section', emergencies.month.answers.met_otherwise)
})

test('JO Södertälje: the day until which the home can be saved is on the page, and in the queue before all else', async () => {
  await see(page, '[aria-labelledby="home-heading"]', '2026-12-04')
  const queue = await world.visit({ as: 'Sara Ek' })
  await queue.goto('/staff')
  await see(queue, 'tr', staff.queue.watches.home_lost)
})

test('SoL 3:1: a rent debt asks what both outcomes mean for each child, before anything is decided', async () => {
  await see(page, '#children', children.occasions.debt)
  await side().locator('.staff-unmet').getByText('barn').first().waitFor()
  expect(await decideButton().getAttribute('aria-disabled')).toBe('true')
})

test('written by keyboard for each child, and saved by itself', async () => {
  const section = page.locator('#children')
  for (const [label, words] of [
    [children.ifGranted, 'Barnet bor kvar hemma, nära skolan och sin pappa.'],
    [children.ifRejected, 'Barnet förlorar sitt hem i december och måste byta förskola.'],
  ] as const) {
    const fields = section.getByLabel(new RegExp(`^${label}`))
    for (let at = 0; at < (await fields.count()); at++) {
      await fields.nth(at).focus()
      await page.keyboard.insertText(words)
      await fields.nth(at).blur()
    }
  }
  await eventually(() => section.getByText(children.written, { exact: true }).count()).toBe(2)
})

test('SoL 12:1: what is beyond the caseworker is decided by the one who may, as a need of its own', async () => {
  await side().getByText(staff.roles.first_social_worker).first().waitFor()
  page = await world.visit({ as: 'Helena Brandt' })
  await page.goto(path)
  const provision = page.locator('.staff-need').filter({ hasText: 'Hyresskuld' }).getByLabel('12 kap. 1 § SoL')
  await provision.waitFor()
  expect(await provision.isChecked()).toBe(true)
  await eventually(() => decideButton().getAttribute('aria-disabled')).toBe('false')
  await decideButton().press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Enter')
  await see(page, '.staff-month-side', staff.month.sections.done)
  await see(page, '.staff-month-side li', 'Hyresskuld')
  await see(page, '.staff-month-side', staff.handbook.madeUnder)
})
